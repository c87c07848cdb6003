// Weighted means and variances of covariates, and distances between weighted groups (MatchIt, cobalt).
import { ratio } from '../named.ts';
import type { UndefinedReason } from '../types.ts';
import type { WeighedSide } from './weighed-side.ts';

export interface Moments {
  readonly mean: number | UndefinedReason;
  readonly variance: number | UndefinedReason;
}

/**
 * Weighted mean, and variance Σw(x − x̄)² / (W − Σw²/W): the divisor n − 1 when all weights are equal (MatchIt, cobalt;
 * the reliability weights of GSL). The same on any scale of the weights. `too-few`: no unit, or fewer than two for the
 * variance. One pass (West 1979, Communications of the ACM 22: 532-535), exactly 0 when all units have one value.
 */
export function weightedMoments(values: Float64Array, { at, total, squares, units }: WeighedSide): Moments {
  if (units === 0) return { mean: 'too-few', variance: 'too-few' };
  let seen = 0;
  let mean = 0;
  let apart = 0;
  for (let k = 0; k < at.length; k++) {
    const weight = at[k]!;
    if (weight === 0) continue;
    seen += weight;
    const step = values[k]! - mean;
    mean += (weight / seen) * step;
    apart += weight * step * (values[k]! - mean);
  }
  return { mean, variance: units < 2 ? 'too-few' : apart / (total - squares / total) };
}

/**
 * Standardised mean difference (x̄_t − x̄_c) / s. `variance`: s², that of the treated before matching, given by the caller
 * so that it stays the same before and after (Stuart 2010; MatchIt's `smd.treated`).
 */
export function standardisedDifference(
  treated: Moments,
  control: Moments,
  variance: number | UndefinedReason,
): number | UndefinedReason {
  if (typeof treated.mean === 'string') return treated.mean;
  if (typeof control.mean === 'string') return control.mean;
  if (typeof variance === 'string') return variance;
  return ratio(treated.mean - control.mean, Math.sqrt(variance), 'no-variation');
}

/** Variance of the treated over that of the controls; 1: equally spread. */
export function varianceRatio(treated: Moments, control: Moments): number | UndefinedReason {
  if (typeof treated.variance === 'string') return treated.variance;
  if (typeof control.variance === 'string') return control.variance;
  return ratio(treated.variance, control.variance, 'no-variation');
}

/** Largest vertical distance between two weighted distribution functions, in [0, 1] (Kolmogorov-Smirnov). */
export function weightedKolmogorovSmirnov(
  treated: WeighedSide,
  control: WeighedSide,
): number | UndefinedReason {
  if (treated.units === 0 || control.units === 0) return 'too-few';
  let largest = 0;
  let apart = 0;
  for (let k = 0; k < treated.at.length; k++) {
    apart += treated.at[k]! / treated.total - control.at[k]! / control.total;
    if (apart > largest) largest = apart;
    else if (-apart > largest) largest = -apart;
  }
  return Math.min(largest, 1);
}
