import { sumOf } from '../base/numeric.ts';
import { square } from '../base/powers.ts';
import { hyndmanFan, type Percent } from './hyndman-fan.ts';
import { plainGapBelow, plainLevels, plainMoney, plainSpreads } from './plain-sums.ts';
import { median, quantile7 } from './statistics.ts';
import type { Entropies, Levels, Spreads } from './sums.ts';

/**
 * Amounts of one group of units, sorted once; what nearly every indicator needs is worked out at once, what several need on first
 * use.
 *
 * x₁ ≤ … ≤ xₙ are the amounts (currency units), w their weights (all 1 when none are given), W = Σw.
 * Sums are compensated. Those of units that all count once are loops of their own, several sums to a pass: large samples,
 * and files of many small groups, spend their time there.
 */
export class Sample {
  /** Ascending, as offsets from `origin`. */
  readonly amounts: Float64Array;
  /** Added to every amount; other than 0 only for means of groups, which would lose digits as plain numbers. */
  readonly origin: number;
  /** In the order of `amounts`; undefined when every unit counts once. */
  readonly weights: Float64Array | undefined;
  readonly n: number;
  /** W: the sum of the weights; n when there are none. */
  readonly totalWeight: number;
  /** Σwx. */
  readonly total: number;
  readonly mean: number;
  /** μ − min. */
  readonly aboveLowest: number;
  /**
   * Gini mean difference over two, in currency units: Σᵢⱼ wᵢwⱼ|xᵢ−xⱼ| / (2W²).
   * Summed over the gaps between neighbours, Σ (xᵢ₊₁−xᵢ) Wᵢ(W−Wᵢ) / W²: all terms have one sign, nothing cancels.
   */
  readonly halfMeanDifference: number;
  /** Units whose amount is 0. */
  readonly zeros: number;
  /** What a formula may ask for and these amounts do not have: flags of `LACKS`. */
  readonly lacks: number;
  private unweighted: Sample | undefined;
  private knownSpreads: Spreads | undefined;
  private knownMedian: number | undefined;
  private knownMiddle: Middle | undefined;
  /** Worked out by `generalised-entropy.ts`: those that share their logarithms, and the last of another α. */
  entropies: Entropies | undefined;
  powerEntropy: { readonly alpha: number; readonly value: number } | undefined;

  constructor(sortedAmounts: Float64Array, weights?: Float64Array, origin = 0) {
    this.amounts = sortedAmounts;
    this.origin = origin;
    this.weights = weights;
    this.n = sortedAmounts.length;
    this.totalWeight = weights === undefined ? this.n : sumOfWeights(weights);
    const levels = weights === undefined ? plainLevels(sortedAmounts, origin) : weightedLevels(this);
    this.total = levels.total;
    this.mean = levels.total / this.totalWeight;
    this.aboveLowest = levels.aboveLowest;
    this.halfMeanDifference = levels.halfDifference;
    this.zeros = zerosOf(sortedAmounts, origin);
    this.lacks =
      (weights === undefined ? LACKS.weights : 0) |
      (this.hasNegative ? LACKS.sign : 0) |
      (this.total === 0 ? LACKS.total : 0) |
      (this.zeros > 0 ? LACKS.logarithm : 0);
  }

  /** The same amounts, each counting once. */
  get plain(): Sample {
    if (this.weights === undefined) return this;
    this.unweighted ??= new Sample(this.amounts, undefined, this.origin);
    return this.unweighted;
  }

  x(i: number): number {
    return this.origin + this.amounts[i]!;
  }

  /** xᵢ − μ, without the rounding of μ: taken from the offsets to the smallest amount. */
  deviation(i: number): number {
    return this.amounts[i]! - this.amounts[0]! - this.aboveLowest;
  }

  /** The smallest amount, as an offset from `origin`. */
  get smallest(): number {
    return this.amounts[0]!;
  }

  w(i: number): number {
    return this.weights === undefined ? 1 : this.weights[i]!;
  }

  get min(): number {
    return this.x(0);
  }

  get max(): number {
    return this.x(this.n - 1);
  }

  /** Mean of the two middle amounts; with weights the `averaged` weighted median. */
  get median(): number {
    this.knownMedian ??=
      this.weights === undefined ? this.origin + median(this.amounts) : this.weightedQuantile('averaged', 50);
    return this.knownMedian;
  }

