import type { CellColumn } from '../../read/columns/column.ts';
import type { CellColumns } from '../../read/columns/table.ts';
import type { Filter } from '../filters.ts';
import type { NumberForm } from '../read-amount.ts';
import type { Reconciliation } from '../reconcile.ts';
import { namesNobody, statisticOf, summaryLabel, totalsLabel } from '../totals.ts';
import { isCount, type TotalsFinder } from '../totals-finder.ts';
import { LabelAccounts } from './accounts.ts';
import { CodeAmounts } from './amounts.ts';
import { CodeFacts } from './facts.ts';
import { TOGETHER } from './together.ts';

/** What a row can be told to be: `OTHER` is judged by its texts. */
export const OTHER = 0;
export const ACCEPTED = 1;
export const FILTERED = 2;

/** While a row is told: bits of what is known of it so far. */
const READS = 1;
const LABELLED = 2;

/** Of a cell. */
const NO = 1;
const YES = 2;

/** Of a label: bits of what it could be. */
const ORDINARY = 1;
const TOTAL = 2;
const NOBODY = 4;
const COUNT = 8;

/** A column of labels: what forbids that a row is plain, and what leaves it without a label. */
interface Labels {
  readonly column: CellColumn;
  readonly facts: Uint8Array;
  readonly forbidden: number;
  readonly unlabelled: number;
}

interface Cells {
  readonly column: CellColumn;
  readonly facts: Uint8Array;
}

/**
 * Rows about which there is nothing to think, told by the codes of their cells: an amount that reads plainly, the name of an
 * organisation, labels of which none says total, and some label beside the name. Rows are told many at a time, column by
 * column; any other is judged by its texts.
 */
export class PlainRows {
  /** What the rows that were told last are, and their amounts. */
  readonly told = new Uint8Array(TOGETHER);
  readonly amounts = new Float64Array(TOGETHER);
  private readonly amountColumn: CellColumn;
  private readonly amountOf: CodeAmounts;
  private readonly filters: readonly Cells[];
  private readonly labels: readonly Labels[];
  private readonly opening: Cells;
  private readonly grouping: LabelAccounts;
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
    { columns }: CellColumns,
    totals: TotalsFinder,
    amount: { readonly at: number; readonly form: NumberForm },
    filters: readonly Filter[],
  ) {
    this.amountColumn = columns[amount.at]!;
    this.amountOf = new CodeAmounts(this.amountColumn, amount.form);
    this.filters = filters.map((filter) =>
      judged(columns[filter.index]!, (text) => (filter.matchesText(text) ? YES : NO)),
    );
    this.labels = totals.labelAt.map((at, position) => ({
      ...judged(columns[at]!, labelFacts),
      forbidden: position === totals.organisation ? TOTAL | NOBODY : TOTAL,
      unlabelled: position === totals.organisation ? ORDINARY : COUNT,
    }));
    this.opening = judged(columns[0]!, (text) => (opensPlainly(text) ? YES : NO));
    this.account = totals.account;
    const grouping = totals.grouping.map((at) => columns[totals.labelAt[at] ?? -1]!);
    this.grouping = new LabelAccounts(grouping, this.account);
  }

  /** Tells what the rows from `from` to `to` are, at most `TOGETHER`. */
  tell(from: number, to: number): void {
    const { told } = this;
    const count = to - from;
    this.readAmounts(from, count);
    // A row without codes has no amount either.
    forbid(told, this.opening, from, count);
    for (let i = 0; i < this.labels.length; i++) look(told, this.labels[i]!, from, count);
    for (let i = 0; i < count; i++) told[i] = told[i] === (READS | LABELLED) ? ACCEPTED : OTHER;
    for (let i = 0; i < this.filters.length; i++) filter(told, this.filters[i]!, from, count);
  }

  /**
   * Adds rows that were told, those from `first` on, to the account that later totals are held against, up to one whose
   * amount could be a sum of those above it: returns its place. `begin`: the first row that was told.
   */
  count(begin: number, first: number, last: number): number {
    const end = this.account.addRows(this.amounts, first, last);
    this.grouping.add(begin, first, end, this.amounts);
    return end;
  }

  private readAmounts(from: number, count: number): void {
    const { told, amounts, amountOf } = this;
    const codes = this.amountColumn.codes.from(from, TOGETHER);
    for (let i = 0; i < count; i++) {
      const code = codes[i]!;
      const amount = code < 0 ? Number.NaN : amountOf.of(code);
      told[i] = Number.isNaN(amount) ? OTHER : READS;
      amounts[i] = amount;
    }
  }
}

const judged = (column: CellColumn, judge: (text: string) => number): Cells => ({
  column,
  facts: new CodeFacts(column, judge).all(),
});

function forbid(told: Uint8Array, { column, facts }: Cells, from: number, count: number): void {
  const codes = column.codes.from(from, TOGETHER);
  for (let i = 0; i < count; i++) if (facts[codes[i]!] === NO) told[i] = OTHER;
}

function look(told: Uint8Array, labels: Labels, from: number, count: number): void {
  const { facts, forbidden, unlabelled } = labels;
  const codes = labels.column.codes.from(from, TOGETHER);
  for (let i = 0; i < count; i++) {
    const fact = facts[codes[i]!]!;
    if ((fact & forbidden) !== 0) told[i] = OTHER;
    else if ((fact & unlabelled) === 0) told[i]! |= LABELLED;
  }
}

function filter(told: Uint8Array, { column, facts }: Cells, from: number, count: number): void {
  const codes = column.codes.from(from, TOGETHER);
  for (let i = 0; i < count; i++) {
    if (told[i] === ACCEPTED && facts[codes[i]!] === NO) told[i] = FILTERED;
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
