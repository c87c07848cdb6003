import { sumOf } from '../../base/numeric.ts';
import { weightedMean } from '../concentration.ts';
import { type Named, ratio } from '../named.ts';
import { variance } from '../statistics.ts';
import type { UndefinedReason } from '../types.ts';

/** The values of a covariate on both sides of a comparison. */
export interface Sides {
  readonly treated: Float64Array;
  readonly control: Float64Array;
}

/** Cuts a column by side: `treat[i]` 1 or 0. */
export function sidesOf(column: ArrayLike<number>, treat: ArrayLike<number>): Sides {
  const all = Float64Array.from(column);
  return {
    treated: all.filter((_, i) => treat[i] === 1),
    control: all.filter((_, i) => treat[i] === 0),
  };
}

/** Variance with divisor n − 1, or NaN for fewer than two values. */
const spread = (list: Float64Array): number => (list.length > 1 ? variance(list) : Number.NaN);

/**
 * Balance of one covariate before matching. The standardised mean difference comes with three denominators, because
 * publications differ: sd of the treated (`treated`), √((s₁² + s₀²)/2) (`pooled`), and the pooled variance with
 * n₁ + n₀ − 2 (`hedges_pooled`). Variance ratio s₁²/s₀²; `ks`: largest distance between the two distributions.
 */
export function balance({ treated, control }: Sides, name: string): Named {
  const difference = weightedMean(treated) - weightedMean(control);
  const [v1, v0] = [spread(treated), spread(control)];
  const [n1, n0] = [treated.length, control.length];
  const pooled = ((n1 - 1) * v1 + (n0 - 1) * v0) / (n1 + n0 - 2);
  const few: UndefinedReason | undefined = n1 < 2 || n0 < 2 ? 'too-few' : undefined;
  return {
    [`smd.treated.${name}`]: n1 < 2 || n0 < 1 ? 'too-few' : ratio(difference, Math.sqrt(v1), 'no-variation'),
    [`smd.pooled.${name}`]: few ?? ratio(difference, Math.sqrt((v1 + v0) / 2), 'no-variation'),
    [`smd.hedges_pooled.${name}`]: few ?? ratio(difference, Math.sqrt(pooled), 'no-variation'),
    [`varratio.${name}`]: few ?? ratio(v1, v0, 'no-variation'),
    [`ks.${name}`]: n1 < 1 || n0 < 1 ? 'too-few' : kolmogorovSmirnov(treated, control),
  };
}

/** Standardised mean differences of every covariate for given weights, by the sd of the unmatched treated. */
export function weightedDifferences(
  columns: readonly ArrayLike<number>[],
  treat: ArrayLike<number>,
  weights: ArrayLike<number>,
): readonly number[] | UndefinedReason {
  const differences: number[] = [];
  for (const column of columns) {
    const gap = weightedGap(column, treat, weights);
    const sd = Math.sqrt(spread(sidesOf(column, treat).treated));
    if (gap === undefined || Number.isNaN(sd)) return 'too-few';
    if (sd === 0) return 'no-variation';
    differences.push(gap / sd);
  }
  return differences;
}

/** Weighted mean of the treated less that of the others, in the unit of the column; undefined where a side weighs nothing. */
export function weightedGap(
  column: ArrayLike<number>,
  treat: ArrayLike<number>,
  weights: ArrayLike<number>,
): number | undefined {
  const side = (value: number): Float64Array =>
    Float64Array.from(treat, (t, i) => (t === value ? weights[i]! : 0));
  const sides = [side(1), side(0)] as const;
  if (sides.some((list) => sumOf(list.length, (i) => list[i]!) === 0)) return undefined;
  return weightedMean(column, sides[0]) - weightedMean(column, sides[1]);
}

/** Largest vertical distance between two empirical distribution functions. */
export function kolmogorovSmirnov(a: Float64Array, b: Float64Array): number {
  const [x, y] = [a.toSorted(), b.toSorted()];
  let largest = 0;
  let i = 0;
  let j = 0;
  while (i < x.length && j < y.length) {
    const at = Math.min(x[i]!, y[j]!);
    while (i < x.length && x[i]! <= at) i++;
    while (j < y.length && y[j]! <= at) j++;
    largest = Math.max(largest, Math.abs(i / x.length - j / y.length));
  }
  return largest;
}