  get hasNegative(): boolean {
    return this.n > 0 && this.min < 0;
  }

  /** Σ w (x − μ)². */
  get squaredDeviations(): number {
    return this.spreads.squares;
  }

  /** Σ w |x − μ|, currency. */
  get absoluteDeviations(): number {
    return this.spreads.distances;
  }

  /** (1/W) Σ w f(r, δ): the mean of a function of relative amounts r = x/μ, δ = r − 1 given apart for its digits. */
  meanOfRelative(f: (ratio: number, delta: number) => number): number {
    const { mean, n } = this;
    return sumOf(n, (i) => this.w(i) * f(this.x(i) / mean, this.deviation(i) / mean)) / this.totalWeight;
  }

  /** Money held by the `percent` of weight with the lowest amounts, the boundary unit split: L(p)·Wμ. */
  lowest(percent: Percent): number {
    return this.partial(percent, 0, 1);
  }

  /** Money held by the `percent` of weight with the highest amounts, the boundary unit split: (1 − L(1−p))·Wμ. */
  highest(percent: Percent): number {
    return this.partial(percent, this.n - 1, -1);
  }

  /** Hyndman-Fan quantile of the amounts without weights (Hyndman & Fan 1996), type 1 to 9. */
  quantile(type: number, percent: Percent): number {
    if (type === 7) return this.origin + quantile7(this.amounts, percent / 100);
    return this.origin + hyndmanFan(this.amounts, type, percent);
  }

  /**
   * Q(high) − Q(low), currency. Taken from the offsets to the smallest amount: as two rounded quantiles, nearly equal
   * large ones would lose the digits of their difference.
   */
  quantileGap(type: number, high: Percent, low: Percent): number {
    const from = this.amounts[0]!;
    return hyndmanFan(this.amounts, type, high, from) - hyndmanFan(this.amounts, type, low, from);
  }

  /** xᵢ − m, without the rounding of the median m: half of the sum of the distances to the two middle amounts. */
  aboveMedian(i: number): number {
    const x = this.x(i);
    const { low, high } = this.middle;
    return (x - low + (x - high)) / 2;
  }

  /** Σ w(m − x) of the units below the median m, currency. */
  get gapBelowMedian(): number {
    const { low, high } = this.middle;
    if (this.weights === undefined) return plainGapBelow(this.amounts, this.origin, low, high);
    return sumOf(this.n, (i) => this.w(i) * Math.max(0, -this.aboveMedian(i)));
  }

  /**
   * Weighted quantile without interpolation: the smallest amount whose cumulative share of weight reaches p (`reached`,
   * type 1) or exceeds it (`passed`, laeken 0.5.2 `weightedQuantile`); `averaged` (type 2) is the mean of the two.
   */
  weightedQuantile(rule: 'reached' | 'passed' | 'averaged', percent: Percent): number {
    const target = (this.totalWeight * percent) / 100;
    // Weights are decimals (0.1, 0.2): a share that hits p in decimal arithmetic may miss it by rounding.
    const slack = this.totalWeight * 1e-13;
    let below = 0;
    let reached: number | undefined;
    for (let i = 0; i < this.n; i++) {
      below += this.w(i);
      if (reached === undefined && below >= target - slack) reached = this.x(i);
      if (rule === 'reached' && reached !== undefined) return reached;
      if (below > target + slack)
        return rule === 'averaged' ? ((reached ?? this.x(i)) + this.x(i)) / 2 : this.x(i);
    }
    return this.max;
  }

  /** The two amounts whose mean is the median; the same one twice where a single unit stands in the middle. */
  private get middle(): Middle {
    this.knownMiddle ??=
      this.weights === undefined
        ? { low: this.x((this.n - 1) >> 1), high: this.x(this.n >> 1) }
        : { low: this.weightedQuantile('reached', 50), high: this.weightedQuantile('passed', 50) };
    return this.knownMiddle;
  }

  private get spreads(): Spreads {
    this.knownSpreads ??=
      this.weights === undefined ? plainSpreads(this.amounts, this.aboveLowest) : weightedSpreads(this);
    return this.knownSpreads;
  }

