import { existing } from '../../base/existing.ts';
import { rowsTogether } from '../limits.ts';
import type { RawRow } from '../row.ts';
import type { CellDecoder } from './cell-bytes.ts';
import { CellColumn } from './column.ts';
import { CellCuts } from './cuts.ts';
import { WholeNumbers } from './whole-numbers.ts';

/** So many columns are not all asked for their cells: those that rarely repeat need not be looked up. */
const WIDE = 32;
/** The share of such a file, and the rows at least, that tell how often its cells repeat. */
const ENOUGH = 1 / 16;
const FEWEST = 256;
/** Bytes of a file of so many columns by which they are judged. */
const judgedWithin = (width: number, bytes: number): number => (width < WIDE ? 0 : bytes * ENOUGH);

/** Rows of the beginning that are kept as they were handed on. */
const FIRST = 200;

/** The rows of a table as columns of codes. Rows that are not plain (ragged, damaged) are kept as they stand beside them. */
export class CellColumns {
  /** Rows so far. */
  rows = 0;
  /** First line of each row. */
  readonly lines = new WholeNumbers();
  readonly columns: readonly CellColumn[];
  /** Columns by which rows are told apart: all. */
  readonly keys: readonly CellColumn[];
  /** Rows with a problem, by their place among the rows; their cells have no codes. */
  readonly odd = new Map<number, RawRow>();
  /** Rows that a reader of rows hands on in its first batch. */
  firstBatch = 0;
  /** Records that are cut before they are added. */
  together: number;
  private open: CellCuts | undefined;
  private head: readonly RawRow[] | undefined;
  /** The first rows: several look at these. */
  private readonly first: RawRow[] = [];
  /** Bytes of the file, as far as is known. */
  private readonly bytes: number;
  /** Rows to come before columns are judged; undefined before the first. */
  private left: number | undefined;

  constructor(width: number, decode: CellDecoder, bytes = 0) {
    this.bytes = bytes;
    const cuts = new CellCuts(width);
    this.open = cuts;
    this.together = cuts.room;
    this.columns = Array.from({ length: width }, () => new CellColumn(decode, cuts));
    this.keys = this.columns;
  }

  /** Records cut, whose cells are not yet set; none may be when it is finished. */
  get cuts(): CellCuts {
    return existing(this.open);
  }

  /** Adds the records that were cut as rows, column by column. */
  addCuts(): void {
    const { cuts, columns } = this;
    const { count } = cuts;
    if (count === 0) return;
    this.left ??= this.enoughRows();
    this.addLines(cuts.cutLines, count);
    for (let at = 0; at < columns.length; at++) columns[at]!.setBytes(cuts, at);
    this.rows += count;
    cuts.count = 0;
    if (this.left > 0) this.judge(this.left - count);
  }

  /** Whether it is settled which columns hold cells that rarely repeat. */
  private get judged(): boolean {
    return this.left === 0;
  }

  /** Rows that tell how often cells repeat; 0 where columns are not judged by so few, or the length of the file is not known. */
  private enoughRows(): number {
    const { count } = this.cuts;
    const within = judgedWithin(this.columns.length, this.bytes);
    const bytes = this.cuts.cells(this.columns.length - 1).ends[count - 1]! - this.cuts.cells(0).starts[0]!;
    return within === 0 ? 0 : Math.max(FEWEST, Math.ceil((within / (bytes + 1)) * count));
  }

  /** Judges the columns where no more rows are to come before. */
  private judge(left: number): void {
    this.left = Math.max(0, left);
    this.together = this.judged ? this.cuts.room : Math.min(this.cuts.room, this.left);
    if (this.judged) for (const column of this.columns) column.judge(this.cuts);
  }

  /** Adds the first lines of a list, as those of more rows. */
  private addLines(lines: Int32Array, count: number): void {
    const [first, last] = [lines[0]!, lines[count - 1]!];
    if (last - first === count - 1) this.lines.addRun(first, count);
    else this.lines.add(lines, count, last);
  }

  /** About how many bytes the distinct cells take. */
  get kept(): number {
    return this.columns.reduce((sum, column) => sum + column.kept, 0);
  }

  /** No record follows by its bytes. */
  finish(): void {
    for (const column of this.columns) column.finish();
    this.open?.kernel.leave();
    this.open = undefined;
  }

  /** Adds a row that was read as texts. */
  add(read: RawRow): void {
    const row = this.rows++;
    this.lines.addRun(read.line, 1);
    if (read.problem) this.odd.set(row, read);
    for (const [at, column] of this.columns.entries()) {
      column.setText(read.problem ? undefined : String(read.cells[at]));
    }
  }

  /** A row as a reader of rows hands it on. */
  row(index: number): RawRow {
    const odd = this.odd.get(index);
    if (odd) return odd;
    const known = this.first[index];
    if (known) return known;
    const cells = this.columns.map((column) => column.text(column.codes.at(index)));
    const row = { line: this.lines.at(index), cells };
    if (index < FIRST) this.first[index] = row;
    return row;
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
    const most = rowsTogether(this.columns.length);
    for (let from = this.head.length; from < this.rows; from += most) {
      yield this.between(from, Math.min(this.rows, from + most));
    }
  }

  private between(from: number, to: number): readonly RawRow[] {
    return Array.from({ length: to - from }, (_, i) => this.row(from + i));
  }
}
