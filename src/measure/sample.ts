import { sumOf } from '../base/numeric.ts';
import { square } from '../base/powers.ts';
import { median, quantile7 } from './statistics.ts';

/** Part of one, in whole percents, so that positions such as n·p are exact integers over 100. */
export type Percent = number;

/**
 * Amounts of one group of units, sorted once; everything several indicators need is worked out once, on first use.
 *
 * x₁ ≤ … ≤ xₙ are the amounts (currency units), w their weights (all 1 when none are given), W = Σw.
 */
export class Sample {
  /** Ascending, as offsets from `origin`. */
  readonly amounts: Float64Array;
  /** Added to every amount; other than 0 only for means of groups, which would lose digits as plain numbers. */
  readonly origin: number;
  /** In the order of `amounts`; undefined when every unit counts once. */
  readonly weights: Float64Array | undefined;
  readonly n: number;
  private readonly memo = new Map<string, number>();
  private unweighted: Sample | undefined;
  private offset: number | undefined;
  private pair: readonly [number, number] | undefined;

  constructor(sortedAmounts: Float64Array, weights?: Float64Array, origin = 0) {
    this.amounts = sortedAmounts;
    this.origin = origin;
    this.weights = weights;
    this.n = sortedAmounts.length;
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
    this.offset ??= this.meanOffset();
    return this.amounts[i]! - this.amounts[0]! - this.offset;
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

  /** W: the sum of the weights; n when there are none. */
  get totalWeight(): number {
    if (this.weights === undefined) return this.n;
    return this.once('W', () => sumOf(this.n, (i) => this.w(i)));
  }

  /** Σwx. */
  get total(): number {
    return this.once('total', () =>
      this.weights === undefined
        ? sumOfAmounts(this.amounts, this.origin)
        : sumOf(this.n, (i) => this.w(i) * this.x(i)),
    );
  }

  get mean(): number {
    return this.total / this.totalWeight;
  }

  /** Mean of the two middle amounts; with weights the `averaged` weighted median. */
  get median(): number {
    return this.once('median', () =>
      this.weights === undefined ? this.origin + median(this.amounts) : this.weightedQuantile('averaged', 50),
    );
  }

  get zeros(): number {
    return this.once('zeros', () => {
      let count = 0;
      for (let i = 0; i < this.n; i++) if (this.x(i) === 0) count++;
      return count;
    });
  }

  get hasNegative(): boolean {
    return this.n > 0 && this.min < 0;
  }

  /** Σ w (x − μ)². */
  get squaredDeviations(): number {
    return this.once('ss', () =>
      this.weights === undefined
        ? this.plainSum((_, deviation) => square(deviation))
        : sumOf(this.n, (i) => this.w(i) * square(this.deviation(i))),
    );
  }

  /** (1/W) Σ w f(r, δ): the mean of a function of relative amounts r = x/μ, δ = r − 1 given apart for its digits. */
  meanOfRelative(f: (ratio: number, delta: number) => number): number {
    const { mean, n } = this;
    if (this.weights === undefined) return this.plainMeanOfRelative(f, mean);
    return sumOf(n, (i) => this.w(i) * f(this.x(i) / mean, this.deviation(i) / mean)) / this.totalWeight;
  }

  private plainMeanOfRelative(f: (ratio: number, delta: number) => number, mean: number): number {
    return this.plainSum((amount, deviation) => f(amount / mean, deviation / mean)) / this.n;
  }

  /** Compensated sum of a function of xᵢ and xᵢ − μ where every unit counts once: what large samples spend their time on. */
  private plainSum(f: (amount: number, deviation: number) => number): number {
    const { amounts, origin, n } = this;
    this.offset ??= this.meanOffset();
    const { offset } = this;
    const lowest = amounts[0]!;
    let total = 0;
    let lost = 0;
    for (let i = 0; i < n; i++) {
      const amount = amounts[i]!;
      const term = f(origin + amount, amount - lowest - offset);
      const next = total + term;
      // As in `CompensatedSum`.
      if (Math.abs(total) >= Math.abs(term)) lost += total - next + term;
      else lost += term - next + total;
      total = next;
    }
    return total + lost;
  }

  /**
   * Gini mean difference over two, in currency units: Σᵢⱼ wᵢwⱼ|xᵢ−xⱼ| / (2W²).
   * Summed over the gaps between neighbours, Σ (xᵢ₊₁−xᵢ) Wᵢ(W−Wᵢ) / W²: all terms have one sign, nothing cancels.
   */
  get halfMeanDifference(): number {
    return this.once('gmd', () => {
      const { amounts, totalWeight: total } = this;
      let below = 0;
      return sumOf(this.n - 1, (i) => {
        below += this.w(i);
        return (amounts[i + 1]! - amounts[i]!) * (below / total) * ((total - below) / total);
      });
    });
  }

  /** Money held by the `percent` of weight with the lowest amounts, the boundary unit split: L(p)·Wμ. */
  lowest(percent: Percent): number {
    return this.once(`low${percent}`, () => this.partial(percent, (i) => i));
  }

  /** Money held by the `percent` of weight with the highest amounts, the boundary unit split: (1 − L(1−p))·Wμ. */
  highest(percent: Percent): number {
    return this.once(`high${percent}`, () => this.partial(percent, (i) => this.n - 1 - i));
  }

  /** Hyndman-Fan quantile of the amounts without weights (Hyndman & Fan 1996), type 1 to 9. */
  quantile(type: number, percent: Percent): number {
    if (type === 7)
      return this.once(`q7.${percent}`, () => this.origin + quantile7(this.amounts, percent / 100));
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
    const [low, high] = this.middle;
    return (x - low + (x - high)) / 2;
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
  private get middle(): readonly [low: number, high: number] {
    this.pair ??=
      this.weights === undefined
        ? [this.x((this.n - 1) >> 1), this.x(this.n >> 1)]
        : [this.weightedQuantile('reached', 50), this.weightedQuantile('passed', 50)];
    return this.pair;
  }

  /** μ − min. */
  private meanOffset(): number {
    const { amounts, n } = this;
    const lowest = amounts[0]!;
    if (this.weights === undefined) return sumOfAmounts(amounts, -lowest) / n;
    return sumOf(n, (i) => this.w(i) * (amounts[i]! - lowest)) / this.totalWeight;
  }

  private partial(percent: Percent, at: (rank: number) => number): number {
    const target = (this.totalWeight * percent) / 100;
    if (this.weights === undefined) {
      const whole = Math.min(this.n, Math.floor(target));
      const sum = sumOf(whole, (k) => this.x(at(k)));
      return whole < this.n ? sum + (target - whole) * this.x(at(whole)) : sum;
    }
    let taken = 0;
    let count = 0;
    while (count < this.n && taken + this.w(at(count)) <= target) taken += this.w(at(count++));
    const whole = sumOf(count, (k) => this.w(at(k)) * this.x(at(k)));
    return count < this.n ? whole + (target - taken) * this.x(at(count)) : whole;
  }

  /** A figure of this sample, worked out on first use. */
  once(name: string, work: () => number): number {
    let value = this.memo.get(name);
    if (value === undefined) {
      value = work();
      this.memo.set(name, value);
    }
    return value;
  }
}

/** Compensated sum of `from` + each amount, as `sumOf` takes it. */
function sumOfAmounts(amounts: Float64Array, from: number): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < amounts.length; i++) {
    const term = from + amounts[i]!;
    const next = total + term;
    if (Math.abs(total) >= Math.abs(term)) lost += total - next + term;
    else lost += term - next + total;
    total = next;
  }
  return total + lost;
}

