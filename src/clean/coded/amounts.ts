import type { CellColumn } from '../../read/columns/column.ts';
import { couldBeMoney, EXACT_BELOW } from '../amounts.ts';
import { type NumberForm, readAmount } from '../read-amount.ts';
import { PlainNumbers } from './plain-numbers.ts';

const UNKNOWN = 0;
const NONE = 1;
const READ = 2;

/** The amount of each distinct cell of a column, read once: that of a plain number from its bytes. */
export class CodeAmounts {
  private readonly state: Uint8Array;
  private readonly values: Float64Array;
  private readonly column: CellColumn;
  private readonly form: NumberForm;
  private readonly numbers: PlainNumbers;

  constructor(column: CellColumn, form: NumberForm) {
    this.column = column;
    this.form = form;
    this.state = new Uint8Array(column.size);
    this.values = new Float64Array(column.size);
    this.numbers = new PlainNumbers(column);
  }

  /** Whether the cell holds an exact amount, and nothing to remark. */
  has(code: number): boolean {
    const state = this.state[code]!;
    return (state === UNKNOWN ? this.read(code) : state) === READ;
  }

  /** The amount of a code that `has` one. */
  value(code: number): number {
    return this.values[code]!;
  }

  private read(code: number): number {
    const value = this.plain(code) ?? this.printed(code);
    const state = value === undefined ? NONE : READ;
    if (value !== undefined) this.values[code] = value;
    this.state[code] = state;
    return state;
  }

  private plain(code: number): number | undefined {
    const { mark, power, largest } = this.form;
    if (power !== 0 || !this.numbers.read(code)) return undefined;
    const { found } = this.numbers;
    if (found.mark !== null && found.mark !== mark) return undefined;
    const value = this.numbers.value();
    return couldBeMoney(value, largest) && Math.abs(value) < EXACT_BELOW ? value : undefined;
  }

  private printed(code: number): number | undefined {
    const amount = readAmount(this.column.text(code), this.form);
    if (typeof amount === 'string' || amount.approximate || amount.remark) return undefined;
    return amount.value;
  }
}
