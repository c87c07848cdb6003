import { type Claimants, gathered, pick } from './claimants.ts';
import type { ChosenRule } from './registry.ts';
import type { Shares } from './rule.ts';

/** What each must receive at least and may receive at most, cents. */
export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Parts of a cent by which a share may pass a bound and be at it. */
const SLACK = 1e-6;

/**
 * The shares of a rule under bounds: those that would pass a bound are set at it, and the rule shares what is left between the
 * others, until nobody passes one. Of the two sides the one that passes its bounds by more in all is set first, so that
 * nobody is set who would come back inside (the way CSS lays out flexible boxes). Σ low ≤ envelope and low ≤ high are the
 * caller's to see to. Undefined where the rule has no answer.
 */
export function boundedShares(
  { rule, parameter }: ChosenRule,
  envelope: number,
  claimants: Claimants,
  { low, high }: Bounds,
): Shares | undefined {
  const awards = new Float64Array(claimants.n);
  const claims = rule.claims(claimants, parameter);
  let free = Array.from(awards.keys());
  let left = envelope;
  let error: number | undefined;
  while (free.length > 0) {
    const own = rule.share(left, pick(claimants, free), gathered(claims, free), parameter);
    if (own === undefined) return undefined;
    if (own.error !== undefined) error = Math.max(error ?? 0, own.error);
    let over = 0;
    let under = 0;
    free.forEach((i, k) => {
      const award = own.awards[k]!;
      if (award > high[i]! + SLACK) over += award - high[i]!;
      else if (award < low[i]! - SLACK) under += low[i]! - award;
    });
    free.forEach((i, k) => {
      awards[i] = Math.min(Math.max(own.awards[k]!, low[i]!), high[i]!);
    });
    if (over === 0 && under === 0) break;
    const upper = over >= under;
    const kept: number[] = [];
    free.forEach((i, k) => {
      const passes = upper ? own.awards[k]! > high[i]! + SLACK : own.awards[k]! < low[i]! - SLACK;
      if (passes) left -= awards[i]!;
      else kept.push(i);
    });
    free = kept;
  }
  return error === undefined ? { awards } : { awards, error };
}
