import { guardMark } from './guards.ts';
import type { Indicator } from './indicator.ts';
import type { ValueColumn } from './keyed-columns.ts';
import { modules } from './registry.generated.ts';
import type { Sample } from './sample.ts';
import { type KeyedValue, keyedValue } from './types.ts';

/** Every indicator, in the order of the files of `indicators/` and of their entries. */
export const indicators: readonly Indicator[] = modules.flat();

const byKey = new Map<string, Indicator>();
for (const entry of indicators) {
  if (byKey.has(entry.key)) throw new Error(`two indicators have the key ${entry.key}`);
  byKey.set(entry.key, entry);
}

/** Weighted twins that are no entry of their own: `w.hoover` is `hoover` on a weighted sample. */
const weightedTwins = new Map<string, Indicator>();
for (const entry of indicators) {
  if (entry.weighted !== undefined && !byKey.has(entry.weighted)) weightedTwins.set(entry.weighted, entry);
}

/** The entry of a key, with or without weights; undefined when there is none. */
export function indicator(key: string): Indicator | undefined {
  return byKey.get(key) ?? weightedTwins.get(key);
}

/** Every key that `evaluate` knows: entries, then the weighted twins that have no entry of their own. */
export function keys(): readonly string[] {
  return [...byKey.keys(), ...weightedTwins.keys()];
}

/**
 * Values of a sample under their published keys, in the order asked, each with its small-n mark.
 * A key without `w.` ignores the weights of the sample; a `w.` key without weights is undefined (`no-weights`).
 * Throws RangeError for a key that is not in the registry.
 */
export function evaluate(sample: Sample, wanted: readonly string[]): readonly KeyedValue[] {
  return wanted.map((key) => {
    const { entry, weighted } = askedOf(key);
    const value =
      weighted && sample.weights === undefined ? NO_WEIGHTS : entry.compute(weighted ? sample : sample.plain);
    return keyedValue(key, guardMark(entry.guard, sample.n), value);
  });
}

/** Puts the values of samples under one key into its column, from a place on. */
export type Filler = (samples: readonly Sample[], column: ValueColumn, first: number) => void;

/** `evaluate` for many samples whose units all count once, a key at a time. Throws RangeError as it does. */
export function fillerOf(key: string): Filler {
  const { entry, weighted } = askedOf(key);
  const { from } = entry.guard;
  const mark = guardMark(entry.guard, from - 1);
  const figure: Indicator['figure'] = weighted ? () => 'no-weights' : entry.figure;
  return (samples, column, first) => column.putAll(first, samples, figure, { from, guard: mark });
}

function askedOf(key: string): { readonly entry: Indicator; readonly weighted: boolean } {
  const entry = indicator(key);
  if (entry === undefined) throw new RangeError(`no indicator has the key ${key}`);
  return { entry, weighted: weightedTwins.has(key) || entry.needs.includes('weights') };
}

const NO_WEIGHTS = { undefined: 'no-weights' } as const;

/** The small-n mark of a key for n units, e.g. `n<10`; undefined when it may be printed. Throws RangeError for an unknown key. */
export function guardFor(key: string, n: number): string | undefined {
  const entry = indicator(key);
  if (entry === undefined) throw new RangeError(`no indicator has the key ${key}`);
  return guardMark(entry.guard, n);
}
