import type { Place } from '../base/issue.ts';
import { tidy } from '../base/text.ts';
import type { Cell, RawRow } from '../read/row.ts';
import type { Dictionary, Growing } from './columnar.ts';
import { Seen } from './duplicates.ts';
import { ErrorLabels, isErrorValue } from './error-values.ts';
import type { CurrencyCount } from './file-count.ts';
import type { Filter } from './filters.ts';
import type { GrowingCodes } from './growing-codes.ts';
import type { HeaderNames } from './header-rows.ts';
import { currencyOfCell } from './money.ts';
import { NameRows, namesOf } from './name-rows.ts';
import { formOf } from './number-form.ts';
import type { FilePlan } from './plan.ts';
import { loneText } from './profile.ts';
import { type Amount, type AmountRemark, type NumberForm, readAmount } from './read-amount.ts';
import { amountsAbove, JudgedRows } from './rows-above.ts';
import { excerpt, type FileShape, TotalsFinder } from './totals-finder.ts';
import type { CleanIssue } from './types.ts';

/** Labels printed in a file → labels of the data set, for roles whose labels are understood. */
export type Relabel = (role: string) => ((text: string) => string) | undefined;

/** How the texts of a role become labels. */
export interface Labelling {
  /** They are made tidy, and that is all. */
  readonly tidies: boolean;
  of(text: string): string;
}

export interface OpenLabels {
  readonly header: string;
  readonly dictionary: Dictionary;
  readonly codes: GrowingCodes;
}
export interface OpenNumbers {
  readonly header: string;
  readonly values: Growing<Float64Array>;
}

/** Numbers remembered by their text: floors and populations repeat from row to row. */
const NUMBERS_KEPT = 2000;

/** Where the amounts of a file stand, and how they are written. */
export interface AmountPlace {
  readonly at: number;
  readonly form: NumberForm;
  /** By which a row of names is known. */
  readonly names: HeaderNames;
}

/** What becomes of a row. */
export type Verdict =
  | { readonly kind: 'filtered'; readonly amount: number | null }
  | {
      readonly kind: 'set-aside';
      readonly code: string;
      readonly amount: number | null;
      readonly value?: string;
    }
  | {
      readonly kind: 'accepted';
      readonly amount: number;
      readonly approximate: boolean;
      readonly duplicate: boolean;
      readonly remark?: AmountRemark | undefined;
    };

/** The rows of one file, judged one by one and pushed to the columns. */
export class FilePass {
  private readonly plan: FilePlan;
  private readonly filters: readonly Filter[];
  private readonly amountAt: number;
  private readonly amountForm: NumberForm;
  private readonly relabel: Relabel;
  private readonly names: NameRows;
  /** Accepted rows by currency, where rows of the file name several. */
  readonly currencies = new Map<string, CurrencyCount>();
  private readonly currencyAt: number;
  private readonly knownCurrencies = new Map<Cell, string>();
  readonly totals: TotalsFinder;
  private readonly seen = new Seen();
  private readonly writers: ((cells: readonly Cell[]) => void)[] = [];
  private readonly unreadable = new Map<string, { count: number; places: Place[] }>();
  private readonly errors = new ErrorLabels();
  private row: RawRow | undefined;
  private readonly judged = new JudgedRows();

  constructor(
    plan: FilePlan,
    filters: readonly Filter[],
    relabel: Relabel,
    labels: ReadonlyMap<string, OpenLabels>,
    numbers: ReadonlyMap<string, OpenNumbers>,
  ) {
    this.plan = plan;
    this.filters = filters;
    this.relabel = relabel;
    this.amountAt = plan.columns.get('amount') ?? -1;
    this.amountForm = formOf(plan, 'amount');
    this.currencyAt = plan.money.several ? (plan.money.currencyAt ?? -1) : -1;
    this.totals = new TotalsFinder(shapeOf(plan));
    this.names = new NameRows(namesOf(plan, this.amountAt), (row) => this.place(row));
    for (const [name, column] of labels) this.writers.push(this.labelWriter(name, column));
    for (const [name, column] of numbers) this.writers.push(this.numberWriter(name, column));
  }

