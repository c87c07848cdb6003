// Bootstrap intervals of one indicator: for units drawn from a larger population, which is not the question of a census.
import { sumOf } from '../../base/numeric.ts';
import { cube, power, square } from '../../base/powers.ts';
import { Random } from '../../base/random.ts';
import { normalProbability, normalQuantile } from '../distributions.ts';
import { evaluate } from '../registry.ts';
import { Sample, sampleOf } from '../sample.ts';
import type { UndefinedReason } from '../types.ts';

export interface Bootstrap {
  /** Value on the amounts themselves. */
  readonly theta: number;
  /** Resamples looked at (all nⁿ, counted with their multiplicity, when exact). */
  readonly resamples: number;
  /** Resamples on which the indicator has no value; left out of the distribution, never dropped in silence. */
  readonly withoutValue: number;
  readonly exact: boolean;
  /** Mean and standard deviation of the bootstrap distribution. */
  readonly mean: number;
  readonly se: number;
  readonly percentile: Interval;
  readonly jackknifeSe: number | UndefinedReason;
  readonly bca: BiasCorrected | { readonly undefined: UndefinedReason };
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

interface BiasCorrected extends Interval {
  readonly acceleration: number;
  /** Φ⁻¹ of P(θ* < θ) + ½P(θ* = θ). */
  readonly bias: number;
  /** Levels read off the bootstrap distribution. */
  readonly levels: Interval;
}

export interface BootstrapOptions {
  /** Nominal coverage, default 0.95. */
  readonly coverage?: number;
  readonly seed?: number;
  readonly draws?: number;
  /** Most distinct resamples that are enumerated rather than drawn. */
  readonly enumerated?: number;
}

/** Values of the resamples, ascending, with how many resamples have each. */
interface Distribution {
  readonly values: Float64Array;
  readonly counts: Float64Array;
  readonly total: number;
  readonly withoutValue: number;
  readonly exact: boolean;
}

/**
 * Bootstrap of one indicator: were the units drawn from a larger population, where could its value lie? (Not the question
 * of a census.) Percentile interval, and BCa with jackknife acceleration (Efron 1987). All resamples are enumerated while
 * there are at most 100 000 distinct ones (n ≤ 10); beyond that `draws` (default 9999) seeded ones are drawn.
 * A quantile is the smallest value whose cumulative probability reaches the level.
 */
export function bootstrap(
  amounts: ArrayLike<number>,
  key: string,
  options: BootstrapOptions = {},
): Bootstrap | { readonly undefined: UndefinedReason } {
  const { coverage = 0.95, seed = 1, draws = 9999, enumerated = 100_000 } = options;
  const sample = sampleOf(amounts);
  const [whole] = evaluate(sample, [key]);
  if (whole === undefined || 'undefined' in whole) return { undefined: whole?.undefined ?? 'no-units' };
  const theta = whole.value;
  const distribution =
    distinctResamples(sample.n) <= enumerated
      ? enumerate(sample, key)
      : drawAtRandom(sample, key, draws, new Random(seed));
  const { values, counts, total } = distribution;
  const mean = sumOf(values.length, (i) => counts[i]! * values[i]!) / total;
  const tail = (1 - coverage) / 2;
  const left = jackknife(sample, key);
  return {
    theta,
    resamples: total + distribution.withoutValue,
    withoutValue: distribution.withoutValue,
    exact: distribution.exact,
    mean,
    se: Math.sqrt(sumOf(values.length, (i) => counts[i]! * square(values[i]! - mean)) / total),
    percentile: { low: quantile(distribution, tail), high: quantile(distribution, 1 - tail) },
    jackknifeSe: typeof left === 'string' ? left : jackknifeError(left),
    bca: typeof left === 'string' ? { undefined: left } : biasCorrected(distribution, theta, left, tail),
  };
}

function valueOn(sample: Sample, key: string): number | undefined {
  const [result] = evaluate(sample, [key]);
  return result !== undefined && 'value' in result ? result.value : undefined;
}

/** C(2n − 1, n): resamples that differ as multisets. */
function distinctResamples(n: number): number {
  let count = 1;
  for (let i = 1; i <= n && count < 1e15; i++) count = (count * (n - 1 + i)) / i;
  return count;
}

/** Every multiset of n of the n units, with its number of orders n!/Πc!. */
function enumerate(sample: Sample, key: string): Distribution {
  const { n } = sample;
  const drawn = new Float64Array(n);
  const found: [value: number, count: number][] = [];
  let withoutValue = 0;
  // Units are sorted, so that a resample filled from the left is sorted as well.
  const fill = (unit: number, from: number, orders: number): void => {
    if (from === n) {
      const value = valueOn(new Sample(drawn.slice()), key);
      if (value === undefined) withoutValue += orders;
      else found.push([value, orders]);
      return;
    }
    if (unit === n) return;
    // c copies of this unit: C(n − from, c) ways to place them among the draws that are left.
    let ways = 1;
    for (let copies = 0; copies <= n - from; copies++) {
      if (copies > 0) {
        ways = (ways * (n - from - copies + 1)) / copies;
        drawn[from + copies - 1] = sample.x(unit);
      }
      if (unit < n - 1 || from + copies === n) fill(unit + 1, from + copies, orders * ways);
    }
  };
  fill(0, 0, 1);
  return distributionOf(found, withoutValue, true);
}

function drawAtRandom(sample: Sample, key: string, draws: number, random: Random): Distribution {
  const { n } = sample;
  const found: [value: number, count: number][] = [];
  let withoutValue = 0;
  for (let draw = 0; draw < draws; draw++) {
    const drawn = new Float64Array(n);
    for (let i = 0; i < n; i++) drawn[i] = sample.x(random.below(n));
    const value = valueOn(new Sample(drawn.sort()), key);
    if (value === undefined) withoutValue++;
    else found.push([value, 1]);
  }
  return distributionOf(found, withoutValue, false);
}

function distributionOf(
  found: readonly (readonly [value: number, count: number])[],
  withoutValue: number,
  exact: boolean,
): Distribution {
  const sorted = found.toSorted((a, b) => a[0] - b[0]);
  const counts = Float64Array.from(sorted, ([, count]) => count);
  return {
    values: Float64Array.from(sorted, ([value]) => value),
    counts,
    total: sumOf(counts.length, (i) => counts[i]!),
    withoutValue,
    exact,
  };
}

/** Smallest value whose cumulative probability reaches the level. */
function quantile({ values, counts, total }: Distribution, level: number): number {
  const target = level * total * (1 - 1e-14);
  let below = 0;
  for (let i = 0; i < values.length; i++) {
    below += counts[i]!;
    if (below >= target) return values[i]!;
  }
  return values[values.length - 1]!;
}

/** The value without each unit in turn; undefined where one of them has none. */
function jackknife(sample: Sample, key: string): Float64Array | UndefinedReason {
  if (sample.n < 2) return 'too-few';
  const left = new Float64Array(sample.n);
  for (let i = 0; i < sample.n; i++) {
    const [one] = evaluate(new Sample(sample.amounts.filter((_, j) => j !== i)), [key]);
    if (one === undefined || 'undefined' in one) return one?.undefined ?? 'too-few';
    left[i] = one.value;
  }
  return left;
}

const meanOf = (list: Float64Array): number => sumOf(list.length, (i) => list[i]!) / list.length;

function jackknifeError(left: Float64Array): number {
  const n = left.length;
  const mean = meanOf(left);
  return Math.sqrt(((n - 1) / n) * sumOf(n, (i) => square(left[i]! - mean)));
}

function biasCorrected(
  distribution: Distribution,
  theta: number,
  left: Float64Array,
  tail: number,
): BiasCorrected {
  const { values, counts, total } = distribution;
  // θ* is the same sum as θ in another order: equal but for rounding is equal.
  const slack = 1e-12 * Math.abs(theta) + 1e-15;
  const below = sumOf(values.length, (i) => (values[i]! < theta - slack ? counts[i]! : 0));
  const equal = sumOf(values.length, (i) => (Math.abs(values[i]! - theta) <= slack ? counts[i]! : 0));
  const bias = normalQuantile((below + equal / 2) / total);
  const mean = meanOf(left);
  const cubes = sumOf(left.length, (i) => cube(mean - left[i]!));
  const squares = sumOf(left.length, (i) => square(mean - left[i]!));
  // All leave-one-out values equal: nothing accelerates.
  const flat = Math.sqrt(squares / left.length) <= slack;
  const acceleration = flat ? 0 : cubes / (6 * power(squares, 1.5));
  const levelOf = (z: number): number =>
    normalProbability(bias + (bias + z) / (1 - acceleration * (bias + z)));
  const levels = { low: levelOf(normalQuantile(tail)), high: levelOf(normalQuantile(1 - tail)) };
  return {
    acceleration,
    bias,
    levels,
    low: quantile(distribution, levels.low),
    high: quantile(distribution, levels.high),
  };
}
