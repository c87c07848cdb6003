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
  by(codes: Int32Array, groupCount: number): Sample[] {
    const { amounts, order } = this.inOrder;
    const starts = startsOf(codes, groupCount);
    const next = starts.slice();
    const cut = new Float64Array(starts[groupCount]!);
    for (let k = 0; k < amounts.length; k++) {
      const code = codes[order === undefined ? k : order[k]!]!;
      if (code >= 0) cut[next[code]!++] = amounts[k]!;
    }
    return Array.from({ length: groupCount }, (_, group) => {
      const own = cut.subarray(starts[group]!, starts[group + 1]!);
      return new Sample(order === undefined ? own.sort() : own);
    });
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
