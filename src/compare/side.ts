import type { Coded, Facts } from './facts.ts';

/** One side of a comparison, asked for counts and sums by the codes of a column; code -1 is the records without one. */
export interface Side {
  /** '' for everyone else. */
  readonly label: string;
  /** Number of records. */
  readonly n: number;
  /** Money of the records, in currency units; a plain double, good for shares and means. */
  readonly total: number;
  /** Records in file order. Everyone else's are listed only when asked for. */
  readonly records: Int32Array;
  /** Codes with at least one record, in order of appearance. */
  codes(column: Coded): readonly number[];
  /** How many codes have a record. */
  distinct(column: Coded): number;
  /** Records with a code. */
  rows(column: Coded, code: number): number;
  /** Money of the records with a code. */
  money(column: Coded, code: number): number;
  /** Sum over the records of one number a record, such as a flag of 0 or 1. */
  sum(values: ArrayLike<number>): number;
}

/** Rows and money of one code. */
interface Count {
  rows: number;
  money: number;
}

/** The records that bear a label. A column is counted once, in time and memory proportional to the records. */
export class LabelSide implements Side {
  readonly label: string;
  readonly records: Int32Array;
  private readonly amount: Float64Array;
  private readonly counts = new Map<Coded, ReadonlyMap<number, Count>>();
  private readonly sums = new Map<ArrayLike<number>, number>();

  constructor(label: string, records: Int32Array, amount: Float64Array) {
    this.label = label;
    this.records = records;
    this.amount = amount;
  }

  get n(): number {
    return this.records.length;
  }

  get total(): number {
    return this.sum(this.amount);
  }

  codes(column: Coded): readonly number[] {
    return [...this.counted(column).keys()].filter((code) => code >= 0);
  }

  distinct(column: Coded): number {
    const counts = this.counted(column);
    return counts.size - (counts.has(-1) ? 1 : 0);
  }

  rows(column: Coded, code: number): number {
    return this.counted(column).get(code)?.rows ?? 0;
  }

  money(column: Coded, code: number): number {
    return this.counted(column).get(code)?.money ?? 0;
  }

  sum(values: ArrayLike<number>): number {
    let sum = this.sums.get(values);
    if (sum === undefined) {
      sum = this.records.reduce((so, record) => so + values[record]!, 0);
      this.sums.set(values, sum);
    }
    return sum;
  }

  private counted(column: Coded): ReadonlyMap<number, Count> {
    const known = this.counts.get(column);
    if (known) return known;
    const counts = new Map<number, Count>();
    for (const record of this.records) {
      const code = Math.max(column.codes[record]!, -1);
      const count = counts.get(code);
      if (count) {
        count.rows++;
        count.money += this.amount[record]!;
      } else counts.set(code, { rows: 1, money: this.amount[record]! });
    }
    this.counts.set(column, counts);
    return counts;
  }
}

/**
 * Everyone else, by subtraction from the whole. Comparing each label with all others so costs what counting the labels
 * costs, however many there are; only `codes` and `records` list everyone else.
 */
export class RestSide implements Side {
  readonly label = '';
  private readonly whole: Side;
  private readonly own: Side;

  constructor(whole: Side, own: Side) {
    this.whole = whole;
    this.own = own;
  }

  get n(): number {
    return this.whole.n - this.own.n;
  }

  get total(): number {
    return this.whole.total - this.own.total;
  }

  get records(): Int32Array {
    const own = new Set(this.own.records);
    return this.whole.records.filter((record) => !own.has(record));
  }

  codes(column: Coded): readonly number[] {
    return this.whole.codes(column).filter((code) => this.rows(column, code) > 0);
  }

  distinct(column: Coded): number {
    const gone = this.own.codes(column).filter((code) => this.rows(column, code) === 0);
    return this.whole.distinct(column) - gone.length;
  }

  rows(column: Coded, code: number): number {
    return this.whole.rows(column, code) - this.own.rows(column, code);
  }

  money(column: Coded, code: number): number {
    // No record, no money: a subtraction of doubles would leave a residue.
    if (this.rows(column, code) === 0) return 0;
    return this.whole.money(column, code) - this.own.money(column, code);
  }

  sum(values: ArrayLike<number>): number {
    return this.whole.sum(values) - this.own.sum(values);
  }
}

/** How many a side compares: its organisations; its records where the data name no organisation. */
export const sizeOf = (side: Side, { organisation }: Facts): number =>
  organisation.size === 0 ? side.n : side.distinct(organisation);
