import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MAX_SHEET_ROWS, MAX_WORKBOOK_EXPANDED } from './limits.ts';
import { refusal } from './refuse.ts';
import type { RefusedKind } from './signature.ts';

/** What a zip archive is, by the parts it lists; `xlsx` or a kind that is refused. */
export function archiveKind(parts: readonly string[]): 'xlsx' | RefusedKind {
  const has = (name: string) => parts.includes(name);
  if (has('xl/workbook.bin')) return 'xlsb';
  if (parts.some((part) => /^\/?xl\/workbook\d*\.xml$/i.test(part)) || has('xl/_rels/workbook.xml.rels')) {
    return 'xlsx';
  }
  if (parts.some((part) => part.startsWith('word/'))) return 'docx';
  if (parts.some((part) => part.startsWith('ppt/'))) return 'pptx';
  return 'zip';
}

/**
 * The XML parts of a workbook in an archive that is not compressed, safe to hand to a reader that trusts sizes.
 * `mend`: also take away what some programs write and the reader refuses: types of cells without a value, and
 * styles where the workbook has none. Sizes are checked as declared before anything is unpacked, and fflate never writes beyond a declared size.
 *
 * @throws Refusal `file-kind` (an archive of another kind), `file-expands`, `file-damaged`
 */
export function safeWorkbook(packed: Uint8Array, file: string, mend: boolean): ArrayBuffer {
  const damaged = () => refusal('file-damaged', { file, kind: 'xlsx' });
  const parts: { name: string; size: number }[] = [];
  attempt(damaged, () =>
    unzipSync(packed, {
      filter: ({ name, originalSize }) => {
        parts.push({ name, size: originalSize });
        return false;
      },
    }),
  );
  const kind = archiveKind(parts.map((part) => part.name));
  if (kind !== 'xlsx') throw refusal('file-kind', { file, kind: kind === 'zip' ? odfKind(packed) : kind });
  const expanded = parts.reduce((sum, { name, size }) => sum + (isXml(name) ? size : 0), 0);
  if (expanded > MAX_WORKBOOK_EXPANDED) throw refusal('file-expands', { file, limit: MAX_WORKBOOK_EXPANDED });
  const xml = attempt(damaged, () => unzipSync(packed, { filter: ({ name }) => isXml(name) }));
  for (const [name, bytes] of Object.entries(xml)) {
    if (!/worksheets\//.test(name)) continue;
    const sheet = strFromU8(bytes, true);
    if (leavesTheSheet(sheet)) throw damaged();
    const text = mend ? mended(errorsAsText(sheet), 'xl/styles.xml' in xml) : errorsAsText(sheet);
    if (text !== sheet) xml[name] = strToU8(text, true);
  }
  return new Uint8Array(attempt(damaged, () => zipSync(xml, { level: 0 }))).buffer;
}

function isXml(name: string): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels');
}

/** OpenDocument states its type in a first part that is stored as it is. */
function odfKind(packed: Uint8Array): RefusedKind {
  const start = strFromU8(packed.subarray(0, 200), true);
  if (start.includes('opendocument.spreadsheet')) return 'ods';
  return start.includes('opendocument.text') ? 'odt' : 'zip';
}

/** Cells beyond the last row or column would be filled up to with blanks, as far as memory goes. */
function leavesTheSheet(sheet: string): boolean {
  for (const [, column = '', row = ''] of sheet.matchAll(/\br="([A-Za-z]*)(\d*)"/g)) {
    if (column.length > 3 || row.length > 7 || Number(row) > MAX_SHEET_ROWS) return true;
  }
  return false;
}

/** read-excel-file takes an error (`#REF!`) for a blank cell; as the text of a formula it is kept. */
function errorsAsText(sheet: string): string {
  if (!/\bt="e"/.test(sheet)) return sheet;
  return sheet.replace(/(<(?:\w+:)?c\b[^<>]*\bt=)"e"/g, '$1"str"');
}

function mended(sheet: string, styled: boolean): string {
  const formula = String.raw`(?:<(?:\w+:)?f\b[^<>]*(?:/>|>[^<]*</(?:\w+:)?f>))?`;
  const blank = new RegExp(`<((?:\\w+:)?c)\\b([^<>]*?)\\st="\\w+"([^<>/]*)(?:/>|>${formula}</\\1>)`, 'g');
  const typed = sheet.replace(blank, '<$1$2$3/>');
  return styled ? typed : typed.replace(/(<(?:\w+:)?c\b[^<>]*?)\ss="\d+"/g, '$1');
}

/**
 * The parts of an archive that are `wanted`, unpacked, when they declare no more than `limit` bytes together. Sizes
 * are checked before anything is unpacked; the other parts are not read.
 */
export function unpackSome(
  packed: Uint8Array,
  wanted: (name: string) => boolean,
  limit: number,
): Readonly<Record<string, Uint8Array>> | 'damaged' | 'too-large' {
  let size = 0;
  try {
    unzipSync(packed, {
      filter: ({ name, originalSize }) => {
        if (wanted(name)) size += originalSize;
        return false;
      },
    });
    return size > limit ? 'too-large' : unzipSync(packed, { filter: ({ name }) => wanted(name) });
  } catch {
    return 'damaged';
  }
}

/** Runs `work`; what it throws (fflate throws plain errors) becomes the refusal. */
function attempt<T>(refuse: () => Error, work: () => T): T {
  try {
    return work();
  } catch {
    throw refuse();
  }
}
