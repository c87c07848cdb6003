import type { CellColumn } from '../../read/columns/column.ts';
import { couldBeMoney, EXACT_BELOW, LARGEST_AMOUNT } from '../amounts.ts';
import { type NumberForm, readAmount } from '../read-amount.ts';
import { PlainNumbers } from './plain-numbers.ts';
import type { Held, NumeralPlaces, RowWindow } from './row-window.ts';
import type { CodedColumn, SourcedColumn } from './table.ts';

const UNKNOWN = 0;
const KNOWN = 1;

/** What stands for the amount of a cell that holds none. */
export const MISSING = Number.POSITIVE_INFINITY;

/** The amount of each code of a column: NaN unless it is an exact one, with nothing to remark; `MISSING` where there is none. */
export interface CodeAmounts {
  of(code: number): number;
}

/** The amounts of a column under the form of its numbers. */
export const codeAmounts = (column: CodedColumn, form: NumberForm): CodeAmounts =>
  'sources' in column ? new SourcedAmounts(column, form) : new CellAmounts(column, form);

/** The amount of a cell that repeats is read once, that of a plain number from its digits. */
class CellAmounts implements CodeAmounts {
  private readonly state: Uint8Array;
  private readonly values: Float64Array;
  private readonly column: CellColumn;
  private readonly form: NumberForm;
  private readonly numbers: PlainNumbers;

  constructor(column: CellColumn, form: NumberForm) {
    this.column = column;
    this.form = form;
    const kept = column.rare ? 0 : column.size;
    this.state = new Uint8Array(kept);
    this.values = new Float64Array(kept);
    this.numbers = new PlainNumbers(column);
  }

  of(code: number): number {
    const { state, values } = this;
    if (code >= state.length) return this.read(code);
    if (state[code] === UNKNOWN) {
      values[code] = this.read(code);
      state[code] = KNOWN;
    }
    return values[code]!;
  }

  private read(code: number): number {
    const { mark, power, largest } = this.form;
    if (power !== 0 || !this.numbers.read(code)) return this.printed(code);
    const { found } = this.numbers;
    if (found.mark !== null && found.mark !== mark) return this.printed(code);
    const value = this.numbers.value();
    return couldBeMoney(value, largest) && Math.abs(value) < EXACT_BELOW ? value : this.printed(code);
  }

  private printed(code: number): number {
    return amountOf(this.column.text(code), this.form);
  }
}

/** The same of a column that holds the cells of others. */
class SourcedAmounts implements CodeAmounts {
  private readonly column: SourcedColumn;
  private readonly form: NumberForm;
  private readonly amounts: readonly CodeAmounts[];

  constructor(column: SourcedColumn, form: NumberForm) {
    this.column = column;
    this.form = form;
    this.amounts = column.sources.columns.map((own) => new CellAmounts(own, form));
  }

  of(code: number): number {
    const { amounts } = this;
    const { sources } = this.column;
    const source = sources.of(code);
    if (source === amounts.length) return amountOf(this.column.text(code), this.form);
    return amounts[source]!.of(code - sources.starts[source]!);
  }
}

/** The amounts of rows that are looked at together. */
export class RowAmounts {
  /** Where they stand. */
  readonly place: number;
  private readonly window: RowWindow;
  private readonly column: CodedColumn;
  private readonly form: NumberForm;
  private readonly amounts: CodeAmounts;
  /** Where they can be told from printed numbers, many at once. */
  private readonly numerals: Held<NumeralPlaces> | undefined;

  constructor(window: RowWindow, column: CodedColumn, form: NumberForm) {
    this.window = window;
    this.column = column;
    this.form = form;
    this.amounts = codeAmounts(column, form);
    this.place = window.room(8);
    const printed = column.rare && !('sources' in column) && form.power === 0;
    if (printed) this.numerals = window.numeralsOf(column);
  }

  /** Reads those of the rows; NaN where a row has no cell. */
  read(): void {
    const { window, place } = this;
    if (this.numerals) {
      const { digits, forms } = this.numerals.places();
      const { mark, largest = LARGEST_AMOUNT } = this.form;
      const byComma = Number(mark === ',');
      const left = window.kernel.run.amounts(digits, forms, window.count, byComma, largest, place);
      if (left === 0) return;
    }
    const amounts = window.doubles(place);
    const codes = window.numbersOf(this.column.codes);
    for (let i = 0; i < window.count; i++) {
      if (this.numerals && !Number.isNaN(amounts[i]!)) continue;
      amounts[i] = codes[i]! < 0 ? Number.NaN : this.amounts.of(codes[i]!);
    }
  }
}

function amountOf(text: string, form: NumberForm): number {
  const amount = readAmount(text, form);
  if (typeof amount === 'string') return amount === 'amount-missing' ? MISSING : Number.NaN;
  return amount.approximate || amount.remark ? Number.NaN : amount.value;
}
