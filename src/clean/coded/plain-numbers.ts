import type { CellColumn } from '../../read/columns/column.ts';
import type { CellStore } from '../../read/columns/dictionary.ts';
import type { Numeral } from '../../read/columns/numeral.ts';
import type { CodedColumn, SourcedColumn } from './table.ts';

const MINUS = 45;
const ZERO = 48;
const COMMA = 44;
const DOT = 46;
/** So many digits make a whole number that a double holds exactly. */
const MOST_DIGITS = 15;

/**
 * A number printed with digits and at most one mark that can only be its decimal mark: `1234`, `-1234.56`, `12,5`.
 */
export interface PlainNumber extends Numeral {
  /** Digits before the mark. */
  whole: number;
}

/** Numbers told from the bytes of a cell, without its text; whatever is not plain is left to `amountShape`. */
export interface NumberReader {
  /** What `read` found. */
  readonly found: PlainNumber;
  /** Whether the cell of a code is such a number; `found` then holds it. */
  read(code: number): boolean;
}

/** Of a column of a file, or of one that holds the cells of several. */
export const plainNumbers = (column: CodedColumn): NumberReader =>
  'sources' in column ? new SourcedNumbers(column) : new PlainNumbers(column);

/** Those of a column of a file. */
export class PlainNumbers implements NumberReader {
  readonly found: PlainNumber = { mark: null, negative: false, whole: 0, decimals: 0, digits: 0 };
  private readonly column: CellColumn;
  private readonly rare: boolean;
  private readonly store: CellStore;

  constructor(column: CellColumn) {
    this.column = column;
    this.rare = column.rare;
    this.store = column.store;
  }

  read(code: number): boolean {
    return this.rare ? this.readNumeral(code) : this.readBytes(code);
  }

  private readNumeral(code: number): boolean {
    const { found } = this;
    if (!this.column.tell(code, found)) return false;
    const { digits, decimals } = found;
    let whole = 1;
    for (let least = POWERS[decimals + 1]!; digits >= least; least *= 10) whole++;
    found.whole = whole;
    return decimals !== 3 || isDecimal(whole, digits < 1000);
  }

  private readBytes(code: number): boolean {
    const { found } = this;
    const { bytes, starts, codes } = this.store;
    if (code >= codes) return false;
    const end = starts[code + 1]!;
    let at = starts[code]!;
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
    // A mark without decimals is none.
    if (!marked || found.decimals === 0) return !marked;
    return found.decimals !== 3 || isDecimal(found.whole, bytes[start] === ZERO);
  }

  /** The number of `found`: two exact doubles, whose quotient is the nearest double to the printed decimal. */
  value(): number {
    const { digits, decimals, negative } = this.found;
    const value = decimals === 0 ? digits : digits / POWERS[decimals]!;
    return negative && value !== 0 ? -value : value;
  }
}

class SourcedNumbers implements NumberReader {
  found: PlainNumber = { mark: null, negative: false, whole: 0, decimals: 0, digits: 0 };
  private readonly column: SourcedColumn;
  private readonly numbers: readonly PlainNumbers[];

  constructor(column: SourcedColumn) {
    this.column = column;
    this.numbers = column.sources.columns.map((own) => new PlainNumbers(own));
  }

  read(code: number): boolean {
    const { sources } = this.column;
    const source = sources.of(code);
    const numbers = this.numbers[source];
    if (!numbers?.read(code - sources.starts[source]!)) return false;
    this.found = numbers.found;
    return true;
  }
}

/** `1,234` may be either: with three digits after it, a mark is that of the decimals only after more, or after a zero. */
const isDecimal = (whole: number, opensWithZero: boolean): boolean => whole > 3 || opensWithZero;

const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, i) => Number(`1e${i}`));
