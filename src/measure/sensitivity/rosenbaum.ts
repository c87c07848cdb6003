import { square } from '../../base/powers.ts';
import { normalProbability } from '../distributions.ts';

/** Scores of the units of one stratum, members of the group first. */
export interface ScoredStratum {
  readonly members: readonly number[];
  readonly others: readonly number[];
}

/** Expectation and variance of the members' sum of scores. */
interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Upper bound on the one-sided p that members' scores are as large as they are, if two units of a stratum may differ Γ-fold in their
 * odds of being a member by something that is not recorded (Rosenbaum 2002, § 4; stratified: Gastwirth, Krieger & Rosenbaum
 * 2000; Rosenbaum 2018, `senstrat`). In each stratum the worst unrecorded factor is held by the k units of highest scores;
 * k is the one of largest expectation, of those the one of largest variance: strata are bounded apart. Normal approximation.
 */
export function boundedP(strata: readonly ScoredStratum[], gamma: number): number {
  let [sum, mean, variance] = [0, 0, 0];
  for (const stratum of strata) {
    if (stratum.members.length === 0 || stratum.others.length === 0) continue;
    for (const score of stratum.members) sum += score;
    const worst = worstOf(stratum, gamma);
    mean += worst.mean;
    variance += worst.variance;
  }
  return variance > 0 ? normalProbability((mean - sum) / Math.sqrt(variance)) : sum > mean ? 0 : 1;
}

/** Largest Γ that is looked for. */
export const MOST_GAMMA = 20;

/**
 * The largest Γ under which the bound stays at most `level`: 1 where it does not even without bias, `MOST_GAMMA` where it still
 * does there. To a thousandth, from below.
 */
export function sensitivity(strata: readonly ScoredStratum[], level: number): number {
  if (boundedP(strata, 1) > level) return 1;
  if (boundedP(strata, MOST_GAMMA) <= level) return MOST_GAMMA;
  let [low, high] = [1, MOST_GAMMA];
  while (high - low > 1e-3) {
    const middle = (low + high) / 2;
    if (boundedP(strata, middle) <= level) low = middle;
    else high = middle;
  }
  return low;
}

/** The worst k of a stratum: expectations rise, then fall, with k. */
function worstOf({ members, others }: ScoredStratum, gamma: number): Moments {
  const scores = Float64Array.from([...members, ...others])
    .sort()
    .reverse();
  const [n, m] = [scores.length, members.length];
  const all = momentsOf(scores);
  let [first, squares] = [0, 0];
  let worst: Moments = { mean: Number.NEGATIVE_INFINITY, variance: 0 };
  for (let k = 1; k < n; k++) {
    first += scores[k - 1]! - all.centre;
    squares += square(scores[k - 1]! - all.centre);
    if (scores[k] === scores[k - 1]) continue;
    const top = sideOf(k, first, squares);
    const bottom = sideOf(n - k, -first, all.squares - squares);
    const { mean, variance } = membersAmong(n, m, k, gamma);
    const found = {
      mean: m * all.centre + mean * top.mean + (m - mean) * bottom.mean,
      variance:
        sampled(top, mean, variance) +
        sampled(bottom, m - mean, variance) +
        variance * square(top.mean - bottom.mean),
    };
    const tie = Math.abs(found.mean - worst.mean) <= 1e-12 * Math.abs(found.mean);
    if (tie ? found.variance > worst.variance : found.mean > worst.mean) worst = found;
  }
  // All scores alike: nothing can be told from them.
  return worst.mean === Number.NEGATIVE_INFINITY ? { mean: m * all.centre, variance: 0 } : worst;
}

interface Side {
  readonly size: number;
  readonly mean: number;
  /** Σ (q − mean)²/(size − 1). */
  readonly spread: number;
}

function sideOf(size: number, sum: number, squares: number): Side {
  const mean = sum / size;
  return { size, mean, spread: size < 2 ? 0 : Math.max(0, squares - size * square(mean)) / (size - 1) };
}

function momentsOf(scores: Float64Array): { readonly centre: number; readonly squares: number } {
  const centre = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return { centre, squares: scores.reduce((sum, score) => sum + square(score - centre), 0) };
}

/** E of the variance of the sum of A of a side's scores drawn without replacement: spread · E[A(size − A)]/size. */
const sampled = ({ size, spread }: Side, mean: number, variance: number): number =>
  (spread * (mean * size - variance - square(mean))) / size;

/** How many of the k holders are members: the extended hypergeometric distribution, P(a) ∝ C(k, a) C(n − k, m − a) Γᵃ. */
function membersAmong(n: number, m: number, k: number, gamma: number): Moments {
  const [low, high] = [Math.max(0, m + k - n), Math.min(m, k)];
  // From the mode on both sides by the ratio of neighbours: nothing overflows.
  const up = (a: number): number => (((k - a) * (m - a)) / (a + 1) / (n - k - m + a + 1)) * gamma;
  let mode = low;
  while (mode < high && up(mode) > 1) mode++;
  let [weights, first, second] = [1, 0, 0];
  const add = (a: number, weight: number): void => {
    weights += weight;
    first += weight * (a - mode);
    second += weight * square(a - mode);
  };
  for (let a = mode, weight = 1; a < high && weight > 1e-18; a++) {
    weight *= up(a);
    add(a + 1, weight);
  }
  for (let a = mode, weight = 1; a > low && weight > 1e-18; a--) {
    weight /= up(a - 1);
    add(a - 1, weight);
  }
  const away = first / weights;
  return { mean: mode + away, variance: Math.max(0, second / weights - square(away)) };
}
