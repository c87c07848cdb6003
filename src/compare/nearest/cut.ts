import type { Random } from '../../base/random.ts';

/** Longer lists are cut by a sample of this size: a sort each level would cost more than an even cut is worth. */
const SAMPLE = 255;

/**
 * A value that cuts `values` (two different ones at least, no NaN) in two parts of as equal size as equal values allow:
 * those up to it, and those above. Near the middle of a long list, by a sample of it.
 */
export function middleCut(values: Float64Array, random: Random): number {
  const sample = new Float64Array(Math.min(values.length, SAMPLE));
  if (values.length <= SAMPLE) sample.set(values);
  else for (let i = 0; i < sample.length; i++) sample[i] = values[random.below(values.length)]!;
  sample.sort();
  const middle = sample[sample.length >> 1]!;
  let below = 0;
  let above = 0;
  let highestBelow = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value > middle) above++;
    else if (value < middle) {
      below++;
      if (value > highestBelow) highestBelow = value;
    }
  }
  return below >= above ? highestBelow : middle;
}
