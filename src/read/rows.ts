// The rows of a delimited text in file order, in batches, each with its place.
import { type CutRecord, cutRecords, unwrap } from './cells.ts';
import { BATCH, MAX_COLUMNS, rowsTogether } from './limits.ts';
import { isBlank, looksNumeric } from './looks.ts';
import { type Dialect, RecordFramer } from './records.ts';
import { refusal } from './refuse.ts';
import type { RawRow } from './row.ts';

export interface RowOptions {
  readonly file: string;
  readonly dialect: Dialect;
  /** Columns of the table. */
  readonly width: number;
  /** Columns that hold numbers, by index. */
  readonly numeric: readonly number[];
  /** Rows begin after this line. */
  readonly lastLineAbove: number;
  /** The file was cut: its last row is not whole, whatever its cells. */
  readonly cut?: boolean;
  /** Applied to every cell. */
  readonly repair?: (cell: string) => string;
  /** Line that the text begins on; 1 unless it is the rest of a file. */
  readonly line?: number;
}

/**
 * Rows of a table, in file order, in batches of about BATCH, after the first of fewer where rows have very many cells; memory
 * is one chunk of text and one batch.
 */
export async function* tableRows(
  text: AsyncIterable<string>,
  options: RowOptions,
): AsyncIterable<readonly RawRow[]> {
  let batch: RawRow[] = [];
  let most = BATCH;
  for await (const rows of rowChunks(text, options)) {
    for (const row of rows) batch.push(row);
    if (batch.length >= most) {
      // The last row so far waits: it may be the last of a file that was cut.
      const held = options.cut ? batch.splice(-1) : [];
      yield batch;
      batch = held;
      most = rowsTogether(options.width);
    }
  }
  const last = batch.at(-1);
  if (options.cut && last) batch[batch.length - 1] = { ...last, problem: 'row-cut' };
  if (batch.length > 0) yield batch;
}

/** The rows that each chunk of a text ends, and last those that its end does. */
export async function* rowChunks(
  text: AsyncIterable<string>,
  options: RowOptions,
): AsyncGenerator<readonly RawRow[]> {
  const { dialect, line } = options;
  const framer = new RecordFramer(dialect, (record) => swallowsRows(record, options), line);
  const rowsOf = (chunk: string, final: boolean): RawRow[] => {
    const rows: RawRow[] = [];
    for (const framed of framer.push(chunk, final)) {
      for (const record of cutRecords(framed, dialect)) {
        if (record.line <= options.lastLineAbove || record.cells.every(isBlank)) continue;
        rows.push(asRow(record, options));
      }
    }
    return rows;
  };
  for await (const chunk of text) yield rowsOf(chunk, false);
  yield rowsOf('', true);
}

function asRow({ line, cells, damaged, oversize }: CutRecord, options: RowOptions): RawRow {
  if (cells.length > MAX_COLUMNS) {
    throw refusal('columns-too-many', {
      file: options.file,
      line,
      columns: cells.length,
      limit: MAX_COLUMNS,
    });
  }
  const { width, repair } = options;
  const own = repair ? cells.map(repair) : cells;
  if (damaged) return { line, cells: own, problem: oversize ? 'row-oversize' : 'row-quote' };
  if (own.length === width) return { line, cells: own };
  if (own.length < width) {
    const whole = unwrap({ line, cells: own, damaged }, options.dialect);
    if (whole?.cells.length === width && !whole.damaged) return { line, cells: whole.cells };
    return { line, cells: own, problem: 'row-short' };
  }
  if (own.slice(width).every(isBlank)) return { line, cells: own.slice(0, width) };
  return { line, cells: own, problem: 'row-long' };
}

/** Without a column of numbers to go by, this many lines that each look like a row are no longer chance. */
const MANY_LINES = 5;

/**
 * Does a record with quoted line breaks rather hold several rows between two stray quotes? So it does when each of
 * its lines, cut at every delimiter, is as wide as the table and has a number wherever the table has numbers.
 * (An address such as `"Rue X, Montréal⏎Québec, Canada"` has the width by chance, but no number.)
 */
function swallowsRows(record: string, { dialect, width, numeric }: RowOptions): boolean {
  if (width < 2) return false;
  const lines = record.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || (numeric.length === 0 && (lines.length < MANY_LINES || width < 3))) return false;
  const rowLike = lines.filter((line) => {
    const cells = line.split(dialect.delimiter);
    if (cells.length !== width) return false;
    const numbers = numeric.map((i) => cells[i]!.trim().replace(/^"|"$/g, ''));
    const known = numbers.filter((text) => text !== '');
    return known.every(looksNumeric) && (known.length > 0 || numeric.length === 0);
  });
  return lines.length < 2 * MANY_LINES
    ? rowLike.length === lines.length
    : rowLike.length >= lines.length * 0.8;
}
