import { asValue } from './indicator.ts';
import type { UndefinedReason, Value } from './types.ts';

/** A value of the calculator: a number, or one number a unit (claims, fitted coefficients …). */
export type ComputedValue = { readonly key: string; readonly guard?: string } & (
  | { readonly value: number | readonly number[] }
  | { readonly undefined: UndefinedReason }
);

/** Published keys with a number, a list of numbers, or the reason why there is none. */
export type Named = Readonly<Record<string, number | readonly number[] | UndefinedReason>>;

/** The values under their keys, in the order of the record; a list with a number that overflowed is undefined whole. */
export function keyed(values: Named): readonly ComputedValue[] {
  return Object.entries(values).map(([key, value]) => ({ key, ...wrap(value) }));
}

function wrap(value: Named[string]): Value | { readonly value: readonly number[] } {
  if (typeof value === 'number' || typeof value === 'string') return asValue(value);
  // Adding 0 turns -0 into 0.
  return value.every(Number.isFinite) ? { value: value.map((x) => x + 0) } : { undefined: 'not-finite' };
}

/** top / bottom, or the reason when the bottom is 0. */
export function ratio(top: number, bottom: number, reason: UndefinedReason): number | UndefinedReason {
  return bottom === 0 ? reason : top / bottom;
}
