import type { LabelAccount, Reconciliation } from '../reconcile.ts';
import type { CodedColumn, Lanes } from './table.ts';
import { TOGETHER } from './together.ts';

/** The lanes of rows whose amounts all stand in one column. */
const ONE_LANE = new Int32Array(TOGETHER);

/** The accounts that totals are held against, one a column of amounts, by the codes of the labels that totals are taken by. */
export class LaneAccounts {
  private readonly labels: readonly Labels[];
  private readonly lanes: Lanes | undefined;
  private readonly accounts: (Reconciliation | undefined)[] = [];
  private readonly accountAt: (at?: number) => Reconciliation;

  /** `accountAt`: the account of the column of amounts at a position of the file, opened when it is first asked for. */
  constructor(
    columns: readonly CodedColumn[],
    lanes: Lanes | undefined,
    accountAt: (at?: number) => Reconciliation,
  ) {
    const count = lanes?.at.length ?? 1;
    this.labels = columns.map((column) => ({
      column,
      known: Array.from({ length: count }, () => []),
      open: column.size * count,
    }));
    this.lanes = lanes;
    this.accountAt = accountAt;
  }

  /**
   * Adds the amounts from `first` to `last`, that of the row `begin` being the first of them, up to one that could be a sum of
   * those above it: returns its place. NaN: a row without an amount.
   */
  add(begin: number, first: number, last: number, amounts: Float64Array): number {
    const lanes = this.lanes?.of.from(begin, TOGETHER) ?? ONE_LANE;
    const end = this.addRows(lanes, first, last, amounts);
    if (this.labels.some(({ open }) => open > 0)) this.open(begin, { lanes, first, end, amounts });
    for (const { column, known } of this.labels) {
      const codes = column.codes.from(begin, TOGETHER);
      for (let i = first; i < end; i++) {
        if (!Number.isNaN(amounts[i]!)) known[lanes[i]!]![codes[i]!]?.add(amounts[i]!);
      }
    }
    return end;
  }

  private addRows(lanes: Int32Array, first: number, last: number, amounts: Float64Array): number {
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
  private open(
    begin: number,
    { lanes, first, end, amounts }: { lanes: Int32Array; first: number; end: number; amounts: Float64Array },
  ): void {
    for (let i = first; i < end; i++) {
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

interface Labels {
  readonly column: CodedColumn;
  /** Lane by lane, by code; null for a blank label. */
  readonly known: readonly (LabelAccount | null)[][];
  /** Codes that no row of a lane has named yet. */
  open: number;
}