  /**
   * `duplicate`: whether a row with the same cells was accepted before; asked once of each row that could be. `above`: so many rows
   * above this one; without it, each row is judged, from the first on.
   */
  judge(row: RawRow, duplicate = () => this.repeatsRow(row), above = this.judged.add(row)): Verdict {
    const { cells } = row;
    const amount = readAmount(cells[this.amountAt] ?? '', this.amountForm);
    const year = typeof amount !== 'string' && this.names.areYears(row);
    const value = typeof amount === 'string' || year ? null : amount.value;
    const summary = this.totals.find(
      row,
      value,
      () => this.place(row),
      () => amountsAbove(above, (other) => this.moneyOf(other)),
    );
    if (row.problem && !summary) {
      const code = this.isNote(cells) ? 'note-row' : row.problem;
      return { kind: 'set-aside', code, amount: null, value: excerpt(cells) };
    }
    const named = year || (typeof amount === 'string' && !summary && this.names.areIn(row, amount));
    if (!this.filters.every((filter) => filter.matches(cells))) return { kind: 'filtered', amount: value };
    if (summary) return { kind: 'set-aside', code: summary.code, amount: value, value: summary.label };
    if (named) return { kind: 'set-aside', code: 'header-again', amount: null, value: excerpt(cells) };
    if (typeof amount === 'string') {
      if (amount !== 'amount-missing') return { kind: 'set-aside', code: amount, amount: null };
      if (this.isNote(cells)) {
        const value = excerpt(cells.filter((cell) => cell !== ''));
        return { kind: 'set-aside', code: 'note-row', amount: null, value };
      }
      return { kind: 'set-aside', code: whyBlank(row, this.amountAt), amount: null };
    }
    this.names.counted();
    return {
      kind: 'accepted',
      amount: amount.value,
      approximate: amount.approximate,
      remark: amount.remark,
      duplicate: duplicate(),
    };
  }

  private moneyOf({ cells }: RawRow): number | null {
    const amount = readAmount(cells[this.amountAt] ?? '', this.amountForm);
    return typeof amount === 'string' ? null : amount.value;
  }

  /** What seems to be another table was met: its rows are judged one by one. */
  get suspects(): boolean {
    return this.names.suspected;
  }

  /** A record of a row that holds several amounts is met again where that row is: the rest of its cells follows from these. */
  private repeatsRow({ cells, at, shared = cells }: RawRow): boolean {
    return at === undefined ? this.seen.addAndTest(cells) : this.seen.addRecordAndTest(shared, at);
  }

  /** Rows name several currencies. */
  get severalCurrencies(): boolean {
    return this.currencyAt >= 0;
  }

  /** Where amounts stand, and how they are written. */
  get amount(): AmountPlace {
    return { at: this.amountAt, form: this.amountForm, names: this.names.names };
  }

  columnOf(role: string): number | undefined {
    return this.plan.columns.get(role);
  }

  formOf(role: string): NumberForm {
    return formOf(this.plan, role);
  }

  /** Printed text → its label; '' for a blank one, and for an error in its place. */
  labelling(role: string): Labelling {
    const relabel = this.relabel(role);
    return {
      tidies: relabel === undefined,
      of: (text) => (text.trim() === '' || isErrorValue(text) ? '' : (relabel?.(text) ?? tidy(text))),
    };
  }

  /** A line of notes under a table: the mark of a footnote or `Source :` in its only cell. */
  private isNote(cells: readonly Cell[]): boolean {
    const text = loneText(cells, this.plan.table.facts.header.length);
    return text !== undefined && NOTE_MARK.test(text);
  }

  /** Adds an accepted row to every column. */
  push(row: RawRow): void {
    this.row = row;
    for (const write of this.writers) write(row.cells);
    this.countCurrencyOf(row);
  }

  /** The currency of an accepted row, where rows name several. */
  countCurrencyOf(row: RawRow): void {
    if (this.currencyAt < 0) return;
    const cell = row.cells[this.currencyAt] ?? '';
    let currency = this.knownCurrencies.get(cell);
    if (currency === undefined) {
      currency = currencyOfCell(cell);
      this.knownCurrencies.set(cell, currency);
    }
    if (currency === '') return;
    const counted = this.currencies.get(currency);
    if (counted) counted.rows += 1;
    else {
      const name = this.currencyAt === this.amountAt ? currency : tidy(String(cell));
      this.currencies.set(currency, { name, rows: 1, first: this.place(row) });
    }
  }

  /** Where a row stands: its amount cell, or the text that tells why it is set aside. */
  place(row: RawRow, value?: string): Place {
    const { file } = this.plan.table.facts;
    if (value !== undefined) return { file, line: row.line, value };
    const column = this.plan.header[row.at ?? this.amountAt] ?? '';
    return { file, line: row.line, column, value: String(row.cells[this.amountAt] ?? '') };
  }

