import { power, square } from '../base/powers.ts';
import type { Sample } from './sample.ts';

/** Below this |δ| the functions of 1 + δ are summed as series: their leading terms would cancel. */
const NEAR = 0.05;

/** Σ_{k ≥ 2} cₖ δᵏ with c₂ given and cₖ₊₁ = cₖ · next(k); 16 terms reach 1e-19 relative at |δ| = 0.05. */
function series(delta: number, first: number, next: (k: number) => number): number {
  let term = first * delta * delta;
  let sum = 0;
  for (let k = 2; k < 18; k++) {
    sum += term;
    term *= delta * next(k);
  }
  return sum;
}

/** r − 1 − ln r ≥ 0: what a unit adds to the mean log deviation, once Σp(r − 1) = 0 is used so that nothing cancels. */
function levelGap(ratio: number, delta: number): number {
  return Math.abs(delta) < NEAR ? series(delta, 1 / 2, (k) => -k / (k + 1)) : delta - Math.log(ratio);
}

/** r ln r − (r − 1) ≥ 0: what a unit adds to Theil T in the same way; 1 for a zero amount (0·ln 0 = 0). */
export function theilTerm(ratio: number, delta: number): number {
  if (ratio <= 0) return 1;
  if (Math.abs(delta) >= NEAR) return ratio * Math.log(ratio) - delta;
  return series(delta, 1 / 2, (k) => -(k - 1) / (k + 1));
}

/** [r^α − 1 − α(r − 1)] / (α(α − 1)) ≥ 0: the same for the other α. */
function powerGap(ratio: number, delta: number, alpha: number): number {
  if (Math.abs(delta) < NEAR) return series(delta, 1 / 2, (k) => (alpha - k) / (k + 1));
  return (power(ratio, alpha) - 1 - alpha * delta) / (alpha * (alpha - 1));
}

/**
 * Generalised entropy GE(α) of amounts over their mean: α = 0 mean log deviation, α = 1 Theil T (0·ln 0 = 0),
 * otherwise [Σp(x/μ)^α − 1]/(α(α−1)). Shorrocks 1980, eq. 24. The caller makes sure that Σx > 0, and for α ≤ 0 all x > 0.
 */
export function generalisedEntropy(sample: Sample, alpha: number): number {
  return sample.once(`ge${alpha}`, () => entropyOf(sample, alpha));
}

function entropyOf(sample: Sample, alpha: number): number {
  if (alpha === 0) return sample.meanOfRelative(levelGap);
  if (alpha === 1) return sample.meanOfRelative(theilTerm);
  if (alpha === 2) return sample.squaredDeviations / sample.totalWeight / square(sample.mean) / 2;
  return sample.meanOfRelative((ratio, delta) => powerGap(ratio, delta, alpha));
}
