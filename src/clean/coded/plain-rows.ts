import type { DecimalSum } from '../../base/decimal-sum.ts';
import { fold } from '../../base/text.ts';
import type { Filter } from '../filters.ts';
import { couldBeYear, FIRST_YEAR, isName, LAST_YEAR } from '../header-rows.ts';
import type { FilePass } from '../pass.ts';
import { namesNobody, statisticOf, summaryLabel, totalsLabel } from '../totals.ts';
import { isCount, type TotalsFinder } from '../totals-finder.ts';
import { LaneAccounts } from './accounts.ts';
import { RowAmounts } from './amounts.ts';
import { CodeFacts, ORDINARY } from './facts.ts';
import type { Held, RowWindow } from './row-window.ts';
import type { CodedColumn, CodedTable } from './table.ts';

/** What a row can be told to be (rows.as): `JUDGED` is judged by its texts. */
export const JUDGED = 0;
export const ACCEPTED = 1;
export const FILTERED = 2;
/** No amount, in a row that is plain otherwise. */
export const BLANK = 3;

/** What a cell makes of its row (rows.as): bits. An ordinary label is a label. */
const LABELLED = ORDINARY;
const FORBIDDEN = 2;
const LEFT_OUT = 4;
/** None of these. */
const NOTHING = 8;

const YES = 1;
const NO = 2;

/**
 * Rows about which there is nothing to think, told by the codes of their cells: an amount that reads plainly, or none, the name of
 * an organisation, labels of which none says total, and some label beside the name. Rows are told many at a time, column by
 * column; any other is judged by its texts.
 */
export class PlainRows {
  /** The amounts of the rows; NaN where there is none. */
  readonly amounts: RowAmounts;
  private readonly window: RowWindow;
  /** Whether a cell repeats the name of its column, where rows that repeat the names of all are known by it. */
  private readonly named: { readonly column: CodedColumn; readonly facts: CodeFacts };
  /** Whether a cell in the place of an organisation is the name of a column, or none: asked where the amount could be a year. */
  private readonly organisation: { readonly column: CodedColumn; readonly facts: CodeFacts };
  /** What printed numbers are multiplied by. */
  private readonly scale: number;
  private readonly marks: readonly Marks[];
  private readonly accounts: LaneAccounts;

  /** undefined where no row of the file could be told so. */
  static of(
    table: CodedTable,
    window: RowWindow,
    { totals, amount }: Pick<FilePass, 'totals' | 'amount'>,
    filters: readonly Filter[],
  ): PlainRows | undefined {
    const within = [...totals.labelAt, amount.at, amount.names.named, ...filters.map(({ index }) => index)];
    const known = within.every((at) => table.columns[at] !== undefined);
    return known && totals.organisation >= 0 && accountsOf(table, totals) <= MOST_ACCOUNTS
      ? new PlainRows(table, window, { totals, amount }, filters)
      : undefined;
  }

  private constructor(
    { columns, lanes }: CodedTable,
    window: RowWindow,
    { totals, amount }: Pick<FilePass, 'totals' | 'amount'>,
    filters: readonly Filter[],
  ) {
    this.window = window;
    this.amounts = new RowAmounts(window, columns[amount.at]!, amount.form);
    this.scale = 10 ** amount.form.power;
    const { names } = amount;
    const name = names.folded[names.named] ?? '';
    const named = columns[names.named]!;
    const repeatsIt = (text: string) => (name !== '' && fold(text) === name ? YES : NO);
    this.named = { column: named, facts: new CodeFacts(named, repeatsIt) };
    const organisation = columns[totals.labelAt[totals.organisation]!]!;
    const isNameOrNone = (text: string) => (text.trim() === '' || isName(names, text) ? YES : NO);
    this.organisation = { column: organisation, facts: new CodeFacts(organisation, isNameOrNone) };
    this.marks = [
      ...asked(totals).map(({ at, bits, fact }) => new Marks(window, columns[at]!, bits, fact)),
      ...filters.map((filter) => {
        const fact = (text: string) => (filter.matchesText(text) ? NOTHING : LEFT_OUT);
        return new Marks(window, columns[filter.index]!, LEFT_OUT, fact);
      }),
    ];
    const grouping = totals.grouping.map((at) => columns[totals.labelAt[at] ?? -1]!);
    this.accounts = new LaneAccounts(window, grouping, lanes, (at) => totals.accountOf(at));
  }

