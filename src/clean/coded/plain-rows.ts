import type { CellColumns } from '../../read/columns/table.ts';
import type { Filter } from '../filters.ts';
import type { NumberForm } from '../read-amount.ts';
import type { LabelAccount, Reconciliation } from '../reconcile.ts';
import { namesNobody, statisticOf, summaryLabel, totalsLabel } from '../totals.ts';
import { isCount, type TotalsFinder } from '../totals-finder.ts';
import { CodeAmounts } from './amounts.ts';
import { CodeFacts } from './facts.ts';

const NO = 1;
const YES = 2;

/** Of a label: bits of what it could be. */
const ORDINARY = 1;
const TOTAL = 2;
const NOBODY = 4;
const COUNT = 8;

/**
 * Rows about which there is nothing to think, told by the codes of their cells: an amount that reads plainly, the name of an
 * organisation, labels of which none says total, and some label beside the name. Any other row is judged by its texts.
 */
export class PlainRows {
  /** Amount of the row that `tell` was last asked about. */
  amount = 0;
  private readonly table: CellColumns;
  private readonly amountAt: number;
  private readonly amounts: CodeAmounts;
  private readonly filters: readonly { readonly at: number; readonly facts: CodeFacts }[];
  private readonly labels: readonly { readonly at: number; readonly facts: CodeFacts }[];
  private readonly organisation: number;
  private readonly opening: CodeFacts;
  private readonly grouping: readonly Accounts[];
  private readonly account: Reconciliation;

  /** undefined where no row of the file could be told so. */
  static of(
    table: CellColumns,
    totals: TotalsFinder,
    amount: { readonly at: number; readonly form: NumberForm },
    filters: readonly Filter[],
  ): PlainRows | undefined {
    const within = [...totals.labelAt, amount.at, ...filters.map(({ index }) => index)];
    const known = within.every((at) => table.columns[at] !== undefined);
    return known && totals.organisation >= 0 ? new PlainRows(table, totals, amount, filters) : undefined;
  }

  private constructor(
    table: CellColumns,
    totals: TotalsFinder,
    amount: { readonly at: number; readonly form: NumberForm },
    filters: readonly Filter[],
  ) {
    this.table = table;
    this.amountAt = amount.at;
    this.amounts = new CodeAmounts(table.columns[amount.at]!, amount.form);
    this.filters = filters.map((filter) => {
      const facts = new CodeFacts(table.columns[filter.index]!, (text) =>
        filter.matchesText(text) ? YES : NO,
      );
      return { at: filter.index, facts };
    });
    this.labels = totals.labelAt.map((at) => ({ at, facts: new CodeFacts(table.columns[at]!, labelFacts) }));
    this.organisation = totals.organisation;
    this.opening = new CodeFacts(table.columns[0]!, (text) => (opensPlainly(text) ? YES : NO));
    this.account = totals.account;
    this.grouping = totals.grouping.map((at) => new Accounts(table, totals.labelAt[at] ?? -1, this.account));
  }

  /** What is known of a row; its amount is then `amount`. */
  tell(row: number): 'accepted' | 'filtered' | undefined {
    const { columns, odd } = this.table;
    if (odd.size > 0 && odd.has(row)) return undefined;
    const code = columns[this.amountAt]!.codes[row]!;
    if (!this.amounts.has(code)) return undefined;
    if (this.opening.of(columns[0]!.codes[row]!) === NO) return undefined;
    let told = false;
    for (let i = 0; i < this.labels.length; i++) {
      const { at, facts } = this.labels[i]!;
      const fact = facts.of(columns[at]!.codes[row]!);
      if ((fact & TOTAL) !== 0) return undefined;
      if (i !== this.organisation) told ||= (fact & COUNT) === 0;
      else if ((fact & NOBODY) !== 0) return undefined;
    }
    this.amount = this.amounts.value(code);
    if (!told || this.account.couldSuspect(this.amount)) return undefined;
    for (let i = 0; i < this.filters.length; i++) {
      const { at, facts } = this.filters[i]!;
      if (facts.of(columns[at]!.codes[row]!) === NO) return 'filtered';
    }
    return 'accepted';
  }

  /** Adds a row that was told to the account that later totals are held against. */
  count(row: number): void {
    this.account.addRow(this.amount);
    for (let i = 0; i < this.grouping.length; i++) this.grouping[i]!.of(row)?.add(this.amount);
  }
}

function labelFacts(text: string): number {
  return (
    ORDINARY |
    (totalsLabel(text) ? TOTAL : 0) |
    (namesNobody(text.trim()) ? NOBODY : 0) |
    (isCount(text) ? COUNT : 0)
  );
}

const opensPlainly = (text: string): boolean =>
  text !== '' && !summaryLabel(text) && statisticOf(text) === undefined;

/** The accounts of the labels of one column, by code. */
class Accounts {
  private readonly known: (LabelAccount | undefined)[] = [];
  private readonly table: CellColumns;
  private readonly at: number;
  private readonly account: Reconciliation;

  constructor(table: CellColumns, at: number, account: Reconciliation) {
    this.table = table;
    this.at = at;
    this.account = account;
  }

  of(row: number): LabelAccount | undefined {
    const column = this.table.columns[this.at]!;
    const code = column.codes[row]!;
    const known = this.known[code];
    if (known) return known;
    const account = this.account.accountOf(column.text(code));
    this.known[code] = account;
    return account;
  }
}
