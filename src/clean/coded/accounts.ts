import type { LabelAccount, Reconciliation } from '../reconcile.ts';
import type { CodedColumn, Lanes } from './table.ts';
import { TOGETHER } from './together.ts';

/** The lanes of rows whose amounts all stand in one column. */
const ONE_LANE = new Int32Array(TOGETHER);

/** Amounts in hundredths are added up as doubles: so many of less than this stay exact (2²⁰ · 2³² < 2⁵³). */
const SMALL = 2 ** 32;
const MOST_ADDED = 2 ** 20;

/** The accounts that totals are held against, one a column of amounts, by the codes of the labels that totals are taken by. */
export class LaneAccounts {
  private readonly labels: readonly Labels[];
  private readonly lanes: Lanes | undefined;
  private readonly accounts: (Reconciliation | undefined)[] = [];
  private readonly accountAt: (at?: number) => Reconciliation;
  private readonly hundredths = new Float64Array(TOGETHER);

  /** `accountAt`: the account of the column of amounts at a position of the file, opened when it is first asked for. */
  constructor(
    columns: readonly CodedColumn[],
    lanes: Lanes | undefined,
    accountAt: (at?: number) => Reconciliation,
  ) {
    const count = lanes?.at.length ?? 1;
    this.labels = columns.map((column) => new Labels(column, count));
    this.lanes = lanes;
    this.accountAt = accountAt;
  }

  /**
   * Adds the amounts from `first` to `last`, that of the row `begin` being the first of them, up to one that could be a sum of
   * those above it: returns its place. NaN: a row without an amount. Those of labels stand in their accounts once `settle` is
   * called.
   */
  add(begin: number, first: number, last: number, amounts: Float64Array): number {
    const lanes = this.lanes?.of.from(begin, TOGETHER) ?? ONE_LANE;
    const rows = { lanes, first, last, amounts };
    const end = this.addTogether(rows) ?? this.addRows(rows);
    if (this.labels.some(({ open }) => open > 0)) this.open(begin, { ...rows, last: end });
    const { hundredths } = this;
    toHundredths(amounts, first, end, hundredths);
    for (let i = 0; i < this.labels.length; i++)
      this.labels[i]!.add(begin, { ...rows, last: end }, hundredths);
    return end;
  }

  /** Enters what was added since in the accounts of the labels. */
  settle(): void {
    for (let i = 0; i < this.labels.length; i++) this.labels[i]!.settle();
  }

  /** All of them, where each has an amount and these stand in one column. */
  private addTogether({ lanes, first, last, amounts }: Rows): number | undefined {
    if (lanes !== ONE_LANE) return undefined;
    for (let i = first; i < last; i++) if (Number.isNaN(amounts[i]!)) return undefined;
    return first + (this.accounts[0] ?? this.account(0)).addRows(amounts.subarray(first, last));
  }

  private addRows({ lanes, first, last, amounts }: Rows): number {
    const { accounts } = this;
    for (let i = first; i < last; i++) {
      const amount = amounts[i]!;
      const account = accounts[lanes[i]!] ?? this.account(lanes[i]!);
      if (Number.isNaN(amount)) continue;
      if (account.couldSuspect(amount)) return i;
      account.addRow(amount);
    }
    return last;
  }

  private account(lane: number): Reconciliation {
    const account = this.accountAt(this.lanes?.at[lane]);
    this.accounts[lane] = account;
    return account;
  }

  /** Opens accounts in the order in which rows name them, as totals are held against them in that order. */
  private open(begin: number, { lanes, first, last, amounts }: Rows): void {
    for (let i = first; i < last; i++) {
      if (Number.isNaN(amounts[i]!)) continue;
      for (const own of this.labels) {
        const code = own.column.codes.from(begin, TOGETHER)[i]!;
        const known = own.known[lanes[i]!]!;
        if (known[code] !== undefined) continue;
        known[code] = this.account(lanes[i]!).accountOf(own.column.text(code)) ?? null;
        own.open--;
      }
    }
  }
}

/** Rows that are added: the lane and the amount of each, from the place `first` to `last`. */
interface Rows {
  readonly lanes: Int32Array;
  readonly first: number;
  readonly last: number;
  readonly amounts: Float64Array;
}

/** The accounts of the labels of one column, lane by lane. */
class Labels {
  readonly column: CodedColumn;
  /** Lane by lane, by code; null for a blank label. */
  readonly known: readonly (LabelAccount | null)[][];
  /** Codes that no row of a lane has named yet. */
  open: number;
  /** What was added since it was settled, lane by lane, by code: hundredths, amounts; and where, in order. */
  private readonly sums: Float64Array;
  private readonly terms: Int32Array;
  private readonly touched: number[] = [];
  private added = 0;

  constructor(column: CodedColumn, lanes: number) {
    this.column = column;
    this.known = Array.from({ length: lanes }, () => []);
    this.open = column.size * lanes;
    this.sums = new Float64Array(this.open);
    this.terms = new Int32Array(this.open);
  }

  /** `hundredths`: 0 for none, NaN for what is to be added as it stands. */
  add(begin: number, { lanes, first, last, amounts }: Rows, hundredths: Float64Array): void {
    const { sums, terms, touched } = this;
    const { size } = this.column;
    const codes = this.column.codes.from(begin, TOGETHER);
    for (let i = first; i < last; i++) {
      const amount = hundredths[i]!;
      if (amount === 0) continue;
      const at = lanes[i]! * size + codes[i]!;
      if (Number.isNaN(amount)) this.known[lanes[i]!]![codes[i]!]?.add(amounts[i]!);
      else {
        if (terms[at]!++ === 0) touched.push(at);
        sums[at]! += amount;
      }
    }
    this.added += last - first;
    if (this.added > MOST_ADDED) this.settle();
  }

  settle(): void {
    const { sums, terms, touched, known } = this;
    const { size } = this.column;
    for (const at of touched) {
      known[Math.floor(at / size)]![at % size]?.addSum(sums[at]!, terms[at]!);
      sums[at] = 0;
      terms[at] = 0;
    }
    touched.length = 0;
    this.added = 0;
  }
}

/** Amounts that are whole hundredths as such, 0 for none; NaN for others, and for what is too large to be added up so. */
function toHundredths(amounts: Float64Array, first: number, last: number, into: Float64Array): void {
  for (let i = first; i < last; i++) {
    const amount = amounts[i]!;
    const scaled = amount * 100;
    const rounded = Math.round(scaled);
    // As in `DecimalSum.add`.
    const exact = Math.abs(scaled - rounded) <= Math.abs(rounded) * 2 ** -51 && Math.abs(rounded) < SMALL;
    into[i] = exact ? rounded : Number.isNaN(amount) ? 0 : Number.NaN;
  }
}
