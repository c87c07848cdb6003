import type { Listed } from '../base/listed.ts';
import { startsOf } from '../base/starts.ts';
import { ascending } from './ascending.ts';
import { finiteAmount, Sample } from './sample.ts';

/**
 * Amounts that are cut into groups in several ways, each time as sorted samples. Many amounts are put in order once, and
 * handed out in that order: every group is then sorted as it is filled.
 */
export class GroupSamples {
  /** The sample of all amounts. */
  readonly all: Sample;
  /** In order; in the order of the records where there are few. */
  private readonly amounts: Float64Array;
  private readonly order: Uint32Array | undefined;
  private finest: Cut | undefined;
  /** Where the amounts of the cut made last stand. */
  private room: Float64Array | undefined;

  /** Throws RangeError for an amount that is not finite. */
  constructor(amounts: Float64Array) {
    const inOrder = amounts.length >= ORDERED_FROM ? ascending(amounts) : undefined;
    this.amounts = inOrder?.amounts ?? finiteAmounts(amounts);
    this.order = inOrder?.order;
    this.all = new Sample(inOrder ? this.amounts : this.amounts.toSorted());
  }

  /**
   * The sample of each group, of no unit where it has none. `codes[i]` is the group of amount i, 0 ≤ code < groupCount,
   * negative for an amount that is left out. The samples of all cuts share their memory, 8 bytes an amount: those of one are
   * good until the next is made.
   */
  by(codes: Int32Array, groupCount: number): GroupCut {
    const { amounts, order } = this;
    const starts = startsOf(codes, groupCount);
    const next = starts.slice();
    this.room ??= new Float64Array(amounts.length);
    const cut = this.room.subarray(0, starts[groupCount]);
    const { inOrder, unions }: CodesInOrder =
      order === undefined ? { inOrder: codes } : this.inOrder(codes, groupCount, order);
    for (let k = 0; k < amounts.length; k++) {
      const group = inOrder[k]!;
      const code = unions === undefined || group < 0 ? group : unions[group]!;
      if (code >= 0) cut[next[code]!++] = amounts[k]!;
    }
    return new GroupCut(cut, starts, order !== undefined);
  }

  /** Codes in the order of the amounts; where groups are `unions` of groups cut before, the codes of these. */
  private inOrder(codes: Int32Array, groupCount: number, order: Uint32Array): CodesInOrder {
    const { finest } = this;
    const unions = finest && unionsOf(finest, codes);
    if (finest && unions) return { inOrder: finest.inOrder, unions };
    const inOrder = new Int32Array(order.length);
    // To look up each amount where it stood costs more than all the rest: memory is read here and there.
    for (let k = 0; k < inOrder.length; k++) inOrder[k] = codes[order[k]!]!;
    this.finest = { codes, inOrder, groupCount };
    return { inOrder };
  }
}

interface CodesInOrder {
  readonly inOrder: Int32Array;
  /** The code of each of those. */
  readonly unions?: Int32Array;
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

function finiteAmounts(amounts: Float64Array): Float64Array {
  const own = new Float64Array(amounts.length);
  for (let i = 0; i < amounts.length; i++) own[i] = finiteAmount(amounts[i]!);
  return own;
}

/** Amounts that were cut into groups. */
interface Cut {
  readonly codes: Int32Array;
  /** The same in the order of the amounts. */
  readonly inOrder: Int32Array;
  readonly groupCount: number;
}

/** The code that all amounts of each group have among `codes`; undefined where those of one group differ. */
function unionsOf(cut: Cut, codes: Int32Array): Int32Array | undefined {
  const unions = new Int32Array(cut.groupCount).fill(UNMET);
  for (let i = 0; i < codes.length; i++) {
    const group = cut.codes[i]!;
    const code = codes[i]!;
    const known = group < 0 ? LEFT_OUT : unions[group]!;
    if (known === UNMET) unions[group] = code < 0 ? LEFT_OUT : code;
    else if (known !== (code < 0 ? LEFT_OUT : code)) return undefined;
  }
  return unions;
}

const LEFT_OUT = -1;
const UNMET = -2;

/** Fewer amounts are sorted group by group: putting them all in order would cost more. */
const ORDERED_FROM = 2 ** 15;
