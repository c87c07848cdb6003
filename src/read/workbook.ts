import readWorkbook from 'read-excel-file/universal';
import { type Evidence, Refusal } from '../base/issue.ts';
import { fold } from '../base/text.ts';
import { findLayout, type Layout } from './layout.ts';
import { BATCH, HEAD_RECORDS } from './limits.ts';
import { isBlank } from './looks.ts';
import { refusal } from './refuse.ts';
import type { HeadRow } from './shape.ts';
import type { Cell, RawRow, ReadIssue, ReadOptions } from './types.ts';
import { safeWorkbook } from './zip.ts';

/** One sheet of a workbook as a table. */
export interface SheetTable {
  readonly sheet: Evidence<string>;
  readonly layout: Layout;
  readonly issues: readonly ReadIssue[];
  rows(): AsyncIterable<readonly RawRow[]>;
}

interface Sheet {
  readonly name: string;
  /** Rows that are not blank; `line` is the row number. */
  readonly rows: readonly HeadRow[];
}

/**
 * Reads a workbook (.xlsx). Numbers stay numbers, dates become ISO text, errors (`#REF!`) and booleans their
 * text. Without a choice, the first sheet that holds a table is taken, and the others are named.
 *
 * @throws Refusal `file-kind`, `file-expands`, `file-damaged`, `file-empty`, `file-header-only`, `sheet-missing`
 */
export async function openWorkbook(
  packed: Uint8Array,
  file: string,
  options: ReadOptions,
): Promise<SheetTable> {
  const sheets = await readSheets(packed, file);
  const { sheet, evidence, issues } = chooseSheet(sheets, file, options.sheet);
  if (sheet.rows.length === 0) throw refusal('file-empty', { file });
  const layout = sheetLayout(sheet, options.header ?? true);
  if (layout.headerLine.value !== null && sheet.rows.at(-1)!.line <= layout.lastLineAbove) {
    throw refusal('file-header-only', { file, line: layout.lastLineAbove });
  }
  return { sheet: evidence, layout, issues, rows: () => sheetRows(sheet, layout) };
}

async function readSheets(packed: Uint8Array, file: string): Promise<readonly Sheet[]> {
  const attempt = async (mend: boolean) => readWorkbook(safeWorkbook(packed, file, mend), { trim: false });
  const read = await attempt(false)
    .catch((error: unknown) => {
      if (error instanceof Refusal) throw error;
      return attempt(true);
    })
    .catch((error: unknown) => {
      // Whatever the reader trips over, the person can only save the workbook again.
      throw error instanceof Refusal ? error : refusal('file-damaged', { file, kind: 'xlsx' });
    });
  return read.map(({ sheet, data }) => ({
    name: sheet,
    rows: data
      .map((values, index) => ({ line: index + 1, cells: values.map(asCell) }))
      .filter(({ cells }) => !cells.every(isBlank)),
  }));
}

function asCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return isoText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return '';
}

/** `2023-04-01`, with the time of day where there is one. A serial date is a double: round to the second. */
function isoText(date: Date): string {
  const time = Math.round(date.getTime() / 1000) * 1000;
  if (!Number.isFinite(time)) return '';
  const text = new Date(time).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}

interface Choice {
  readonly sheet: Sheet;
  readonly evidence: Evidence<string>;
  readonly issues: readonly ReadIssue[];
}

function chooseSheet(sheets: readonly Sheet[], file: string, wanted: string | undefined): Choice {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  if (wanted !== undefined) {
    const sheet =
      sheets.find(({ name }) => name === wanted) ??
      sheets.find(({ name }) => fold(name) === fold(wanted)) ??
      (/^\d+$/.test(wanted) ? sheets[Number(wanted) - 1] : undefined);
    if (!sheet) {
      throw refusal('sheet-missing', { file, sheet: wanted, sheets: sheets.map(({ name }) => name) });
    }
    const because = { code: 'given-by-flag', args: { flag: '--sheet' } };
    return { sheet, evidence: { value: sheet.name, source: 'given', because }, issues: [] };
  }
  const sheet = filled.find(holdsTable) ?? filled[0];
  if (!sheet) throw refusal('file-empty', { file });
  const others = filled.filter((other) => other !== sheet).map(({ name }) => name);
  if (others.length === 0) {
    const because = { code: 'sheet-only', args: {} };
    return { sheet, evidence: { value: sheet.name, source: 'found', because }, issues: [] };
  }
  const because = { code: 'sheet-first-table', args: { sheets: filled.length } };
  const issue: ReadIssue = {
    code: 'sheet-chosen',
    args: { file, sheet: sheet.name, others },
    level: 'warning',
    count: others.length,
  };
  return { sheet, evidence: { value: sheet.name, source: 'found', because }, issues: [issue] };
}

/** Names over at least one row that fills two columns: a cover sheet or a page of notes does not. */
function holdsTable({ rows }: Sheet): boolean {
  const head = rows.slice(0, HEAD_RECORDS);
  const layout = findLayout(head, true);
  if (layout.headerLine.value === null || layout.header.filter((name) => !isBlank(name)).length < 2) {
    return false;
  }
  return head.some(
    ({ line, cells }) => line > layout.lastLineAbove && cells.filter((cell) => !isBlank(cell)).length > 1,
  );
}

/** A note to the right of a table does not spoil its row: cells under no name form columns without a name. */
function sheetLayout(sheet: Sheet, wanted: boolean): Layout {
  const layout = findLayout(sheet.rows.slice(0, HEAD_RECORDS), wanted);
  const header = [...layout.header];
  for (const { line, cells } of sheet.rows) {
    if (line <= layout.lastLineAbove) continue;
    for (let column = header.length; column < cells.length; column++) {
      if (isBlank(cells[column])) continue;
      while (header.length <= column)
        header.push(layout.headerLine.value === null ? `#${header.length + 1}` : '');
    }
  }
  return { ...layout, header };
}

async function* sheetRows(sheet: Sheet, layout: Layout): AsyncIterable<readonly RawRow[]> {
  const width = layout.header.length;
  const first = sheet.rows.findIndex(({ line }) => line > layout.lastLineAbove);
  if (first === -1) return;
  for (let start = first; start < sheet.rows.length; start += BATCH) {
    yield sheet.rows.slice(start, start + BATCH).map(({ line, cells }): RawRow => {
      return { line, cells: fitted(cells, width) };
    });
  }
}

/** A sheet has no short or long rows: cells beyond the last filled one are blank. */
function fitted(cells: readonly Cell[], width: number): readonly Cell[] {
  if (cells.length >= width) return cells.slice(0, width);
  return [...cells, ...Array<Cell>(width - cells.length).fill('')];
}
