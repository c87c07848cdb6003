import type { Guard } from '../guards.ts';
import type { UndefinedReason } from '../types.ts';
import type { Grouped } from './groups.ts';

/** One way to split an index between and within groups; all its figures come from one pass. */
export interface Decomposition {
  /** Published keys in their order, without `w.`; `values` answers to each. */
  readonly keys: readonly string[];
  /** false: the keys have no weighted twin. */
  readonly weighted: boolean;
  readonly guard: Guard;
  /** Undefined for any negative amount (the index itself has no value then). */
  readonly negatives: 'kept' | 'undefined';
  readonly values: (grouped: Grouped) => Readonly<Record<string, number | UndefinedReason>>;
}

/** Every key undefined for one reason. */
export function all(
  keys: readonly string[],
  reason: UndefinedReason,
): Readonly<Record<string, UndefinedReason>> {
  return Object.fromEntries(keys.map((key) => [key, reason]));
}