  /** Money of the units from one on, step by step (1: upwards, −1: downwards), until they hold a part of the weight. */
  private partial(percent: Percent, from: number, step: 1 | -1): number {
    const target = (this.totalWeight * percent) / 100;
    const whole = this.unitsWithin(target, from, step);
    const money =
      this.weights === undefined
        ? plainMoney(this.amounts, this.origin, from, whole.count, step)
        : sumOf(whole.count, (k) => this.w(from + k * step) * this.x(from + k * step));
    return whole.count < this.n ? money + (target - whole.weight) * this.x(from + whole.count * step) : money;
  }

  /** How many units from one on weigh no more than so much together, and what they weigh. */
  private unitsWithin(target: number, from: number, step: 1 | -1): { count: number; weight: number } {
    if (this.weights === undefined) {
      const count = Math.min(this.n, Math.floor(target));
      return { count, weight: count };
    }
    let weight = 0;
    let count = 0;
    while (count < this.n && weight + this.w(from + count * step) <= target) {
      weight += this.w(from + count * step);
      count++;
    }
    return { count, weight };
  }
}

/** What a formula may ask of amounts: one bit each. */
export const LACKS = {
  /** Weights. */
  weights: 1,
  /** Amounts of one sign: none is negative. */
  sign: 2,
  /** A sum other than 0. */
  total: 4,
  /** A logarithm of each amount: none is 0. */
  logarithm: 8,
} as const;

interface Middle {
  readonly low: number;
  readonly high: number;
}

/** Apart from the samples that have none: a function within would cost each of them something. */
const sumOfWeights = (weights: Float64Array): number => sumOf(weights.length, (i) => weights[i]!);

function zerosOf(amounts: Float64Array, origin: number): number {
  let count = 0;
  // Ascending: none after the first amount above 0.
  for (let i = 0; i < amounts.length && origin + amounts[i]! <= 0; i++)
    if (origin + amounts[i]! === 0) count++;
  return count;
}

function weightedLevels(sample: Sample): Levels {
  const { amounts, n } = sample;
  const lowest = amounts[0]!;
  return {
    total: sumOf(n, (i) => sample.w(i) * sample.x(i)),
    aboveLowest: sumOf(n, (i) => sample.w(i) * (amounts[i]! - lowest)) / sample.totalWeight,
    halfDifference: weightedHalfDifference(sample),
  };
}

function weightedHalfDifference({ amounts, weights, n, totalWeight }: Sample): number {
  let below = 0;
  return sumOf(n - 1, (i) => {
    below += weights?.[i] ?? 1;
    return (amounts[i + 1]! - amounts[i]!) * (below / totalWeight) * ((totalWeight - below) / totalWeight);
  });
}

function weightedSpreads(sample: Sample): Spreads {
  return {
    squares: sumOf(sample.n, (i) => sample.w(i) * square(sample.deviation(i))),
    distances: sumOf(sample.n, (i) => sample.w(i) * Math.abs(sample.deviation(i))),
  };
}

/**
 * Sorts the amounts once, weights going along. Throws RangeError for an amount that is not finite, a weight that is
 * not finite and ≥ 0, or lists of different lengths. Units of weight 0 are left out.
 */
export function sampleOf(amounts: ArrayLike<number>, weights?: ArrayLike<number>): Sample {
  const own = new Float64Array(amounts.length);
  for (let i = 0; i < own.length; i++) own[i] = finiteAmount(amounts[i]!);
  if (weights === undefined) return new Sample(own.sort());
  if (weights.length !== amounts.length) throw new RangeError('amounts and weights differ in length');
  const kept: number[] = [];
  for (let i = 0; i < weights.length; i++) {
    const w = weights[i]!;
    if (!(Number.isFinite(w) && w >= 0)) throw new RangeError(`not a weight: ${w}`);
    if (w > 0) kept.push(i);
  }
  const order = Uint32Array.from(kept).sort((a, b) => own[a]! - own[b]! || a - b);
  return new Sample(
    Float64Array.from(order, (i) => own[i]!),
    Float64Array.from(order, (i) => weights[i]!),
  );
}

/** The amount, without the sign of a zero. Throws RangeError for one that is not finite. */
export function finiteAmount(x: number): number {
  if (!Number.isFinite(x)) throw new RangeError(`not a finite amount: ${x}`);
  return x + 0;
}
