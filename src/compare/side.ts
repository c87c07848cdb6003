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

/** An array by code where a side holds at least one record in so many codes; else a map. */
const SPARSE = 50;

/** Rows and money of each code that has records. */
class Counts {
  /** In order of appearance; -1 among them. */
  readonly codes: number[] = [];
  private readonly rows: number[] = [];
  private readonly money: number[] = [];
  private readonly places: Int32Array | Map<number, number>;

  constructor({ codes, size }: Coded, records: Int32Array, amount: Float64Array) {
    this.places = size > SPARSE * records.length ? new Map() : new Int32Array(size + 1).fill(-1);
    for (const record of records) {
      const code = Math.max(codes[record]!, -1);
      const place = this.placeOf(code);
      if (place < 0) this.begin(code, amount[record]!);
      else {
        this.rows[place]!++;
        this.money[place]! += amount[record]!;
      }
    }
  }

  rowsOf(code: number): number {
    const place = this.placeOf(code);
    return place < 0 ? 0 : this.rows[place]!;
  }

  moneyOf(code: number): number {
    const place = this.placeOf(code);
    return place < 0 ? 0 : this.money[place]!;
  }

  private placeOf(code: number): number {
    return (this.places instanceof Map ? this.places.get(code) : this.places[code + 1]) ?? -1;
  }

  private begin(code: number, money: number): void {
    if (this.places instanceof Map) this.places.set(code, this.codes.length);
    else this.places[code + 1] = this.codes.length;
    this.codes.push(code);
    this.rows.push(1);
    this.money.push(money);
  }
}

/** The records that bear a label. A column is counted once, in time and memory proportional to the records. */
export class LabelSide implements Side {
  readonly label: string;
  readonly records: Int32Array;
  private readonly amount: Float64Array;
  private readonly counts = new Map<Coded, Counts>();
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
    return this.counted(column).codes.filter((code) => code >= 0);
  }

  distinct(column: Coded): number {
    const counts = this.counted(column);
    return counts.codes.length - (counts.rowsOf(-1) > 0 ? 1 : 0);
  }

  rows(column: Coded, code: number): number {
    return this.counted(column).rowsOf(code);
  }

  money(column: Coded, code: number): number {
    return this.counted(column).moneyOf(code);
  }

  sum(values: ArrayLike<number>): number {
    let sum = this.sums.get(values);
    if (sum === undefined) {
      sum = this.records.reduce((so, record) => so + values[record]!, 0);
      this.sums.set(values, sum);
    }
    return sum;
  }

  private counted(column: Coded): Counts {
    const known = this.counts.get(column);
    if (known) return known;
    const counts = new Counts(column, this.records, this.amount);
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
