import type { GapReason, Money } from './figure.ts';

/**
 * The rounding rule of the dollar ledger: each unit's distance is rounded to the cent, halves away from zero, and every
 * sum of the ledger adds those. Cents are integers below 2⁵³: their sums are exact.
 *
 * A distance is a difference of decimals held as doubles: what lies within a millionth of a cent of a half is that half.
 */
export function centsOf(dollars: number): number {
  const scaled = Math.abs(dollars) * 100;
  const rounded = Math.floor(scaled + 0.5 + 1e-6 + scaled * 2 ** -46);
  return dollars < 0 ? 0 - rounded : rounded;
}

/** The sum over `n` of them in cents, as decimal text; of nobody there is none, which is not a sum of 0. */
export const centsOver = (n: number, cents: number, why: GapReason): Money =>
  n === 0 ? { undefined: why } : centsText(cents);

/** Cents as a decimal with two digits: `-1234.05`. */
export function centsText(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
