import { BATCH } from '../limits.ts';
import type { RawRow } from '../row.ts';
import { CellColumn, type CellDecoder } from './column.ts';
import { type Bytes, CellCuts } from './cuts.ts';
import { larger } from './dictionary.ts';

/** The rows of a table as columns of codes. Rows that are not plain (ragged, damaged) are kept as they stand beside them. */
export class CellColumns {
  /** Rows so far. */
  rows = 0;
  /** First line of each row; longer than the rows. */
  lines: Uint32Array;
  /** Records cut, whose cells are not yet set. */
  readonly cuts: CellCuts;
  readonly columns: readonly CellColumn[];
  /** Rows with a problem, by their place among the rows; their cells have no codes. */
  readonly odd = new Map<number, RawRow>();
  /** Rows that a reader of rows hands on in its first batch. */
  firstBatch = 0;
  private head: readonly RawRow[] | undefined;

  /** `rows`: how many are awaited. */
  constructor(width: number, decode: CellDecoder, rows = 1024) {
    this.lines = new Uint32Array(rows);
    this.cuts = new CellCuts(width);
    this.columns = Array.from({ length: width }, () => new CellColumn(decode, rows, this.cuts.room));
  }

  /** Adds the records that were cut from these bytes as rows, column by column. */
  addCuts(source: Bytes): void {
    const { cuts, columns, rows } = this;
    const { count } = cuts;
    if (count === 0) return;
    if (rows + count > this.lines.length) this.lines = larger(this.lines, rows + count);
    this.lines.set(cuts.lines.subarray(0, count), rows);
    for (let at = 0; at < columns.length; at++) columns[at]!.setBytes(rows, source, cuts, at);
    this.rows += count;
    cuts.count = 0;
  }

  /** About how many bytes the distinct cells take. */
  get kept(): number {
    return this.columns.reduce((sum, column) => sum + column.kept, 0);
  }

  /** Adds a row that was read as texts. */
  add(read: RawRow): void {
    const row = this.rows++;
    if (row >= this.lines.length) this.lines = larger(this.lines, row + 1);
    this.lines[row] = read.line;
    if (read.problem) this.odd.set(row, read);
    for (const [at, column] of this.columns.entries()) {
      column.setText(row, read.problem ? undefined : String(read.cells[at]));
    }
  }

  /** A row as a reader of rows hands it on. */
  row(index: number): RawRow {
    const odd = this.odd.get(index);
    if (odd) return odd;
    const cells = this.columns.map((column) => column.text(column.codes[index]!));
    return { line: this.lines[index]!, cells };
  }

  /** How many rows the first of the `batches` holds. */
  get headLength(): number {
    return this.firstBatch || this.rows;
  }

  /** The first rows of the first batch that have no problem, so many at most. */
  firstRows(most: number): RawRow[] {
    const first: RawRow[] = [];
    for (let row = 0; row < this.headLength && first.length < most; row++) {
      if (!this.odd.has(row)) first.push(this.row(row));
    }
    return first;
  }

  async *batches(): AsyncGenerator<readonly RawRow[]> {
    if (this.rows === 0) return;
    // Several look at the first rows only.
    this.head ??= this.between(0, this.headLength);
    yield this.head;
    for (let from = this.head.length; from < this.rows; from += BATCH) {
      yield this.between(from, Math.min(this.rows, from + BATCH));
    }
  }

  private between(from: number, to: number): readonly RawRow[] {
    return Array.from({ length: to - from }, (_, i) => this.row(from + i));
  }
}
