import { sumOf } from '../../base/numeric.ts';
import { square } from '../../base/powers.ts';
import { weightedMean } from '../concentration.ts';
import { ratio } from '../named.ts';
import type { UndefinedReason } from '../types.ts';

/** One side of a comparison over the distinct values of a covariate, in ascending order. */
export interface WeighedSide {
  /** Weight of its units at each value, on any scale. */
  readonly at: Float64Array;
  /** Units of the side that weigh anything. */
  readonly units: number;
  /** Σw² over those units. */
  readonly squares: number;
}

/**
 * Variance with weights, Σw(x − x̄)² / (W − Σw²/W): the divisor n − 1 when all weights are equal (MatchIt, cobalt; the
 * reliability weights of GSL). The same on any scale of the weights. `too-few` with fewer than two units.
 */
export function weightedVariance(values: Float64Array, side: WeighedSide): number | UndefinedReason {
  if (side.units < 2) return 'too-few';
  // The mean of equal values is not always that value: their variance is 0 all the same.
  if (side.at.filter((weight) => weight > 0).length === 1) return 0;
  const mean = weightedMean(values, side.at);
  const total = totalOf(side);
  return (
    sumOf(values.length, (k) => side.at[k]! * square(values[k]! - mean)) / (total - side.squares / total)
  );
}

/**
 * Standardised mean difference (x̄_t − x̄_c) / `sd`. `sd`: standard deviation of the treated before matching, given by the
 * caller so that it stays the same before and after (Stuart 2010; MatchIt's `smd.treated`).
 */
export function standardisedDifference(
  values: Float64Array,
  treated: WeighedSide,
  control: WeighedSide,
  sd: number | UndefinedReason,
): number | UndefinedReason {
  if (treated.units === 0 || control.units === 0) return 'too-few';
  if (typeof sd === 'string') return sd;
  return ratio(weightedMean(values, treated.at) - weightedMean(values, control.at), sd, 'no-variation');
}

/** Variance of the treated over that of the controls, both weighted; 1: equally spread. */
export function weightedVarianceRatio(
  values: Float64Array,
  treated: WeighedSide,
  control: WeighedSide,
): number | UndefinedReason {
  const [v1, v0] = [weightedVariance(values, treated), weightedVariance(values, control)];
  if (typeof v1 === 'string') return v1;
  return typeof v0 === 'string' ? v0 : ratio(v1, v0, 'no-variation');
}

/** Largest vertical distance between two weighted distribution functions, in [0, 1] (Kolmogorov-Smirnov). */
export function weightedKolmogorovSmirnov(
  treated: WeighedSide,
  control: WeighedSide,
): number | UndefinedReason {
  const [inTreated, inControl] = [totalOf(treated), totalOf(control)];
  if (inTreated === 0 || inControl === 0) return 'too-few';
  let largest = 0;
  let below = 0;
  for (const [k, weight] of treated.at.entries()) {
    below += weight / inTreated - control.at[k]! / inControl;
    largest = Math.max(largest, Math.abs(below));
  }
  return Math.min(largest, 1);
}

const totalOf = ({ at }: WeighedSide): number => sumOf(at.length, (k) => at[k]!);
