import { existing } from '../../base/existing.ts';
import { sumOf } from '../../base/numeric.ts';
import { weightedMean } from '../concentration.ts';
import type { Named } from '../named.ts';
import type { UndefinedReason } from '../types.ts';
import type { WeighedSide } from './weighed-side.ts';
import {
  standardisedDifference,
  varianceRatio,
  weightedKolmogorovSmirnov,
  weightedMoments,
} from './weighted-distance.ts';

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

/**
 * Balance of one covariate before matching, each unit weighing 1 (`weighted-distance`, which balances regions). The
 * standardised mean difference comes with three denominators, because publications differ: sd of the treated (`treated`),
 * √((s₁² + s₀²)/2) (`pooled`), and the pooled variance with n₁ + n₀ − 2 (`hedges_pooled`). Variance ratio s₁²/s₀²; `ks`:
 * largest distance between the two distributions.
 */
export function balance(sides: Sides, name: string): Named {
  const [values, treated, control] = unweighted(sides);
  const [t, c] = [weightedMoments(values, treated), weightedMoments(values, control)];
  const [n1, n0] = [treated.units, control.units];
  const by = (variance: (v1: number, v0: number) => number) =>
    typeof t.variance === 'string' || typeof c.variance === 'string'
      ? ('too-few' as const)
      : standardisedDifference(t, c, variance(t.variance, c.variance));
  return {
    [`smd.treated.${name}`]: standardisedDifference(t, c, t.variance),
    [`smd.pooled.${name}`]: by((v1, v0) => (v1 + v0) / 2),
    [`smd.hedges_pooled.${name}`]: by((v1, v0) => ((n1 - 1) * v1 + (n0 - 1) * v0) / (n1 + n0 - 2)),
    [`varratio.${name}`]: varianceRatio(t, c),
    [`ks.${name}`]: weightedKolmogorovSmirnov(treated, control),
  };
}

/** The distinct values of both sides in ascending order, and each side over them. */
function unweighted({ treated, control }: Sides): readonly [Float64Array, WeighedSide, WeighedSide] {
  const values = Float64Array.from(new Set([...treated, ...control])).sort();
  const codes = new Map(Array.from(values, (value, code) => [value, code]));
  const side = (list: Float64Array): WeighedSide => {
    const at = new Float64Array(values.length);
    for (const value of list) at[existing(codes.get(value))]!++;
    return { at, total: list.length, squares: list.length, units: list.length };
  };
  return [values, side(treated), side(control)];
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
    const [values, treated] = unweighted(sidesOf(column, treat));
    const { variance } = weightedMoments(values, treated);
    if (gap === undefined || typeof variance === 'string') return 'too-few';
    if (variance === 0) return 'no-variation';
    differences.push(gap / Math.sqrt(variance));
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
