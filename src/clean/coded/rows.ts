import type { RawRow } from '../../read/row.ts';
import type { Filter } from '../filters.ts';
import type { FilePass, OpenLabels, OpenNumbers, Verdict } from '../pass.ts';
import { ACCEPTED, BLANK, FILTERED, OTHER, PlainRows } from './plain-rows.ts';
import { SeenRows } from './seen.ts';
import type { CodedTable } from './table.ts';
import { TOGETHER } from './together.ts';
import { CodeWriters } from './writers.ts';

/** What `told` says of a plain row: accepted for the first time, left out by the filters, without an amount, or accepted before. */
export { ACCEPTED, BLANK, FILTERED };

const REPEATED = 4;

/**
 * The rows of one file as columns of codes: plain rows are told by their codes, many at a time; others are judged one by
 * one as `FilePass` judges them.
 */
export class CodedRows {
  /** Rows that were told last, from `begin` on: what they are, and their amounts. */
  readonly told: Uint8Array;
  readonly amounts: Float64Array;
  begin = 0;
  private ended = 0;
  /** Place among those of the first row that is not plain, as far as is known. */
  private other = 0;
  private readonly rows: number;
  private readonly pass: FilePass;
  private readonly plain: PlainRows | undefined;
  private readonly seen: SeenRows;
  private readonly writers: CodeWriters;

  constructor(
    table: CodedTable,
    pass: FilePass,
    filters: readonly Filter[],
    labels: ReadonlyMap<string, OpenLabels>,
    numbers: ReadonlyMap<string, OpenNumbers>,
  ) {
    this.rows = table.rows;
    this.pass = pass;
    // Where rows name several currencies, each is looked at.
    this.plain = pass.severalCurrencies ? undefined : PlainRows.of(table, pass.totals, pass.amount, filters);
    this.told = this.plain?.told ?? new Uint8Array(0);
    this.amounts = this.plain?.amounts ?? new Float64Array(0);
    this.seen = new SeenRows(table);
    this.writers = new CodeWriters(table, pass, labels, numbers);
  }

  /** The end of the plain rows from a row on, which are told and counted; the row itself where it is not plain. */
  plainFrom(row: number): number {
    const { plain, told } = this;
    if (!plain || this.pass.suspects) return row;
    if (row >= this.ended) {
      this.begin = row;
      this.other = 0;
      this.ended = Math.min(this.rows, row + TOGETHER);
      plain.tell(row, this.ended);
    }
    const first = row - this.begin;
    this.other = firstOther(told, Math.max(this.other, first), this.ended - this.begin);
    if (this.other === first) return row;
    const end = plain.count(this.begin, first, this.other);
    this.seen.addAll(this.begin, [first, end], told, ACCEPTED, REPEATED);
    return this.begin + end;
  }

  judge(row: number, raw: RawRow): Verdict {
    this.plain?.settle();
    return this.pass.judge(raw, () => !this.seen.add(row));
  }

  /** Adds accepted rows to every column. */
  push(rows: Int32Array, count: number): void {
    this.writers.push(rows, count);
  }

  /** Ends the columns. */
  end(): void {
    this.plain?.settle();
    this.writers.end();
  }
}

/** The place of the first row that is not plain, from `first` on; `last` where there is none. */
function firstOther(told: Uint8Array, first: number, last: number): number {
  let at = first;
  while (at < last && told[at] !== OTHER) at++;
  return at;
}
