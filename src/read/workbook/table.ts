import type { Evidence } from '../../base/issue.ts';
import { findLayout, type Layout } from '../layout.ts';
import { BATCH, BATCH_CELLS, HEAD_RECORDS, MAX_RECTANGLE } from '../limits.ts';
import { isBlank } from '../looks.ts';
import { refusal } from '../refuse.ts';
import { filled, type HeadRow } from '../shape.ts';
import type { Cell, NumberFormats, RawRow, ReadIssue } from '../types.ts';
import { addressOf } from './address.ts';
import type { Cells } from './cells.ts';
import { type Carried, carriedBy, isLabel, MergedCells } from './merged.ts';
import type { CellTally, SheetContent } from './sheet.ts';

/** One sheet of a workbook as a table. */
export interface SheetTable {
  readonly sheet: Evidence<string>;
  readonly layout: Layout;
  readonly delimiter: Evidence<string> | null;
  readonly issues: readonly ReadIssue[];
  readonly formats: NumberFormats;
  rows(): AsyncIterable<readonly RawRow[]>;
}

/** The first filled rows, each as far as its last filled cell. */
export function headOf(cells: Cells): HeadRow[] {
  return Array.from({ length: Math.min(cells.rows, HEAD_RECORDS) }, (_, index) => ({
    line: cells.rowNumber(index),
    cells: cells.row(index),
  }));
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
  { hidden, filtered, unworked }: SheetContent,
  { header, lastLineAbove }: Layout,
  carried: Carried,
): ReadIssue[] {
  const issues: ReadIssue[] = [];
  const name = (column: number) => (isBlank(header[column]) ? `#${column + 1}` : header[column]!);
  const rows = hidden.filter((row) => row > lastLineAbove);
  if (rows.length > 0) {
    const args = { file, sheet, rows: rows.length, filtered };
    const places = rows.slice(0, 3).map((line) => ({ file, line }));
    issues.push({ code: 'rows-hidden', args, level: 'warning', count: rows.length, places });
  }
  if (unworked.count > 0) {
    const columns = columnsOf(unworked).map(name);
    const args = { file, sheet, cells: unworked.count, columns };
    const places = unworked.first.map(({ row, column }) => ({ file, line: row, column: name(column - 1) }));
    issues.push({ code: 'formulas-unworked', args, level: 'warning', count: unworked.count, places });
  }
  if (carried.rows > 0) {
    const args = { file, sheet, rows: carried.rows, columns: carried.columns.map(name) };
    issues.push({ code: 'cells-merged', args, level: 'note', count: carried.rows });
  }
  return issues;
}

function columnsOf(tally: CellTally): number[] {
  return [...tally.columns.keys()].map((column) => column - 1).sort((a, b) => a - b);
}

async function* sheetRows(
  { cells, merges }: SheetContent,
  { header, lastLineAbove }: Layout,
): AsyncIterable<readonly RawRow[]> {
  const width = header.length;
  const merged = new MergedCells(cells, merges, lastLineAbove);
  const most = Math.max(1, Math.min(BATCH, Math.floor(BATCH_CELLS / width)));
  let batch: RawRow[] = [];
  for (let index = cells.rowFrom(lastLineAbove + 1); index < cells.rows; index++) {
    batch.push(merged.empty ? plainRow(cells, index, width) : mergedRow(cells, index, width, merged));
    if (batch.length < most) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** A sheet has no short or long rows: cells beyond the last filled one are blank. */
function plainRow(cells: Cells, index: number, width: number): RawRow {
  return { line: cells.rowNumber(index), cells: cells.row(index, width) };
}

function mergedRow(cells: Cells, index: number, width: number, merged: MergedCells): RawRow {
  const row = cells.row(index, width);
  let numbers: Map<number, Cell> | undefined;
  merged.give(index, (column, value) => {
    if (column > width) return;
    if (isLabel(value)) row[column - 1] = value;
    else numbers = (numbers ?? new Map()).set(column - 1, value);
  });
  const line = cells.rowNumber(index);
  return numbers ? { line, cells: row, merged: numbers } : { line, cells: row };
}
