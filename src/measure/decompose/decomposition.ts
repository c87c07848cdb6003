// One way to split inequality between and within groups, fed one group at a time.
import type { Guard } from '../guards.ts';
import type { Sample } from '../sample.ts';
import type { UndefinedReason } from '../types.ts';
import type { Part } from './groups.ts';

/** One way to split an index between and within groups; all its figures come from one pass. */
export interface Decomposition {
  /** Published keys in their order, without `w.`; the figures answer to each. */
  readonly keys: readonly string[];
  /** false: the keys have no weighted twin. */
  readonly weighted: boolean;
  readonly guard: Guard;
  /** Undefined for any negative amount (the index itself has no value then). */
  readonly negatives: 'kept' | 'undefined';
  /** `all`: every unit of the groups to come, of which there is one at least. */
  readonly of: (all: Sample) => Split;
}

/** What is gathered of the groups as they go by: sums, so that a million of them need not stand in memory together. */
export interface Split {
  /** One more group, in the order of their codes. */
  add(part: Part): void;
  /** The figures by key, once every group went by. `means`: each group counted as its weight, all at its mean. */
  figures(means: Sample): Figures;
}

export type Figures = Readonly<Record<string, number | UndefinedReason>>;

/** Every key undefined for one reason, whatever the groups. */
export function undefinedSplit(keys: readonly string[], reason: UndefinedReason): Split {
  return {
    add() {},
    figures: () => Object.fromEntries(keys.map((key) => [key, reason])),
  };
}
