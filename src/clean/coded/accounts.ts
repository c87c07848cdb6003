import type { CellColumn } from '../../read/columns/column.ts';
import type { LabelAccount, Reconciliation } from '../reconcile.ts';
import { TOGETHER } from './together.ts';

/** The accounts of the labels that totals are taken by, by the codes of their columns. */
export class LabelAccounts {
  private readonly columns: readonly Accounts[];
  private readonly account: Reconciliation;

  constructor(columns: readonly CellColumn[], account: Reconciliation) {
    this.columns = columns.map((column) => ({ column, known: [], open: column.size }));
    this.account = account;
  }

  /** Adds the amounts from `first` to `last`, that of the row `begin` being the first of them. */
  add(begin: number, first: number, last: number, amounts: Float64Array): void {
    const { columns } = this;
    if (columns.some(({ open }) => open > 0)) this.open(begin, first, last);
    for (let at = 0; at < columns.length; at++) {
      const { known } = columns[at]!;
      const codes = columns[at]!.column.codes.from(begin, TOGETHER);
      for (let i = first; i < last; i++) known[codes[i]!]?.add(amounts[i]!);
    }
  }

  /** Opens accounts in the order in which rows name them, as totals are held against them in that order. */
  private open(begin: number, first: number, last: number): void {
    for (let i = first; i < last; i++) {
      for (let at = 0; at < this.columns.length; at++) {
        const own = this.columns[at]!;
        const code = own.column.codes.at(begin + i);
        if (own.known[code] !== undefined) continue;
        own.known[code] = this.account.accountOf(own.column.text(code)) ?? null;
        own.open--;
      }
    }
  }
}

interface Accounts {
  readonly column: CellColumn;
  /** By code; null for a blank label. */
  readonly known: (LabelAccount | null)[];
  /** Codes that no row has named yet. */
  open: number;
}
