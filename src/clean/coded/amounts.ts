import type { CellColumn } from '../../read/columns/column.ts';
import { couldBeMoney, EXACT_BELOW } from '../amounts.ts';
import { type NumberForm, readAmount } from '../read-amount.ts';
import { PlainNumbers } from './plain-numbers.ts';

const UNKNOWN = 0;
const KNOWN = 1;

/** The amount of each cell of a column: that of a cell which repeats read once, that of a plain number from its digits. */
export class CodeAmounts {
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

  /** The amount of a code; NaN unless it is an exact one, with nothing to remark. */
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
    const amount = readAmount(this.column.text(code), this.form);
    return typeof amount === 'string' || amount.approximate || amount.remark ? Number.NaN : amount.value;
  }
}