/**
 * Sorts the amounts once, weights going along. Throws RangeError for an amount that is not finite, a weight that is
 * not finite and ≥ 0, or lists of different lengths. Units of weight 0 are left out.
 */
export function sampleOf(amounts: ArrayLike<number>, weights?: ArrayLike<number>): Sample {
  const own = new Float64Array(amounts.length);
  for (let i = 0; i < own.length; i++) {
    const x = amounts[i]!;
    if (!Number.isFinite(x)) throw new RangeError(`not a finite amount: ${x}`);
    // Adding 0 turns -0 into 0.
    own[i] = x + 0;
  }
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

/**
 * Position h of each Hyndman-Fan type as an exact fraction (top / bottom, counting from 1), for p in whole percents:
 * n·p in doubles would miss integers (R adds a fuzz of 4 ulp for that).
 */
function position(type: number, n: number, percent: Percent): readonly [top: number, bottom: number] {
  switch (type) {
    case 1:
    case 2:
    case 4:
      return [n * percent, 100];
    case 3:
      return [2 * n * percent - 100, 200];
    case 5:
      return [2 * n * percent + 100, 200];
    case 6:
      return [(n + 1) * percent, 100];
    case 7:
      return [(n - 1) * percent + 100, 100];
    case 8:
      return [(3 * n + 1) * percent + 100, 300];
    case 9:
      return [(4 * n + 1) * percent + 150, 400];
    default:
      throw new RangeError(`no Hyndman-Fan type ${type}`);
  }
}

/** Quantile of sorted amounts (n ≥ 1), Hyndman-Fan type 1 to 9, above `from` (default 0). */
export function hyndmanFan(sorted: Float64Array, type: number, percent: Percent, from = 0): number {
  const n = sorted.length;
  const at = (rank: number): number => sorted[Math.min(Math.max(rank, 1), n) - 1]! - from;
  const [top, bottom] = position(type, n, percent);
  const j = Math.floor(top / bottom);
  const rest = top - j * bottom;
  if (type === 1) return at(rest > 0 ? j + 1 : j);
  if (type === 2) return rest > 0 ? at(j + 1) : (at(j) + at(j + 1)) / 2;
  if (type === 3) return at(rest === 0 && j % 2 === 0 ? j : j + 1);
  return at(j) + (rest / bottom) * (at(j + 1) - at(j));
}