  /** Tells what the rows of the window are. */
  tell(): void {
    const { window, amounts, scale } = this;
    amounts.read();
    window.bytes(window.toldAt).fill(0);
    for (let i = 0; i < this.marks.length; i++) this.marks[i]!.tell();
    const { toldAt, count } = window;
    const [first, last] = [FIRST_YEAR * scale, LAST_YEAR * scale];
    if (window.kernel.run.tell(toldAt, amounts.place, count, first, last) > 0) this.lookForNames();
  }

  /**
   * Adds rows that were told, by their places, to the account that later totals are held against, up to one whose amount could be a
   * sum of those above it: returns its place.
   */
  count(first: number, last: number): number {
    return this.accounts.add(first, last, this.amounts.place);
  }

  /** What those come to that were counted last. */
  get counted(): DecimalSum {
    return this.accounts.added;
  }

  /** Before rows are held against these accounts. */
  settle(): void {
    this.accounts.settle();
  }

  /** Of the rows without an amount, or with a year for one, those that may hold the names of columns are looked at. */
  private lookForNames(): void {
    const { window, named, organisation, scale } = this;
    const told = window.bytes(window.toldAt);
    const amounts = window.doubles(this.amounts.place);
    for (let i = 0; i < window.count; i++) {
      const amount = amounts[i]!;
      const blank = Number.isNaN(amount);
      if (told[i] === JUDGED || !(blank || couldBeYear(amount / scale))) continue;
      const { column, facts } = blank ? named : organisation;
      if (facts.of(column.codes.at(window.begin + i)) === YES) told[i] = JUDGED;
    }
  }
}

/** Accounts that stand in memory together, some 20 bytes each; where there could be more, rows are judged one by one. */
const MOST_ACCOUNTS = 2 ** 25;

/** Accounts that there could be: one a label that totals are taken by and column of amounts. */
const accountsOf = ({ columns, lanes }: CodedTable, { labelAt, grouping }: TotalsFinder): number =>
  grouping.reduce((sum, at) => sum + columns[labelAt[at]!]!.size, 0) * (lanes?.at.length ?? 1);

/** What the cells of one column make of rows. */
class Marks {
  private readonly window: RowWindow;
  private readonly codes: Held<number>;
  private readonly facts: number;
  private readonly bits: number;

  /** `bits`: those of its facts that count; without `LEFT_OUT`, ordinary labels need not be asked. */
  constructor(window: RowWindow, column: CodedColumn, bits: number, fact: (text: string) => number) {
    const facts = new CodeFacts(column, fact, bits !== LEFT_OUT).all();
    this.window = window;
    this.codes = window.codesOf(column.codes);
    this.facts = window.kernel.place(facts.length + 1);
    window.kernel.bytes.set(facts, this.facts);
    this.bits = bits;
  }

  tell(): void {
    const { kernel, count, toldAt } = this.window;
    kernel.run.mark(this.codes.places(), this.facts, this.bits, count, toldAt);
  }
}

/** What is asked of the cells of a column, and which bits of the answer count. */
interface Asked {
  readonly at: number;
  readonly bits: number;
  fact(text: string): number;
}

/** What is asked of labels and of the first cell of a row: those of one column together. */
function asked({ labelAt, organisation }: TotalsFinder): Asked[] {
  const labels = labelAt.map((at, position): Asked => {
    const own = position === organisation;
    return { at, bits: own ? FORBIDDEN : FORBIDDEN | LABELLED, fact: own ? nameFact : labelFact };
  });
  const first = labels.find(({ at }) => at === 0);
  if (!first) return [...labels, { at: 0, bits: FORBIDDEN, fact: openingFact }];
  const both = { ...first, fact: (text: string) => first.fact(text) | openingFact(text) };
  return labels.map((label) => (label === first ? both : label));
}

const nameFact = (text: string): number =>
  totalsLabel(text) || namesNobody(text.trim()) ? FORBIDDEN : NOTHING;

const labelFact = (text: string): number =>
  (totalsLabel(text) ? FORBIDDEN : NOTHING) | (isCount(text) ? NOTHING : LABELLED);

const openingFact = (text: string): number =>
  text !== '' && !summaryLabel(text) && statisticOf(text) === undefined ? NOTHING : FORBIDDEN;
