// Estimates of many groups drawn towards their common mean (empirical Bayes; Morris 1983).
import { sumOf } from '../../base/numeric.ts';
import { square } from '../../base/powers.ts';

export interface Estimate {
  /** ln ratio. */
  readonly value: number;
  /** Its standard error, above 0. */
  readonly error: number;
}

/**
 * Estimates drawn towards their common mean by their own uncertainty: μ + τ²/(τ² + se²)(x − μ), μ weighted by precision
 * (empirical Bayes; Morris 1983). τ², the variance of the true values, by Paule & Mandel 1982: the one for which
 * Σ (x − μ)²/(τ² + se²) is k − 1; 0 where they differ less than their errors alone would make them.
 */
export function shrunken(estimates: readonly Estimate[]): readonly number[] {
  const k = estimates.length;
  if (k < 2) return estimates.map(({ value }) => value);
  const between = pauleMandel(estimates);
  const mean = weightedMean(estimates, between);
  return estimates.map(({ value, error }) => mean + (between / (between + square(error))) * (value - mean));
}

function weightedMean(estimates: readonly Estimate[], between: number): number {
  const weight = ({ error }: Estimate): number => 1 / (between + square(error));
  const total = sumOf(estimates.length, (i) => weight(estimates[i]!));
  return sumOf(estimates.length, (i) => weight(estimates[i]!) * estimates[i]!.value) / total;
}

/** τ² ≥ 0, by halving: the weighted squares fall as it grows. */
export function pauleMandel(estimates: readonly Estimate[]): number {
  const excess = (between: number): number => {
    const mean = weightedMean(estimates, between);
    return (
      sumOf(estimates.length, (i) => {
        const { value, error } = estimates[i]!;
        return square(value - mean) / (between + square(error));
      }) -
      (estimates.length - 1)
    );
  };
  if (excess(0) <= 0) return 0;
  let [low, high] = [0, 1];
  while (excess(high) > 0) high *= 2;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
