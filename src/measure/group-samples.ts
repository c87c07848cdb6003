import type { Listed } from '../base/listed.ts';
import { startsOf } from '../base/starts.ts';
import { ascendingOrder } from './ascending.ts';
import { finiteAmount, Sample } from './sample.ts';

/**
 * Amounts that are cut into groups in several ways, each time as sorted samples. Many amounts are put in order once, and
 * handed out in that order: every group is then sorted as it is filled.
 */
export class GroupSamples {
  /** The sample of all amounts. */
  readonly all: Sample;
  private readonly inOrder: InOrder;

  /** Throws RangeError for an amount that is not finite. */
  constructor(amounts: Float64Array) {
    const order = amounts.length >= ORDERED_FROM ? ascendingOrder(amounts) : undefined;
    this.inOrder = { amounts: finiteAmounts(amounts, order), order };
    this.all = new Sample(order === undefined ? this.inOrder.amounts.toSorted() : this.inOrder.amounts);
  }

  /**
   * The sample of each group, of no unit where it has none. `codes[i]` is the group of amount i, 0 ≤ code < groupCount,
   * negative for an amount that is left out. The samples of one cut share their memory: 8 bytes an amount.
   */
  by(codes: Int32Array, groupCount: number): GroupCut {
    const { amounts, order } = this.inOrder;
    const starts = startsOf(codes, groupCount);
    const next = starts.slice();
    const cut = new Float64Array(starts[groupCount]!);
    for (let k = 0; k < amounts.length; k++) {
      const code = codes[order === undefined ? k : order[k]!]!;
      if (code >= 0) cut[next[code]!++] = amounts[k]!;
    }
    return new GroupCut(cut, starts, order !== undefined);
  }
}

/** Amounts group by group; the sample of a group is made when it is asked for, so that those of a million do not stand in memory together. */
export class GroupCut implements Listed<Sample> {
  readonly length: number;
  /** Of the first group, then of the second …: each group's own order is not told. */
  readonly amounts: Float64Array;
  private readonly starts: Int32Array;
  private readonly sorted: boolean;

  /** Group g holds the amounts from `starts[g]` up to `starts[g + 1]`; `sorted`: these ascend. */
  constructor(amounts: Float64Array, starts: Int32Array, sorted: boolean) {
    this.length = starts.length - 1;
    this.amounts = amounts;
    this.starts = starts;
    this.sorted = sorted;
  }

  at(group: number): Sample {
    const own = this.amounts.subarray(this.starts[group]!, this.starts[group + 1]!);
    return new Sample(this.sorted ? own : own.sort());
  }
}

interface InOrder {
  /** Ascending where there is an `order`. */
  readonly amounts: Float64Array;
  /** Where each of `amounts` stood; undefined: as they stand. */
  readonly order: Uint32Array | undefined;
}

function finiteAmounts(amounts: Float64Array, order: Uint32Array | undefined): Float64Array {
  const n = amounts.length;
  const own = new Float64Array(n);
  for (let k = 0; k < n; k++) own[k] = finiteAmount(amounts[order === undefined ? k : order[k]!]!);
  return own;
}

/** Fewer amounts are sorted group by group: putting them all in order would cost more. */
const ORDERED_FROM = 2 ** 15;
