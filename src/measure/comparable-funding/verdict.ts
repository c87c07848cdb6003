import type { Verdict } from './types.ts';

/** Fewest compared units, and comparables, of a group that anything may be said of. */
export const TOLD_FROM = 10;
/** Level of the family-wise test. */
export const ALPHA = 0.05;

export interface Evidence {
  readonly compared: number;
  readonly comparables: number;
  /** ln ratio; NaN where there is none. */
  readonly estimate: number;
  /** 95 % and 90 % intervals of ln ratio; undefined where there are none. */
  readonly interval: { readonly low: number; readonly high: number } | undefined;
  readonly narrower: { readonly low: number; readonly high: number } | undefined;
  /** Family-wise p with its Monte-Carlo interval; undefined where chance was not asked. */
  readonly p: { readonly value: number; readonly low: number; readonly high: number } | undefined;
}

/**
 * One of five words, never two (METHODS §14); `unsettled` where the deals made do not settle the p against 5 %.
 * Below and above: chance hardly deals the gap and the interval leaves out 1. Comparable: two one-sided tests at 5 % say
 * that the ratio lies within the band, i.e. the 90 % interval lies inside ± −ln(1 − band) (Schuirmann 1987).
 */
export function verdictOf(evidence: Evidence, band: number): Verdict {
  const { compared, comparables, estimate, interval, narrower, p } = evidence;
  if (compared < TOLD_FROM || comparables < TOLD_FROM) return 'few';
  if (Number.isNaN(estimate)) return 'untold';
  const excludes = interval !== undefined && (interval.low > 0 || interval.high < 0);
  if (excludes && p !== undefined && p.high <= ALPHA) return estimate < 0 ? 'below' : 'above';
  if (narrower !== undefined) {
    const edge = -Math.log(1 - band);
    if (narrower.low > -edge && narrower.high < edge) return 'comparable';
  }
  return excludes && (p === undefined || p.low <= ALPHA) ? 'unsettled' : 'untold';
}
