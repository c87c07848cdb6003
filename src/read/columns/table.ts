import { BATCH } from '../limits.ts';
import type { RawRow } from '../row.ts';
import { CellColumn, type CellDecoder } from './column.ts';
import { larger } from './dictionary.ts';

/** The rows of a table as columns of codes. Rows that are not plain (ragged, damaged) are kept as they stand beside them. */
export class CellColumns {
  /** Rows so far. */
  rows = 0;
  /** First line of each row; longer than the rows. */
  lines = new Uint32Array(1024);
  readonly columns: readonly CellColumn[];
  /** Rows with a problem, by their place among the rows; their cells have no codes. */
  readonly odd = new Map<number, RawRow>();
  /** Rows that a reader of rows hands on in its first batch. */
  firstBatch = 0;

  constructor(width: number, decode: CellDecoder) {
    this.columns = Array.from({ length: width }, () => new CellColumn(decode));
  }

  /** Begins a row, whose cells are set at the place that is returned. */
  begin(line: number): number {
    const row = this.rows++;
    if (row >= this.lines.length) this.lines = larger(this.lines, row + 1);
    this.lines[row] = line;
    return row;
  }

  /** About how many bytes the distinct cells take. */
  get kept(): number {
    return this.columns.reduce((sum, column) => sum + column.kept, 0);
  }

  /** Adds a row that was read as texts. */
  add(read: RawRow): void {
    const row = this.begin(read.line);
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

  async *batches(): AsyncGenerator<readonly RawRow[]> {
    for (let from = 0; from < this.rows; ) {
      const to = from === 0 ? this.firstBatch || this.rows : Math.min(this.rows, from + BATCH);
      yield Array.from({ length: to - from }, (_, i) => this.row(from + i));
      from = to;
    }
  }
}
