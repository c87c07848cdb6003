import { isErrorValue } from '../error-values.ts';
import type { FilePass, OpenLabels, OpenNumbers } from '../pass.ts';
import { type NumberForm, readAmount } from '../read-amount.ts';
import { type CodeAmounts, codeAmounts } from './amounts.ts';
import { CodeLabels } from './code-labels.ts';
import type { Held, RowWindow } from './row-window.ts';
import type { CodedColumn, CodedTable, RowNumbers } from './table.ts';

interface Writer {
  /** Rows of the window, by where their places stand. */
  push(rows: number, count: number): void;
}

/** Adds accepted rows to the columns of a data set, each distinct cell being understood once. */
export class CodeWriters {
  private readonly writers: readonly Writer[];

  constructor(
    table: CodedTable,
    window: RowWindow,
    pass: FilePass,
    labels: ReadonlyMap<string, OpenLabels>,
    numbers: ReadonlyMap<string, OpenNumbers>,
  ) {
    const of = (role: string) => {
      const at = pass.columnOf(role);
      const column = at === undefined ? undefined : table.columns[at];
      return at === undefined || column === undefined ? undefined : { at, column, lines: table.lines };
    };
    this.writers = [
      ...[...labels].map(([role, into]) => {
        const from = of(role);
        if (!from) return new Blank(into.codes, -1, table.rows);
        const labels = new CodeLabels(from.column, into.dictionary, pass.labelling(role));
        return new LabelWriter(window, from, pass, into, labels);
      }),
      ...[...numbers].map(([role, into]) => {
        const from = of(role);
        if (!from) return new Blank(into.values, Number.NaN, table.rows);
        return new NumberWriter(window, from, pass, role, into);
      }),
    ];
  }

  /** Adds rows of the window, by where their places stand. */
  push(rows: number, count: number): void {
    if (count === 0) return;
    for (let i = 0; i < this.writers.length; i++) this.writers[i]!.push(rows, count);
  }
}

interface From {
  readonly at: number;
  readonly column: CodedColumn;
  readonly lines: RowNumbers;
}

/** A role that this file has no column for. */
class Blank implements Writer {
  private readonly into: OpenLabels['codes'] | OpenNumbers['values'];
  private readonly value: number;

  constructor(into: OpenLabels['codes'] | OpenNumbers['values'], value: number, most: number) {
    this.into = into;
    this.value = value;
    into.open(most);
  }

  push(_: number, count: number): void {
    this.into.pushMany(this.value, count);
  }
}

/** What stands for a code in the place of its label (labels.as): it is not met yet, holds an error, or a blank or other label. */
const ERROR = 1;
const FIRST_LABEL = 3;

class LabelWriter implements Writer {
  private readonly codes: Held<number>;
  /** Where the labels of codes stand, those of rows, and codes that are met first. */
  private readonly labels: number;
  private readonly labelled: number;
  private readonly meeting: number;
  /** Codes that are not met yet. */
  private unmet: number;

  constructor(
    private readonly window: RowWindow,
    private readonly from: From,
    private readonly pass: FilePass,
    private readonly into: OpenLabels,
    private readonly labelOf: CodeLabels,
  ) {
    this.codes = window.codesOf(from.column.codes);
    this.unmet = from.column.size;
    this.labels = window.kernel.place(this.unmet * 4 + 1);
    this.labelled = window.room(4);
    this.meeting = window.room(4);
    into.codes.open(window.rows);
  }

  push(rows: number, count: number): void {
    const { window, labels, labelled } = this;
    const codes = this.codes.places();
    if (this.unmet > 0) this.meet(codes, rows, count);
    const errors = window.kernel.run.label(codes, rows, count, labels, labelled);
    if (errors > 0) this.noteErrors(rows, count);
    this.into.codes.pushAll(window.words(labelled).subarray(0, count), this.into.dictionary.size - 1);
  }

  /** Names the codes that rows are the first to hold. */
  private meet(codes: number, rows: number, count: number): void {
    const { window, labels, meeting } = this;
    const met = window.kernel.run.unmet(codes, rows, count, labels, meeting);
    const { words } = window.kernel;
    for (let i = 0; i < met; i++) {
      const code = words[(meeting >>> 2) + i]!;
      const label = this.labelOf.of(code);
      const isError = label < 0 && isErrorValue(this.from.column.text(code));
      words[(labels >>> 2) + code] = isError ? ERROR : label + FIRST_LABEL;
    }
    this.unmet -= met;
  }

  private noteErrors(rows: number, count: number): void {
    const { column, at } = this.from;
    for (const place of this.window.words(rows).subarray(0, count)) {
      const row = this.window.begin + place;
      const text = column.text(column.codes.at(row));
      if (isErrorValue(text)) this.pass.noteError(at, text, this.from.lines.at(row));
    }
  }
}

class NumberWriter implements Writer {
  private readonly amounts: CodeAmounts;
  private readonly form: NumberForm;

  constructor(
    private readonly window: RowWindow,
    private readonly from: From,
    private readonly pass: FilePass,
    private readonly role: string,
    private readonly into: OpenNumbers,
  ) {
    this.form = pass.formOf(role);
    this.amounts = codeAmounts(from.column, this.form);
    into.values.open(window.rows);
  }

  push(rows: number, count: number): void {
    const { amounts, window } = this;
    const { values } = this.into;
    const places = window.words(rows);
    const codes = window.numbersOf(this.from.column.codes);
    for (let i = 0; i < count; i++) {
      const code = codes[places[i]!]!;
      const amount = amounts.of(code);
      values.push(Number.isFinite(amount) ? amount : this.printed(window.begin + places[i]!, code));
    }
  }

  private printed(row: number, code: number): number {
    const text = this.from.column.text(code);
    const amount = readAmount(text, this.form);
    if (typeof amount !== 'string') return amount.value;
    if (amount !== 'amount-missing')
      this.pass.noteUnreadable(this.role, this.from.at, text, this.from.lines.at(row));
    return Number.NaN;
  }
}
