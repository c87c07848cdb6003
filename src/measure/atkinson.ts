import { generalisedEntropy } from './generalised-entropy.ts';
import type { Sample } from './sample.ts';

/** Aversions to inequality ε that are published. */
export const AVERSIONS = [0.5, 1, 2] as const;
export type AtkinsonAversion = (typeof AVERSIONS)[number];

/**
 * ln(EDE/μ), the logarithm of the equally distributed equivalent amount over the mean, ≤ 0; −∞ with a zero amount and
 * ε ≥ 1. Kept as a logarithm so that neither nearly equal amounts nor a share of nearly 1 lose digits.
 * The caller makes sure that Σx > 0.
 */
export function logEquivalent(sample: Sample, aversion: number): number {
  if (aversion >= 1 && sample.zeros > 0) return Number.NEGATIVE_INFINITY;
  if (aversion === 1) return -generalisedEntropy(sample, 0);
  // Σp r^a = 1 + a(a−1)GE(a) with a = 1 − ε: GE(a) is summed without cancellation.
  const a = 1 - aversion;
  return Math.log1p(a * (a - 1) * generalisedEntropy(sample, a)) / a;
}

/**
 * Atkinson index A(ε) = 1 − EDE/μ, in [0, 1]: share of the money that could be saved if equally distributed amounts gave
 * the same welfare (Atkinson 1970). With a zero amount and ε ≥ 1 it is 1, its limit. The caller makes sure that Σx > 0.
 */
export function atkinson(sample: Sample, aversion: number): number {
  return -Math.expm1(logEquivalent(sample, aversion));
}
