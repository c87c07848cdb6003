import { logGamma } from '../statistics.ts';
import type { UndefinedReason } from '../types.ts';

/** How one peer stratum is dealt between a group and all others. */
export interface Deal {
  /** Units of the stratum. */
  readonly units: number;
  /** Those of the group. */
  readonly own: number;
}

export interface UnitsNeeded {
  /** Units in the strata that the group shares with others. */
  readonly units: number;
  /** Those of the group. */
  readonly own: number;
}

/** Natural logarithm of C(n, k), for n and k that need not be whole. */
export const logChoices = (n: number, k: number): number =>
  logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

/**
 * The smallest two-sided p that any amounts could reach by dealing labels inside the strata, as a natural logarithm:
 * one labelling in Π C(n, m); two where the group is half of every stratum, since the mirror image is as far from what
 * is expected.
 */
export function smallestLogP(deals: readonly Deal[], scale = 1): number {
  const ways = deals.reduce((sum, { units, own }) => sum + logChoices(scale * units, scale * own), 0);
  return Math.min(0, (deals.every(({ units, own }) => units === 2 * own) ? Math.LN2 : 0) - ways);
}

/**
 * How many units it would take for p < alpha to be possible at all: every stratum grows (or shrinks) by one factor f,
 * the group's part in each staying what it is, C(f·n, f·m) through the gamma function; the smallest f for which the
 * smallest p is below alpha, and what n and m come to, rounded up. Below the present numbers: they are enough.
 */
export function unitsNeeded(
  deals: readonly Deal[],
  alpha: number,
): UnitsNeeded | { readonly undefined: UndefinedReason } {
  const open = deals.filter(({ units, own }) => own > 0 && own < units);
  if (open.length === 0) return { undefined: 'no-comparables' };
  const reaches = (scale: number): boolean => smallestLogP(open, scale) < Math.log(alpha);
  let high = 1;
  while (!reaches(high)) high *= 2;
  let low = 0;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  const total = (part: (deal: Deal) => number): number => open.reduce((sum, deal) => sum + part(deal), 0);
  // Halving ends a trace above the factor: what it makes of a whole number is that number.
  const up = (count: number): number => Math.ceil(high * count - 1e-9);
  return { units: up(total(({ units }) => units)), own: up(total(({ own }) => own)) };
}
