import { fold } from '../../base/text.ts';
import type { Filter } from '../filters.ts';
import { couldBeYear, isName } from '../header-rows.ts';
import type { AmountPlace } from '../pass.ts';
import { namesNobody, statisticOf, summaryLabel, totalsLabel } from '../totals.ts';
import { isCount, type TotalsFinder } from '../totals-finder.ts';
import { LaneAccounts } from './accounts.ts';
import { type CodeAmounts, codeAmounts, MISSING } from './amounts.ts';
import { CodeFacts, ORDINARY } from './facts.ts';
import type { CodedColumn, CodedTable } from './table.ts';
import { TOGETHER } from './together.ts';

/** What a row can be told to be: `OTHER` is judged by its texts. */
export const OTHER = 0;
export const ACCEPTED = 1;
export const FILTERED = 2;
/** No amount, in a row that is plain otherwise. */
export const BLANK = 3;

/** While a row is told: bits of what is known of it so far. */
const READS = 1;
const LABELLED = 2;

/** Of a cell. */
const YES = ORDINARY;
const NO = 2;

/** Of a label: bits of what it could be, besides `ORDINARY`. */
const TOTAL = 2;
const NOBODY = 4;
const COUNT = 8;

/** A column of labels: what forbids that a row is plain, and what leaves it without a label. */
interface Labels {
  readonly column: CodedColumn;
  readonly facts: Uint8Array;
  readonly forbidden: number;
  readonly unlabelled: number;
}

interface Cells {
  readonly column: CodedColumn;
  readonly facts: Uint8Array;
}

/**
 * Rows about which there is nothing to think, told by the codes of their cells: an amount that reads plainly, or none, the name of
 * an organisation, labels of which none says total, and some label beside the name. Rows are told many at a time, column by
 * column; any other is judged by its texts.
 */
export class PlainRows {
  /** What the rows that were told last are, and their amounts; NaN where there is none. */
  readonly told = new Uint8Array(TOGETHER);
  readonly amounts = new Float64Array(TOGETHER);
  private readonly amountColumn: CodedColumn;
  private readonly amountOf: CodeAmounts;
  /** Whether a cell repeats the name of its column, where rows that repeat the names of all are known by it. */
  private readonly named: { readonly column: CodedColumn; readonly facts: CodeFacts };
  /** Whether a cell in the place of an organisation is a name of a column, or none: asked where the amount could be a year. */
  private readonly organisation: { readonly column: CodedColumn; readonly facts: CodeFacts };
  /** What printed numbers are multiplied by. */
  private readonly scale: number;
  private readonly filters: readonly Cells[];
  private readonly labels: readonly Labels[];
  private readonly opening: Cells;
  private readonly accounts: LaneAccounts;

  /** undefined where no row of the file could be told so. */
  static of(
    table: CodedTable,
    totals: TotalsFinder,
    amount: AmountPlace,
    filters: readonly Filter[],
  ): PlainRows | undefined {
    const within = [...totals.labelAt, amount.at, amount.names.named, ...filters.map(({ index }) => index)];
    const known = within.every((at) => table.columns[at] !== undefined);
    return known && totals.organisation >= 0 ? new PlainRows(table, totals, amount, filters) : undefined;
  }

  private constructor(
    { columns, lanes }: CodedTable,
    totals: TotalsFinder,
    amount: AmountPlace,
    filters: readonly Filter[],
  ) {
    this.amountColumn = columns[amount.at]!;
    this.amountOf = codeAmounts(this.amountColumn, amount.form);
    const { names } = amount;
    this.scale = 10 ** amount.form.power;
    const name = fold(names.header[names.named] ?? '');
    const named = columns[names.named]!;
    const repeatsIt = (text: string) => (name !== '' && fold(text) === name ? YES : NO);
    this.named = { column: named, facts: new CodeFacts(named, repeatsIt) };
    const organisation = columns[totals.labelAt[totals.organisation]!]!;
    const isNameOrNone = (text: string) => (text.trim() === '' || isName(names, text) ? YES : NO);
    this.organisation = { column: organisation, facts: new CodeFacts(organisation, isNameOrNone) };
    this.filters = filters.map((filter) =>
      judged(columns[filter.index]!, (text) => (filter.matchesText(text) ? YES : NO)),
    );
    this.labels = totals.labelAt.map((at, position) => ({
      ...judged(columns[at]!, labelFacts, true),
      forbidden: position === totals.organisation ? TOTAL | NOBODY : TOTAL,
      unlabelled: position === totals.organisation ? ORDINARY : COUNT,
    }));
    this.opening = judged(columns[0]!, (text) => (opensPlainly(text) ? YES : NO), true);
    const grouping = totals.grouping.map((at) => columns[totals.labelAt[at] ?? -1]!);
    this.accounts = new LaneAccounts(grouping, lanes, (at) => totals.accountOf(at));
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
    this.tellBlank(from, count);
    this.tellYears(from, count);
    for (let i = 0; i < this.filters.length; i++) filter(told, this.filters[i]!, from, count);
  }

  /**
   * Adds rows that were told, those from `first` on, to the account that later totals are held against, up to one whose
   * amount could be a sum of those above it: returns its place. `begin`: the first row that was told.
   */
  count(begin: number, first: number, last: number): number {
    return this.accounts.add(begin, first, last, this.amounts);
  }

  /** Before rows are held against these accounts. */
  settle(): void {
    this.accounts.settle();
  }

  private readAmounts(from: number, count: number): void {
    const { told, amounts, amountOf } = this;
    const codes = this.amountColumn.codes.from(from, TOGETHER);
    for (let i = 0; i < count; i++) {
      const code = codes[i]!;
      const amount = code < 0 ? Number.NaN : amountOf.of(code);
      told[i] = Number.isNaN(amount) ? OTHER : READS;
      amounts[i] = amount === MISSING ? Number.NaN : amount;
    }
  }

  /** Rows whose amount could be the name of a column; one that may hold the names of columns is looked at. */
  private tellYears(from: number, count: number): void {
    const { told, amounts, organisation, scale } = this;
    for (let i = 0; i < count; i++) {
      if (!couldBeYear(amounts[i]! / scale) || told[i] !== ACCEPTED) continue;
      const codes = organisation.column.codes.from(from, TOGETHER);
      if (organisation.facts.of(codes[i]!) === YES) told[i] = OTHER;
    }
  }

  /** Rows without an amount; one that may repeat the names of the columns is looked at. */
  private tellBlank(from: number, count: number): void {
    const { told, amounts, named } = this;
    let codes: Int32Array | undefined;
    for (let i = 0; i < count; i++) {
      if (told[i] !== ACCEPTED || !Number.isNaN(amounts[i]!)) continue;
      codes ??= named.column.codes.from(from, TOGETHER);
      told[i] = named.facts.of(codes[i]!) === YES ? OTHER : BLANK;
    }
  }
}

const judged = (column: CodedColumn, judge: (text: string) => number, labels = false): Cells => ({
  column,
  facts: new CodeFacts(column, judge, labels).all(),
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
    if (told[i] !== OTHER && facts[codes[i]!] === NO) told[i] = FILTERED;
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
