/**
 * The one place where simple-statistics (pinned, 7.12.1) is used; it fixes the conventions.
 *
 * Taken from it: sums are Neumaier-compensated and quantiles are Hyndman-Fan type 7 since 7.9. Not taken, because their
 * precision or convention does not carry 1e-10: `errorFunction` and `cumulativeStdNormalProbability` (1e-7), `probit`
 * (1e-3), `linearRegression` (raw cross-products cancel), `weightedQuantile` (another convention), `permutationTest`
 * (unseeded, no exact enumeration). See `distributions.ts` and `least-squares.ts` for those.
 */
import {
  gammaln,
  quantileSorted,
  sampleCorrelation,
  sampleRankCorrelation,
  sampleVariance,
} from 'simple-statistics';

/** simple-statistics declares `number[]` but only reads `length` and indices; typed arrays are copied only when short. */
function list(values: ArrayLike<number>): number[] {
  return Array.isArray(values) ? values : Array.from(values);
}

/** Type 7 quantile of n ≥ 1 ascending values, p in [0, 1]. */
export function quantile7(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p;
  const lower = Math.floor(at);
  // The library only looks at the two neighbours of (n−1)p: hand it those, not a copy of a million values.
  const pair = [sorted[lower]!, sorted[Math.min(lower + 1, sorted.length - 1)]!];
  return quantileSorted(pair, at - lower);
}

/** Mean of the two middle values of n ≥ 1 ascending values (type 7 at p = ½). */
export function median(sorted: ArrayLike<number>): number {
  return quantile7(sorted, 0.5);
}

/** Variance with divisor n − 1; n ≥ 2. */
export function variance(values: ArrayLike<number>): number {
  return sampleVariance(list(values));
}

/** Pearson correlation; NaN when a list does not vary; n ≥ 2. */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  return sampleCorrelation(list(x), list(y));
}

/** Spearman correlation: Pearson on mid-ranks; NaN when a list does not vary; n ≥ 2. */
export function rankCorrelation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  return sampleRankCorrelation(list(x), list(y));
}

/** ln Γ(x) for x > 0 (Lanczos, 15 terms: relative error near 1e-15). */
export function logGamma(x: number): number {
  return gammaln(x);
}
