import type { Translator } from '../../messages/translator.ts';

/** Whole cents as exact decimal text. */
export function centsText(cents: number): string {
  const digits = String(Math.abs(Math.round(cents))).padStart(3, '0');
  const sign = cents < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** As people print an envelope: cents only where there are any. */
export const centsMoney = (cents: number, { numbers }: Translator): string =>
  numbers.money(cents / 100, cents % 100 === 0 ? 0 : 2);

/** The same as a cell of a table. */
export const centsCell = (cents: number): { readonly exact: string } | null =>
  Number.isNaN(cents) ? null : { exact: centsText(cents) };
