/** A printed number as its digits and how they stand, which tell its text in full. */

const MINUS = 45;
const ZERO = 48;
const COMMA = 44;
const DOT = 46;
/** So many digits make a whole number that a double holds exactly. */
const MOST_DIGITS = 15;

/** How a number is printed, in one byte: a minus, a comma, and how many digits stand after the mark. */
const NEGATIVE = 1;
const BY_COMMA = 2;
const DECIMALS = 2;
/** None of ours: its number is its place among the others. */
export const OTHER = 255;
/** How many digits stand after the mark, where one is ours. */
export const decimalsOf = (form: number): number => form >>> DECIMALS;

const NUMERAL = /^-?\d{1,15}(?:[.,]\d{1,14})?$/;

/** A printed number: its digits as one number, and how they stand. */
export interface Numeral {
  digits: number;
  negative: boolean;
  /** null: no mark. */
  mark: '.' | ',' | null;
  decimals: number;
}

/** Numbers in their order: digits of each, and how they stand. */
export interface NumeralForms {
  readonly digits: Float64Array;
  readonly forms: Uint8Array;
}

/** Reads cells as numbers of at most 15 digits, without zeros in front, with one mark among them: what was read last. */
export class NumeralReader {
  digits = 0;
  form = 0;

  /** Whether bytes are such a number: `digits` and `form` then hold it. The kernel reads as this does (`numeral`, numerals.as). */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    // What follows the last byte is another cell's.
    const negative = start < end && bytes[start] === MINUS;
    const first = negative ? start + 1 : start;
    if (end - first > MOST_DIGITS + 1) return false;
    let digits = 0;
    let mark = -1;
    for (let at = first; at < end; at++) {
      const digit = bytes[at]! - ZERO;
      if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
      else if (mark < 0 && (bytes[at] === DOT || bytes[at] === COMMA)) mark = at;
      else return false;
    }
    const whole = (mark < 0 ? end : mark) - first;
    const decimals = mark < 0 ? 0 : end - mark - 1;
    if (whole < 1 || whole + decimals > MOST_DIGITS || (mark >= 0 && decimals === 0)) return false;
    if (whole > 1 && bytes[first] === ZERO) return false;
    this.digits = digits;
    this.form = (decimals << DECIMALS) | (bytes[mark] === COMMA ? BY_COMMA : 0) | (negative ? NEGATIVE : 0);
    return true;
  }

  /** The same of a text. */
  readText(text: string): boolean {
    const bytes = NUMERAL.test(text) ? plainBytes(text) : undefined;
    return bytes !== undefined && this.read(bytes, 0, bytes.length);
  }
}

/** (A plain array: code that meets one kind of array only runs faster.) */
const plainBytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

/** Tells how digits of a form stand. */
export function tellForm(form: number, into: Numeral): void {
  into.negative = (form & NEGATIVE) !== 0;
  into.decimals = decimalsOf(form);
  into.mark = into.decimals === 0 ? null : (form & BY_COMMA) !== 0 ? ',' : '.';
}

/** The text of a number. */
export function textOf({ digits, negative, mark, decimals }: Numeral): string {
  const sign = negative ? '-' : '';
  if (mark === null) return `${sign}${digits}`;
  const all = String(digits).padStart(decimals + 1, '0');
  return `${sign}${all.slice(0, -decimals)}${mark}${all.slice(-decimals)}`;
}