  issues(): CleanIssue[] {
    const unreadable = [...this.unreadable].map(([role, { count, places }]): CleanIssue => {
      const column = this.plan.header[this.plan.columns.get(role) ?? -1] ?? '';
      return { code: 'number-unreadable', args: { role, column }, level: 'warning', count, places };
    });
    const cells = [unreadable, this.errors.issues()].flatMap((issues) => issues.sort(byFirstLine));
    return [...cells, ...this.totals.issues()];
  }

  private labelWriter(name: string, column: OpenLabels): (cells: readonly Cell[]) => void {
    const at = this.plan.columns.get(name);
    if (at === undefined) return () => column.codes.push(-1);
    const known = new Map<Cell, number>();
    const labelling = this.labelling(name);
    return (cells) => {
      const cell = cells[at] ?? '';
      let code = known.get(cell);
      if (code === undefined) {
        code = column.dictionary.code(labelling.of(String(cell)));
        known.set(cell, code);
      }
      column.codes.push(code);
      if (code === -1 && cell !== '' && isErrorValue(String(cell)))
        this.noteError(at, String(cell), this.row?.line ?? 0);
    };
  }

  private numberWriter(role: string, column: OpenNumbers): (cells: readonly Cell[]) => void {
    const at = this.plan.columns.get(role);
    if (at === undefined) return () => column.values.push(Number.NaN);
    const form = formOf(this.plan, role);
    const known = new Map<Cell, Amount>();
    return (cells) => {
      const cell = cells[at] ?? '';
      let number = known.get(cell);
      if (number === undefined) {
        number = readAmount(cell, form);
        if (known.size < NUMBERS_KEPT) known.set(cell, number);
      }
      column.values.push(typeof number === 'string' ? Number.NaN : number.value);
      if (typeof number === 'string' && number !== 'amount-missing')
        this.noteUnreadable(role, at, String(cell), this.row?.line ?? 0);
    };
  }

  /** An error of a formula in the place of a label. */
  noteError(at: number, value: string, line: number): void {
    const { file } = this.plan.table.facts;
    this.errors.note(this.plan.header[at] ?? '', value, () => ({ file, line }));
  }

  /** A number of a role that cannot be read. */
  noteUnreadable(role: string, at: number, value: string, line: number): void {
    const noted = this.unreadable.get(role) ?? { count: 0, places: [] };
    noted.count += 1;
    if (noted.places.length < 3) {
      const { file } = this.plan.table.facts;
      noted.places.push({ file, line, column: this.plan.header[at] ?? '', value });
    }
    this.unreadable.set(role, noted);
  }
}

/** In the order in which rows give rise to them, whether rows are looked at one by one or many at a time. */
const byFirstLine = (a: CleanIssue, b: CleanIssue): number =>
  (a.places?.[0]?.line ?? 0) - (b.places?.[0]?.line ?? 0);

const NOTE_MARK =
  /^\s*(?:[*†‡¹²³⁴-⁹]|[([]\s?(?:\d{1,2}|[a-z]|\*+)\s?[)\]]|(?:\d{1,2}|[a-z])\s?[).:]\s|(?:notes?|nota|n\.?\s?b\.?|remarques?|sources?|l[ée]gende|legend)\s?(?:\d{0,2})\s*[.:)\u00A0-])/iu;

/** What finding totals takes to know of a file. */
function shapeOf({ columns, table, across, lastLine, roles }: FilePlan): FileShape {
  const amounts = across?.value.columns.map(({ at }) => at) ?? [columns.get('amount') ?? -1];
  const width = table.facts.header.length;
  const groups = roles
    .filter(({ column }) => column.because.code === 'outline-found')
    .flatMap(({ role }) => columns.get(role) ?? []);
  const given = (['region', 'sector', 'typology'] as const).flatMap((role) => columns.get(role) ?? []);
  const under = new Set([...groups, ...given.filter((at) => at >= width)]);
  return { columns, width, amounts: new Set(amounts), lastLine, groups, under: [...under] };
}

/** Why an amount is blank: a workbook may account for it. */
function whyBlank({ merged, unworked, at }: RawRow, amountAt: number): string {
  const column = at ?? amountAt;
  if (unworked?.has(column)) return 'amount-unworked';
  if (merged?.has(column)) return 'amount-merged';
  return blankAmount(at);
}

/** The code of a blank amount: that of a row, or of one cell of a row that holds several. */
export const blankAmount = (at: number | undefined): string =>
  at === undefined ? 'amount-missing' : 'cell-blank';
