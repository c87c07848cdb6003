/** Statistics equal but for rounding are equal. */
const SAME = 1 - 1e-10;

/**
 * Family-wise p by step-down over the largest statistic (Westfall & Young 1993; Romano & Wolf 2005): the farthest group is
 * held against the farthest of all groups in each deal, the next against the farthest of those not yet passed, and so on.
 * Counts are kept, so that deals can be added until they settle the question.
 */
export class StepDown {
  /** Absolute observed statistics; infinite for a gap without spread. */
  private readonly observed: Float64Array;
  /** Groups, farthest first. */
  private readonly order: Int32Array;
  private readonly atLeast: Int32Array;
  private readonly alone: Int32Array;
  private drawn = 0;

  constructor(observed: Float64Array) {
    this.observed = observed;
    this.order = Int32Array.from(observed, (_, k) => k).sort((a, b) => observed[b]! - observed[a]! || a - b);
    this.atLeast = new Int32Array(observed.length);
    this.alone = new Int32Array(observed.length);
  }

  /** Takes the absolute statistics of one deal. Returns the largest. */
  take(dealt: Float64Array): number {
    let largest = 0;
    for (let at = this.order.length - 1; at >= 0; at--) {
      const k = this.order[at]!;
      const here = dealt[k]!;
      if (here > largest) largest = here;
      const level = this.observed[k]! * SAME;
      if (here >= level) this.alone[k]!++;
      if (largest >= level) this.atLeast[k]!++;
    }
    this.drawn++;
    return largest;
  }

  get draws(): number {
    return this.drawn;
  }

  /** Deals at least as far, monotone along the steps: what the family-wise p of each group counts. */
  counts(): Int32Array {
    const counts = new Int32Array(this.observed.length);
    let running = 0;
    for (const k of this.order) {
      running = Math.max(running, this.atLeast[k]!);
      counts[k] = running;
    }
    return counts;
  }

  /** The same of each group by itself. */
  countsAlone(): Int32Array {
    return this.alone;
  }
}
