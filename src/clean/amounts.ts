// What a printed amount that was taken apart comes to under a decimal mark, and what no amount of money can be.
import { decimalOf } from '../base/decimal-sum.ts';
import type { AmountProblem, AmountShape } from './amount-shape.ts';

export type DecimalMark = '.' | ',';

const GROUPED_DOT = /^(?:\d+|[1-9]\d{0,2}(?:([ ',])\d{3})(?:\1\d{3})*)?(?:\.\d+)?$/;
const GROUPED_COMMA = /^(?:\d+|[1-9]\d{0,2}(?:([ '.])\d{3})(?:\1\d{3})*)?(?:,\d+)?$/;
/** Groups of two above the thousands, as India prints them: `12,34,567.89`. */
const GROUPED_LAKH = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const SCIENTIFIC_DOT = /^\d+(?:\.\d+)?e[+-]?\d+$/i;
const SCIENTIFIC_COMMA = /^\d+(?:,\d+)?e[+-]?\d+$/i;

/**
 * What a core says of the decimal mark of its column. `either`: it reads the same with both marks;
 * `unclear`: it reads with both, differently (`1,234`); `neither`: with none (`642 1000`).
 */
export function markOf(core: string): DecimalMark | 'either' | 'unclear' | 'neither' {
  if (/^\d+$/.test(core)) return 'either';
  const dot = GROUPED_DOT.test(core) || SCIENTIFIC_DOT.test(core);
  const comma = GROUPED_COMMA.test(core) || SCIENTIFIC_COMMA.test(core);
  if (dot && comma) return /[.,]/.test(core) ? 'unclear' : 'either';
  if (dot) return '.';
  return comma ? ',' : 'neither';
}

/** Whether a core is grouped by lakh: a typing error, unless its column is written so. */
export const isLakh = (core: string): boolean => GROUPED_LAKH.test(core);

/** Whether a core is grouped by thousands in a way that lakh grouping is not: `123,456`, `1,234,567`. */
export const isThousands = (core: string): boolean =>
  /^(?:\d{3},\d{3}|\d{1,3}(?:,\d{3}){2,})(?:\.\d+)?$/.test(core);

/** No amount of money is as large (a quadrillion): what is has lost its decimal mark, or was meant to break the sums. */
export const LARGEST_AMOUNT = 1e15;
/** Nor as close to 0, but for 0 itself: a ten-thousandth of a cent. */
const SMALLEST_AMOUNT = 1e-6;

/** Whether money can be as much. */
export const couldBeMoney = (value: number, largest = LARGEST_AMOUNT): boolean =>
  value === 0 || (Math.abs(value) >= SMALLEST_AMOUNT && Math.abs(value) < largest);

/** What `largest_amount` can be set to: sums of such amounts, and their squares, are still numbers. */
export const MOST_LARGEST = 1e24;

/**
 * The amount in currency units, or why the core is none under this decimal mark; `lakh`: the column's grouping; `largest`:
 * what is as large is no amount.
 */
export function amountValue(
  shape: AmountShape,
  mark: DecimalMark,
  lakh = false,
  largest = LARGEST_AMOUNT,
): number | AmountProblem {
  const { core, negative, power } = shape;
  const reads =
    mark === '.'
      ? GROUPED_DOT.test(core) || SCIENTIFIC_DOT.test(core) || (lakh && GROUPED_LAKH.test(core))
      : GROUPED_COMMA.test(core) || SCIENTIFIC_COMMA.test(core);
  if (!reads) return 'amount-grouping';
  const plain = core.replace(mark === '.' ? /[ ',]/g : /[ '.]/g, '').replace(',', '.');
  const [mantissa = '', printedExponent = '0'] = /e/i.test(plain) ? plain.toLowerCase().split('e') : [plain];
  const exponent = Number(printedExponent) + power;
  const value = Number(exponent === 0 ? mantissa : `${mantissa}e${exponent}`);
  if (!couldBeMoney(value, largest)) return 'amount-beyond';
  if (Math.abs(value) >= EXACT_BELOW && !isExact(mantissa, exponent, value)) {
    return 'amount-precision';
  }
  return negative && value !== 0 ? -value : value;
}

/** Below this, the nearest double is within a thousandth of a cent or so of the printed amount. */
export const EXACT_BELOW = 1e13;

/** Whether the double holds every printed digit: a cent must not be lost on the way in. */
function isExact(mantissa: string, exponent: number, value: number): boolean {
  const [whole = '', fraction = ''] = mantissa.split('.');
  const { units, scale } = decimalOf(value);
  const shift = exponent - fraction.length + scale;
  const printed = BigInt(whole + fraction);
  return shift >= 0 ? printed * 10n ** BigInt(shift) === units : printed === units * 10n ** BigInt(-shift);
}
