import type { Translator } from '../../messages/translator.ts';
import { centsText } from '../../study/gaps/cents.ts';

/** As people print an envelope: cents only where there are any. */
export const centsMoney = (cents: number, { numbers }: Translator): string =>
  numbers.money(cents / 100, cents % 100 === 0 ? 0 : 2);

/** The same as a cell of a table. */
export const centsCell = (cents: number): { readonly exact: string } | null =>
  Number.isNaN(cents) ? null : { exact: centsText(cents) };
