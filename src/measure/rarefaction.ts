import { sumOf } from '../base/numeric.ts';
import { square } from '../base/powers.ts';
import { Random } from '../base/random.ts';
import { CHUNK, RandomIndexes } from '../base/random-indexes.ts';
import { choices } from './infer/choices.ts';
import { evaluate } from './registry.ts';
import { Sample, sampleOf } from './sample.ts';
import type { UndefinedReason } from './types.ts';

/** What an indicator would be on average in a group of another size. */
export interface Rarefied {
  readonly key: string;
  /** Mean over the subsets that have a value. */
  readonly value: number;
  /** Of the mean, from drawing subsets rather than going through all; 0 unless drawn. */
  readonly standardError: number;
  readonly method: 'closed-form' | 'all-subsets' | 'drawn';
  /** Subsets looked at; 0 for a closed form. */
  readonly subsets: number;
  /** Those on which the indicator has no value, left out of the mean. */
  readonly withoutValue: number;
}

export type RarefactionOutcome = Rarefied | { readonly key: string; readonly undefined: UndefinedReason };

export interface RarefactionOptions {
  readonly seed?: number;
  readonly draws?: number;
  /** Most subsets that are gone through rather than drawn. */
  readonly enumerated?: number;
}

/**
 * Same-size comparison (METHODS §10; rarefaction, Hurlbert 1971): the mean of each indicator over the subsets of `size`
 * units of a larger group, without replacement, so that a group of 5 and one of 100 can stand side by side. All subsets
 * while there are at most 10 000, else 10 000 seeded ones, the same for all indicators. In the order of `keys`.
 *
 * Closed forms where they exist: the mean, the total (size times the mean) and the mean difference, whose average over
 * pairs of distinct units does not change (so that on the scale of all n² pairs it changes by (m − 1)/m · n/(n − 1)).
 * Gini n/(n − 1) has none: it divides by the mean of the subset.
 */
export function rarefy(
  amounts: ArrayLike<number>,
  size: number,
  keys: readonly string[],
  options: RarefactionOptions = {},
): readonly RarefactionOutcome[] {
  const { seed = 1, draws = 10_000, enumerated = 10_000 } = options;
  const sample = sampleOf(amounts);
  if (size < 1 || size > sample.n) return keys.map((key) => ({ key, undefined: 'too-few' }));
  const drawn = keys.filter((key) => !CLOSED_FORMS.has(key));
  const means = drawn.map((key) => new MeanOf(key));
  const look = (subset: Sample): void => {
    evaluate(subset, drawn).forEach((one, k) => {
      means[k]!.add('value' in one ? one.value : one.undefined);
    });
  };
  const all = choices(sample.n, size) <= enumerated;
  if (drawn.length > 0) {
    if (all) everySubset(sample, size, look);
    else someSubsets(sample, size, draws, new RandomIndexes(new Random(seed)), look);
  }
  return keys.map((key) => {
    const form = CLOSED_FORMS.get(key);
    return form ? closed(key, form(sample, size), sample) : means[drawn.indexOf(key)]!.result(all);
  });
}

/** Factor on the value of the whole group. */
const CLOSED_FORMS = new Map<string, (sample: Sample, size: number) => number>([
  ['mean', () => 1],
  ['total', ({ n }, size) => size / n],
  ['gini.mean_difference', ({ n }, size) => (n === 1 ? 1 : (((size - 1) / size) * n) / (n - 1))],
]);

function closed(key: string, factor: number, sample: Sample): RarefactionOutcome {
  const [whole] = evaluate(sample, [key]);
  if (whole === undefined || 'undefined' in whole) return { key, undefined: whole?.undefined ?? 'no-units' };
  return {
    key,
    value: factor * whole.value,
    standardError: 0,
    method: 'closed-form',
    subsets: 0,
    withoutValue: 0,
  };
}

function everySubset(sample: Sample, size: number, look: (subset: Sample) => void): void {
  const chosen = new Float64Array(size);
  // Units are sorted, so that a subset filled from the left is sorted as well.
  const fill = (at: number, from: number): void => {
    if (at === size) {
      look(new Sample(chosen.slice()));
      return;
    }
    for (let i = from; i <= sample.n - (size - at); i++) {
      chosen[at] = sample.x(i);
      fill(at + 1, i + 1);
    }
  };
  fill(0, 0);
}

/** Partial Fisher-Yates shuffles; the order left by one is as good a start as any for the next. */
function someSubsets(
  sample: Sample,
  size: number,
  draws: number,
  indexes: RandomIndexes,
  look: (subset: Sample) => void,
): void {
  const order = Int32Array.from({ length: sample.n }, (_, i) => i);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < size; ) {
      const count = Math.min(size - i, CHUNK);
      const drawn = indexes.draw(count, sample.n - i, 1);
      for (let d = 0; d < count; d++, i++) {
        const j = i + drawn[d]!;
        const kept = order[j]!;
        order[j] = order[i]!;
        order[i] = kept;
      }
    }
    const chosen = new Float64Array(size);
    for (let i = 0; i < size; i++) chosen[i] = sample.x(order[i]!);
    look(new Sample(chosen.sort()));
  }
}

/** Mean and its standard error of the values of one indicator. */
class MeanOf {
  private readonly key: string;
  private readonly values: number[] = [];
  private reason: UndefinedReason | undefined;
  private withoutValue = 0;

  constructor(key: string) {
    this.key = key;
  }

  add(value: number | UndefinedReason): void {
    if (typeof value === 'number') {
      this.values.push(value);
      return;
    }
    this.reason ??= value;
    this.withoutValue++;
  }

  result(all: boolean): RarefactionOutcome {
    const { key, values, withoutValue } = this;
    const n = values.length;
    if (n === 0) return { key, undefined: this.reason ?? 'no-units' };
    const mean = sumOf(n, (i) => values[i]!) / n;
    const squares = sumOf(n, (i) => square(values[i]! - mean));
    return {
      key,
      value: mean,
      standardError: all || n < 2 ? 0 : Math.sqrt(squares / (n - 1) / n),
      method: all ? 'all-subsets' : 'drawn',
      subsets: n + withoutValue,
      withoutValue,
    };
  }
}
