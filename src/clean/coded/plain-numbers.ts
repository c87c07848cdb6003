import type { CellColumn } from '../../read/columns/column.ts';
import type { DecimalMark } from '../amounts.ts';

const MINUS = 45;
const ZERO = 48;
const COMMA = 44;
const DOT = 46;
/** So many digits make a whole number that a double holds exactly. */
const MOST_DIGITS = 15;

/** A number printed with digits and at most one mark that can only be its decimal mark: `1234`, `-1234.56`, `12,5`. */
export interface PlainNumber {
  /** null: no mark. */
  mark: DecimalMark | null;
  negative: boolean;
  /** Digits before the mark, and after it. */
  whole: number;
  decimals: number;
  /** All digits as one number. */
  digits: number;
}

/** Numbers told from the bytes of a cell, without its text; whatever is not plain is left to `amountShape`. */
export class PlainNumbers {
  /** What `read` found. */
  readonly found: PlainNumber = { mark: null, negative: false, whole: 0, decimals: 0, digits: 0 };
  private readonly bytes: Uint8Array;
  private readonly starts: Uint32Array;
  private readonly codes: number;

  constructor({ store }: CellColumn) {
    this.bytes = store.bytes;
    this.starts = store.starts;
    this.codes = store.codes;
  }

  /** Whether the cell of a code is such a number; `found` then holds it. */
  read(code: number): boolean {
    if (code >= this.codes) return false;
    const { bytes, found } = this;
    const end = this.starts[code + 1]!;
    let at = this.starts[code]!;
    // What follows the last byte is another cell's.
    found.negative = at < end && bytes[at] === MINUS;
    if (found.negative) at++;
    if (end - at > MOST_DIGITS + 1) return false;
    const start = at;
    let digits = 0;
    let mark = -1;
    for (; at < end; at++) {
      const digit = bytes[at]! - ZERO;
      if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
      else if (mark < 0 && (bytes[at] === DOT || bytes[at] === COMMA)) mark = at;
      else return false;
    }
    const marked = mark >= 0;
    found.whole = (marked ? mark : end) - start;
    found.decimals = marked ? end - mark - 1 : 0;
    found.digits = digits;
    found.mark = marked ? (bytes[mark] === DOT ? '.' : ',') : null;
    if (found.whole === 0 || found.whole + found.decimals > MOST_DIGITS) return false;
    // `1,234` may be either, and a mark without decimals is none.
    return (
      !marked || (found.decimals > 0 && (found.decimals !== 3 || found.whole > 3 || bytes[start] === ZERO))
    );
  }

  /** The number of `found`: two exact doubles, whose quotient is the nearest double to the printed decimal. */
  value(): number {
    const { digits, decimals, negative } = this.found;
    const value = decimals === 0 ? digits : digits / POWERS[decimals]!;
    return negative && value !== 0 ? -value : value;
  }
}

const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, i) => Number(`1e${i}`));
