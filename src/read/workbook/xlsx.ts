import { posix } from 'node:path';
import { MAX_SHEETS } from '../limits.ts';
import { refusal } from '../refuse.ts';
import type { Archive } from './archive.ts';
import { Parts } from './parts.ts';
import type { SheetEntry } from './sheet.ts';
import { type Shared, SheetPart } from './sheet-part.ts';
import {
  type ListedSheet,
  type Relation,
  Relations,
  SharedStrings,
  Styles,
  WorkbookPart,
} from './small-parts.ts';
import { Texts } from './texts.ts';

/**
 * The sheets of a workbook of Office Open XML, in the order of its tabs. Its texts are read at once, a sheet when it
 * is asked for.
 *
 * @throws Refusal `file-expands`, `file-damaged`, `workbook-damaged`, `workbook-too-large`
 */
export async function xlsxSheets(archive: Archive, file: string): Promise<readonly SheetEntry[]> {
  const parts = new Parts(archive, file);
  const book = await workbookPart(parts);
  const listed = new WorkbookPart();
  await parts.read(book, listed);
  if (listed.sheets.length > MAX_SHEETS) {
    throw refusal('workbook-too-large', { file, part: book, what: 'sheets', limit: MAX_SHEETS });
  }
  const relations = await relationsOf(parts, book);
  const shared = await sharedBySheets(parts, book, relations, listed);
  return listed.sheets.map((sheet) =>
    entryOf(sheet, relations.byId.get(sheet.relation), parts, book, shared),
  );
}

/** The part that the archive says is the workbook; some programs write another name than `xl/workbook.xml`. */
async function workbookPart(parts: Parts): Promise<string> {
  const usual = 'xl/workbook.xml';
  if (parts.has('_rels/.rels')) {
    const root = new Relations();
    await parts.read('_rels/.rels', root);
    const main = root.find('officeDocument');
    if (main && parts.has(resolved('', main.target))) return resolved('', main.target);
  }
  return usual;
}

async function relationsOf(parts: Parts, book: string): Promise<Relations> {
  const relations = new Relations();
  await parts.read(posix.join(posix.dirname(book), '_rels', `${posix.basename(book)}.rels`), relations);
  return relations;
}

async function sharedBySheets(
  parts: Parts,
  book: string,
  relations: Relations,
  { epoch1904, recalculates }: WorkbookPart,
): Promise<Shared> {
  const existing = (type: string) => {
    const relation = relations.find(type);
    const part = relation && resolved(book, relation.target);
    return part !== undefined && parts.has(part) ? part : undefined;
  };
  const texts = new Texts();
  const strings = existing('sharedStrings');
  if (strings !== undefined) await parts.read(strings, new SharedStrings(texts));
  const styles = existing('styles');
  const formats = new Styles();
  if (styles !== undefined) await parts.read(styles, formats);
  return {
    texts,
    dates: styles === undefined ? undefined : formats.dates,
    money: formats.money,
    epoch1904,
    recalculates,
  };
}

/** A target is relative to the part that points to it, or begins at the root. */
function resolved(from: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(from), target);
}

const KINDS: Readonly<Record<string, SheetEntry['kind']>> = {
  worksheet: 'cells',
  chartsheet: 'chart',
  dialogsheet: 'dialog',
  xlMacrosheet: 'macro',
  xlIntlMacrosheet: 'macro',
};

function entryOf(
  { name, state }: ListedSheet,
  relation: Relation | undefined,
  parts: Parts,
  book: string,
  shared: Shared,
): SheetEntry {
  const part = relation ? resolved(book, relation.target) : '';
  const kind = relation && parts.has(part) ? (KINDS[relation.type] ?? 'missing') : 'missing';
  return {
    name,
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
    kind,
    async read(rows) {
      const sheet = new SheetPart(shared, rows);
      await parts.read(part, sheet);
      return sheet.content();
    },
  };
}
