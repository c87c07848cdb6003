import type { Evidence } from '../../base/issue.ts';
import { MAX_XLSB_EXPANDED } from '../limits.ts';
import { refusal } from '../refuse.ts';
import { type Kind, kindOf } from '../signature.ts';
import type { ReadOptions, SheetFacts } from '../types.ts';
import { archiveKind, odfKind } from '../zip.ts';
import { Archive } from './archive.ts';
import { type Choice, chooseSheet, type SurveyedSheet, surveySheets } from './choose.ts';
import { Damage } from './damage.ts';
import { odsSheets } from './ods.ts';
import { linesTable } from './one-column.ts';
import type { SheetEntry } from './sheet.ts';
import { binarySheets } from './sheetjs.ts';
import { type SheetTable, sheetTable } from './table.ts';
import { xlsxSheets } from './xlsx.ts';

/** A workbook, its first rows looked at. */
export interface OpenWorkbook {
  readonly format: 'xlsx' | 'xlsb' | 'xls' | 'ods';
  readonly sheets: readonly SheetFacts[];
  /** The sheet that is read, as a table. */
  readonly table: SheetTable;
  /** Another sheet as a table. @throws Refusal `sheet-missing` and those of its own content */
  open(name: string): Promise<SheetTable>;
}

/**
 * Opens a workbook. Numbers stay numbers, dates become ISO text, errors (`#REF!`) and booleans their text; a value
 * merged over several rows stands on each of them. Memory follows the cells that are filled, wherever they stand.
 *
 * @throws Refusal `file-kind`, `file-expands`, `file-damaged`, `file-empty`, `file-header-only`, `workbook-damaged`,
 *   `workbook-too-large`, `sheet-missing`, `sheet-without-cells`, `sheet-too-sparse`
 */
export async function openWorkbook(
  packed: Uint8Array,
  file: string,
  options: ReadOptions,
): Promise<OpenWorkbook> {
  const { format, entries } = await sheetsOf(packed, file);
  const sheets = await surveySheets(entries);
  const header = options.header ?? true;
  const tableOf = async ({ sheet, evidence, issues }: Choice): Promise<SheetTable> => {
    const content = await sheet.content();
    if (content.cells.rows === 0) throw refusal('file-empty', { file });
    const table = linesTable(file, evidence, content, options) ?? sheetTable(file, evidence, content, header);
    return { ...table, issues: [...issues, ...table.issues] };
  };
  return {
    format,
    sheets: sheets.map(({ facts }) => facts),
    table: await tableOf(chooseSheet(sheets, file, options)),
    open: async (name) => tableOf(asked(sheets, file, name)),
  };
}

/** Which old Office file it is may stand beyond what is left of it; the name is the next best witness. */
function binaryKind(packed: Uint8Array, file: string): Kind {
  const kind = kindOf(packed);
  if (kind !== 'ole') return kind;
  return /\.xl[st]$/i.test(file) ? 'xls' : /\.doc$/i.test(file) ? 'doc' : kind;
}

interface Sheets {
  readonly format: OpenWorkbook['format'];
  readonly entries: readonly SheetEntry[];
}

async function sheetsOf(packed: Uint8Array, file: string): Promise<Sheets> {
  const outer = binaryKind(packed, file);
  if (outer === 'xls') return { format: outer, entries: await binarySheets(packed, file, outer) };
  if (outer === 'encrypted') throw refusal('file-encrypted', { file });
  if (outer !== 'zip') throw refusal('file-kind', { file, kind: outer });
  const archive = await Archive.open(packed).catch((error: unknown) => {
    throw error instanceof Damage
      ? refusal('file-damaged', { file, kind: /\.ods$/i.test(file) ? 'ods' : 'xlsx' })
      : error;
  });
  const kind = archiveKind(archive.names);
  if (kind === 'xlsx') return { format: kind, entries: await xlsxSheets(archive, file) };
  const found = kind === 'zip' ? odfKind(await typeOf(archive)) : kind;
  if (found === 'ods') return { format: found, entries: await odsSheets(archive, file) };
  if (found === 'xlsb') {
    const expanded = archive.declaredSize(() => true);
    if (expanded > MAX_XLSB_EXPANDED) throw refusal('file-expands', { file, limit: MAX_XLSB_EXPANDED });
    return { format: found, entries: await binarySheets(packed, file, found) };
  }
  throw refusal('file-kind', { file, kind: found });
}

/** The part `mimetype`; it should be the first, and is not always. */
async function typeOf(archive: Archive): Promise<string> {
  if (!archive.has('mimetype')) return '';
  try {
    for await (const type of archive.text('mimetype')) return type.slice(0, 200);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
  }
  return '';
}

/** One sheet among those that make a table together: why it is read is for the caller to say. */
function asked(sheets: readonly SurveyedSheet[], file: string, name: string): Choice {
  const { sheet } = chooseSheet(sheets, file, { sheet: name });
  const evidence: Evidence<string> = {
    value: sheet.facts.name,
    source: 'found',
    because: { code: 'sheet-asked', args: {} },
  };
  return { sheet, evidence, issues: [] };
}
