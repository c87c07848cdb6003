import type { Evidence } from '../../base/issue.ts';
import { findLayout, type Layout } from '../layout.ts';
import { HEAD_CELLS, HEAD_RECORDS, MAX_PLACES, MAX_RECTANGLE, rowsTogether } from '../limits.ts';
import { isBlank } from '../looks.ts';
import { refusal } from '../refuse.ts';
import type { Cell, RawRow } from '../row.ts';
import { filled, type HeadRow } from '../shape.ts';
import type { NumberFormats, ReadIssue } from '../types.ts';
import { addressOf } from './address.ts';
import type { Cells } from './cells.ts';
import { type Carried, carriedBy, isLabel, MergedCells } from './merged.ts';
import type { SheetContent } from './sheet.ts';

/** One sheet of a workbook as a table. */
export interface SheetTable {
  readonly sheet: Evidence<string>;
  readonly layout: Layout;
  readonly delimiter: Evidence<string> | null;
  readonly issues: readonly ReadIssue[];
  readonly formats: NumberFormats;
  rows(): AsyncIterable<readonly RawRow[]>;
}

/** The first filled rows, each as far as its last filled cell: fewer of them where they are very wide. */
export function headOf(cells: Cells): HeadRow[] {
  const head: HeadRow[] = [];
  let size = 0;
  for (let index = 0; index < Math.min(cells.rows, HEAD_RECORDS) && size < HEAD_CELLS; index++) {
    const row = cells.row(index);
    size += row.length;
    head.push({ line: cells.rowNumber(index), cells: row });
  }
  return head;
}

/** Column names, where names stand over at least one row that fills two columns: a cover or notes have none. */
export function tableHeader(head: readonly HeadRow[]): readonly string[] | null {
  const layout = findLayout(head, true);
  if (layout.headerLine.value === null || layout.header.filter((name) => !isBlank(name)).length < 2)
    return null;
  const body = head.some(({ line, cells }) => line > layout.lastLineAbove && filled(cells) > 1);
  return body ? layout.header : null;
}

/**
 * A sheet that was read whole as a table.
 *
 * @throws Refusal `file-header-only`, `sheet-too-sparse`
 */
export function sheetTable(
  file: string,
  sheet: Evidence<string>,
  content: SheetContent,
  header: boolean,
): SheetTable {
  const { cells } = content;
  const layout = sheetLayout(cells, findLayout(headOf(cells), header));
  const above = layout.lastLineAbove;
  if (layout.headerLine.value !== null && cells.rowNumber(cells.rows - 1) <= above) {
    throw refusal('file-header-only', { file, line: above });
  }
  refuseSparse(file, sheet.value, cells, layout);
  const carried = carriedBy(cells, content.merges, above);
  return {
    sheet,
    layout,
    delimiter: null,
    formats: content.formats,
    issues: issuesOf(file, sheet.value, content, layout, carried),
    rows: () => sheetRows(content, layout),
  };
}

/** A note to the right of a table does not spoil its row: cells under no name form columns without a name. */
function sheetLayout(cells: Cells, layout: Layout): Layout {
  const header = [...layout.header];
  let widest = header.length;
  for (let index = cells.rowFrom(layout.lastLineAbove + 1); index < cells.rows; index++) {
    widest = Math.max(widest, cells.lastColumn(index));
  }
  while (header.length < widest) {
    header.push(layout.headerLine.value === null ? `#${header.length + 1}` : '');
  }
  return { ...layout, header };
}

/** Rows are handed on as wide as the table: one stray cell far to the right widens them all. */
function refuseSparse(file: string, sheet: string, cells: Cells, { header, lastLineAbove }: Layout): void {
  const first = cells.rowFrom(lastLineAbove + 1);
  const rows = cells.rows - first;
  if (rows * header.length <= MAX_RECTANGLE) return;
  let stray = first;
  while (cells.lastColumn(stray) < header.length) stray++;
  const at = addressOf(cells.rowNumber(stray), header.length);
  throw refusal('sheet-too-sparse', { file, sheet, rows, columns: header.length, at });
}

function issuesOf(
  file: string,
  sheet: string,
  { hidden, hiddenColumns, filtered, unworked }: SheetContent,
  { header, lastLineAbove }: Layout,
  carried: Carried,
): ReadIssue[] {
  const issues: ReadIssue[] = [];
  const name = (column: number) => (isBlank(header[column]) ? `#${column + 1}` : header[column]!);
  const rows = hidden.filter((row) => row > lastLineAbove);
  if (rows.length > 0) {
    const args = { file, sheet, rows: rows.length, filtered };
    const places = rows.slice(0, MAX_PLACES).map((line) => ({ file, line }));
    issues.push({ code: 'rows-hidden', args, level: 'warning', count: rows.length, places });
  }
  const concealed = header.filter(
    (title, at) => !isBlank(title) && hiddenColumns.some(({ first, last }) => first <= at + 1 && at < last),
  );
  if (concealed.length > 0) {
    const args = { file, sheet, count: concealed.length, columns: concealed };
    issues.push({ code: 'columns-hidden', args, level: 'note', count: concealed.length });
  }
  if (unworked.count > 0) {
    const columns = [...unworked.columns].sort((a, b) => a - b).map((column) => name(column - 1));
    const args = { file, sheet, cells: unworked.count, columns };
    const places = [...unworked.rows]
      .slice(0, MAX_PLACES)
      .map(([line, [column = 1]]) => ({ file, line, column: name(column - 1) }));
    issues.push({ code: 'formulas-unworked', args, level: 'warning', count: unworked.count, places });
  }
  if (carried.rows > 0) {
    const args = { file, sheet, rows: carried.rows, columns: carried.columns.map(name) };
    issues.push({ code: 'cells-merged', args, level: 'note', count: carried.rows });
  }
  return issues;
}

async function* sheetRows(
  content: SheetContent,
  { header, lastLineAbove }: Layout,
): AsyncIterable<readonly RawRow[]> {
  const { cells, merges, unworked } = content;
  const width = header.length;
  const merged = new MergedCells(cells, merges, lastLineAbove);
  const most = rowsTogether(width);
  let batch: RawRow[] = [];
  for (let index = cells.rowFrom(lastLineAbove + 1); index < cells.rows; index++) {
    // A sheet has no short or long rows: cells beyond the last filled one are blank.
    const plain: PlainRow = { line: cells.rowNumber(index), cells: cells.row(index, width) };
    const given = merged.empty ? plain : mergedRow(plain, index, merged);
    const columns = unworked.rows.get(plain.line);
    batch.push(columns ? unworkedRow(given, columns) : given);
    if (batch.length < most) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

interface PlainRow extends RawRow {
  readonly cells: Cell[];
}

function mergedRow(row: PlainRow, index: number, merged: MergedCells): PlainRow {
  let numbers: Map<number, Cell> | undefined;
  merged.give(index, (column, value) => {
    if (column > row.cells.length) return;
    if (isLabel(value)) row.cells[column - 1] = value;
    else numbers = (numbers ?? new Map()).set(column - 1, value);
  });
  return numbers ? { ...row, merged: numbers } : row;
}

function unworkedRow(row: PlainRow, columns: readonly number[]): PlainRow {
  for (const column of columns) if (column <= row.cells.length) row.cells[column - 1] = '';
  return { ...row, unworked: new Set(columns.map((column) => column - 1)) };
}
