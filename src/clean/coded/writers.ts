import { isErrorValue } from '../error-values.ts';
import type { FilePass, OpenLabels, OpenNumbers } from '../pass.ts';
import { type NumberForm, readAmount } from '../read-amount.ts';
import { type CodeAmounts, codeAmounts } from './amounts.ts';
import type { CodedColumn, CodedTable } from './table.ts';
import { firstTogether, TOGETHER } from './together.ts';

interface Writer {
  push(rows: Int32Array, count: number): void;
  end(): void;
}

/** Adds accepted rows to the columns of a data set, each distinct cell being understood once. */
export class CodeWriters {
  private readonly writers: readonly Writer[];

  constructor(
    table: CodedTable,
    pass: FilePass,
    labels: ReadonlyMap<string, OpenLabels>,
    numbers: ReadonlyMap<string, OpenNumbers>,
  ) {
    const of = (role: string) => {
      const at = pass.columnOf(role);
      const column = at === undefined ? undefined : table.columns[at];
      return at === undefined || column === undefined ? undefined : { at, column };
    };
    this.writers = [
      ...[...labels].map(([role, into]) => {
        const from = of(role);
        const labelOf = from && pass.labelling(role, into);
        return labelOf
          ? new LabelWriter(table, from, pass, into, labelOf)
          : new Blank(into.codes, -1, table.rows);
      }),
      ...[...numbers].map(([role, into]) => {
        const from = of(role);
        if (!from) return new Blank(into.values, Number.NaN, table.rows);
        return new NumberWriter(table, from, pass, role, into);
      }),
    ];
  }

  /** Adds rows that are looked at together. */
  push(rows: Int32Array, count: number): void {
    if (count === 0) return;
    for (let i = 0; i < this.writers.length; i++) this.writers[i]!.push(rows, count);
  }

  end(): void {
    for (const writer of this.writers) writer.end();
  }
}

interface From {
  readonly at: number;
  readonly column: CodedColumn;
}

/** A role that this file has no column for. */
class Blank implements Writer {
  private rows = 0;
  private readonly into: OpenLabels['codes'] | OpenNumbers['values'];
  private readonly value: number;
  private readonly most: number;

  constructor(into: OpenLabels['codes'] | OpenNumbers['values'], value: number, most: number) {
    this.into = into;
    this.value = value;
    this.most = most;
  }

  push(_: Int32Array, count: number): void {
    this.rows += count;
  }

  end(): void {
    const { length } = this.into;
    this.into.open(this.most).fill(this.value, length, length + this.rows);
    this.into.advance(this.rows);
  }
}

/** Not met yet; -1 is a blank label. */
const UNMET = -2;

class LabelWriter implements Writer {
  private readonly map: Int32Array;
  private readonly out: Int32Array;
  private readonly start: number;
  private rows = 0;

  constructor(
    private readonly table: CodedTable,
    private readonly from: From,
    private readonly pass: FilePass,
    private readonly into: OpenLabels,
    private readonly labelOf: (text: string) => number,
  ) {
    this.map = new Int32Array(from.column.size).fill(UNMET);
    this.start = into.codes.length;
    this.out = into.codes.open(table.rows);
  }

  push(rows: Int32Array, count: number): void {
    const { map, out } = this;
    const begin = firstTogether(rows[0]!);
    const codes = this.from.column.codes.from(begin, TOGETHER);
    let at = this.start + this.rows;
    for (let i = 0; i < count; i++) {
      const code = codes[rows[i]! - begin]!;
      let label = map[code]!;
      if (label < 0) label = this.named(rows[i]!, code);
      out[at++] = label;
    }
    this.rows += count;
  }

  /** The label of a code that is met first, or that has none. */
  private named(row: number, code: number): number {
    const text = this.from.column.text(code);
    if (this.map[code] === UNMET) this.map[code] = this.labelOf(text);
    if (this.map[code] === -1) this.noteError(row, text);
    return this.map[code]!;
  }

  end(): void {
    this.into.codes.advance(this.rows);
  }

  private noteError(row: number, text: string): void {
    if (isErrorValue(text)) this.pass.noteError(this.from.at, text, this.table.lines.at(row));
  }
}

class NumberWriter implements Writer {
  private readonly amounts: CodeAmounts;
  private readonly form: NumberForm;
  private readonly out: Float64Array;
  private readonly start: number;
  private rows = 0;

  constructor(
    private readonly table: CodedTable,
    private readonly from: From,
    private readonly pass: FilePass,
    private readonly role: string,
    private readonly into: OpenNumbers,
  ) {
    this.form = pass.formOf(role);
    this.amounts = codeAmounts(from.column, this.form);
    this.start = into.values.length;
    this.out = into.values.open(table.rows);
  }

  push(rows: Int32Array, count: number): void {
    const { amounts, out } = this;
    const begin = firstTogether(rows[0]!);
    const codes = this.from.column.codes.from(begin, TOGETHER);
    let at = this.start + this.rows;
    for (let i = 0; i < count; i++) {
      const code = codes[rows[i]! - begin]!;
      const amount = amounts.of(code);
      out[at++] = Number.isFinite(amount) ? amount : this.printed(rows[i]!, code);
    }
    this.rows += count;
  }

  end(): void {
    this.into.values.advance(this.rows);
  }

  private printed(row: number, code: number): number {
    const text = this.from.column.text(code);
    const amount = readAmount(text, this.form);
    if (typeof amount !== 'string') return amount.value;
    if (amount !== 'amount-missing')
      this.pass.noteUnreadable(this.role, this.from.at, text, this.table.lines.at(row));
    return Number.NaN;
  }
}
