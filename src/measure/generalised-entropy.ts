import { power, square } from '../base/powers.ts';
import { loopsOver } from './amount-rooms.ts';
import type { Sample } from './sample.ts';
import { LEVEL_STEPS, NEAR, ROOT_STEPS, series, stepsOf, THEIL_STEPS } from './series.ts';
import type { Entropies } from './sums.ts';

/** r ln r − (r − 1) ≥ 0: what a unit adds to Theil T, once Σp(r − 1) = 0 is used so that nothing cancels; 1 for a zero amount (0·ln 0 = 0). */
export function theilTerm(ratio: number, delta: number): number {
  if (ratio <= 0) return 1;
  return Math.abs(delta) < NEAR ? series(delta, THEIL_STEPS) : ratio * Math.log(ratio) - delta;
}

/**
 * Generalised entropy GE(α) of amounts over their mean: α = 0 mean log deviation, α = 1 Theil T (0·ln 0 = 0),
 * otherwise [Σp(x/μ)^α − 1]/(α(α−1)). Shorrocks 1980, eq. 24. The caller makes sure that Σx > 0, and for α ≤ 0 all x > 0.
 */
export function generalisedEntropy(sample: Sample, alpha: number): number {
  if (alpha === 0 || alpha === 1 || alpha === 0.5) {
    sample.entropies ??= entropiesOf(sample);
    const { mld, theil, root } = sample.entropies;
    return alpha === 0 ? mld : alpha === 1 ? theil : root;
  }
  if (alpha === 2) return squareEntropy(sample);
  if (sample.powerEntropy?.alpha !== alpha) {
    sample.powerEntropy = { alpha, value: powerEntropy(sample, alpha) };
  }
  return sample.powerEntropy.value;
}

/**
 * Mean log deviation, Theil T and GE(½) in one pass, for they share their logarithms and ratios. A unit adds r − 1 − ln r ≥ 0
 * to the first, to the second what `theilTerm` says, to the third what `powerEntropy` says: sums in which nothing cancels.
 */
function entropiesOf(sample: Sample): Entropies {
  const { amounts, origin, weights, n, mean, totalWeight, smallest, aboveLowest } = sample;
  const loops = weights === undefined && origin === 0 ? loopsOver(amounts) : undefined;
  if (loops) return loops.entropies(amounts, mean, aboveLowest);
  let mld = 0;
  let mldLost = 0;
  let theil = 0;
  let theilLost = 0;
  let root = 0;
  let rootLost = 0;
  for (let i = 0; i < n; i++) {
    const ratio = (origin + amounts[i]!) / mean;
    const delta = (amounts[i]! - smallest - aboveLowest) / mean;
    let level: number;
    let share: number;
    let half: number;
    if (delta < NEAR && delta > -NEAR) {
      level = series(delta, LEVEL_STEPS);
      share = series(delta, THEIL_STEPS);
      half = series(delta, ROOT_STEPS);
    } else {
      const log = Math.log(ratio);
      level = delta - log;
      share = ratio <= 0 ? 1 : ratio * log - delta;
      half = (Math.sqrt(ratio) - 1 - 0.5 * delta) / -0.25;
    }
    if (weights !== undefined) {
      level *= weights[i]!;
      share *= weights[i]!;
      half *= weights[i]!;
    }
    // As in `CompensatedSum`, where no term is negative.
    let next = mld + level;
    mldLost += mld >= level ? mld - next + level : level - next + mld;
    mld = next;
    next = theil + share;
    theilLost += theil >= share ? theil - next + share : share - next + theil;
    theil = next;
    next = root + half;
    rootLost += root >= half ? root - next + half : half - next + root;
    root = next;
  }
  return {
    mld: (mld + mldLost) / totalWeight,
    theil: (theil + theilLost) / totalWeight,
    root: (root + rootLost) / totalWeight,
  };
}

function squareEntropy(sample: Sample): number {
  return sample.squaredDeviations / sample.totalWeight / square(sample.mean) / 2;
}

/** For the other α a unit adds [r^α − 1 − α(r − 1)] / (α(α − 1)) ≥ 0. */
function powerEntropy(sample: Sample, alpha: number): number {
  const { amounts, origin, weights, n, mean, totalWeight, smallest, aboveLowest } = sample;
  const steps = stepsFor(alpha);
  const scale = alpha * (alpha - 1);
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < n; i++) {
    const ratio = (origin + amounts[i]!) / mean;
    const delta = (amounts[i]! - smallest - aboveLowest) / mean;
    let term =
      Math.abs(delta) < NEAR ? series(delta, steps) : (power(ratio, alpha) - 1 - alpha * delta) / scale;
    if (weights !== undefined) term *= weights[i]!;
    // As in `CompensatedSum`.
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return (sum + lost) / totalWeight;
}

const stepsByAlpha = new Map<number, Float64Array>();

function stepsFor(alpha: number): Float64Array {
  let steps = stepsByAlpha.get(alpha);
  if (steps === undefined) {
    steps = stepsOf((k) => (alpha - k) / (k + 1));
    stepsByAlpha.set(alpha, steps);
  }
  return steps;
}
