import { DecimalSum } from '../base/decimal-sum.ts';
import type { Listed } from '../base/listed.ts';
import { AmountRooms } from './amount-rooms.ts';
import { ascending } from './ascending.ts';
import { finiteAmount, Sample } from './sample.ts';
import { type WholeCents, wholeCents } from './whole-cents.ts';

/** Amounts that are always in the same group are in one cell. */
export interface SampleCells {
  /** The cell of each amount. */
  readonly codes: ArrayLike<number>;
  /** Amounts of each cell. */
  readonly sizes: Int32Array;
}

/** One way to cut amounts into groups. */
export interface Partition {
  /** The group of each cell that has an amount, 0 ≤ group < `groupCount`; negative for one that is left out. */
  readonly groupOf: Int32Array;
  readonly groupCount: number;
}

/**
 * Amounts that are cut into groups in several ways, each time as sorted samples. Many amounts are put in order once, and
 * handed out in that order: every group is then sorted as it is filled.
 */
export class GroupSamples {
  /** The sample of all amounts. */
  readonly all: Sample;
  /** Their exact sum. */
  readonly total: DecimalSum;
  private readonly sizes: Int32Array;
  private readonly partitions: readonly Partition[];
  private readonly cents: WholeCents | undefined;
  private readonly sorted: boolean;
  private readonly memory: AmountRooms;
  /** Where the amounts of the cut made last stand. */
  private readonly room: Float64Array;
  /** Puts all amounts where their groups are: those of group g from `starts[g]` on. */
  private readonly dealOut: (groupOf: Int32Array, starts: Int32Array, cut: Float64Array) => void;

  /** Throws RangeError for an amount that is not finite. */
  constructor(amounts: Float64Array, { codes, sizes }: SampleCells, partitions: readonly Partition[]) {
    this.sizes = sizes;
    this.partitions = partitions;
    const { length } = amounts;
    const many = length >= ORDERED_FROM;
    const groups = partitions.reduce((most, { groupCount }) => Math.max(most, groupCount), 0);
    this.memory = new AmountRooms([length, length], many ? { cells: sizes.length, groups } : undefined);
    const { order } = this.memory;
    const whole = this.memory.rooms[0]!;
    this.room = this.memory.rooms[1]!;
    whole.set(amounts);
    this.cents = order ? order.wholeCents(whole, codes) : wholeCents(amounts, codes, sizes.length);
    if (order && this.cents && order.sort(whole, this.cents, this.room)) {
      this.sorted = true;
      this.dealOut = (groupOf, starts, cut) => order.dealOut(whole, groupOf, starts, cut);
    } else {
      const inOrder =
        many && this.cents ? ascending(amounts, new Int32Array(codes), this.cents, whole) : undefined;
      this.sorted = inOrder !== undefined;
      // In the order of the records where there are few.
      const { amounts: own, tags } = inOrder ?? { amounts: finiteAmounts(amounts), tags: codes };
      if (!inOrder) whole.set(own);
      this.dealOut = (groupOf, starts, cut) => dealOut(own, tags, groupOf, starts.slice(), cut);
    }
    this.all = new Sample(this.sorted ? whole : whole.sort());
    this.total = this.cents
      ? DecimalSum.ofHundredths(this.cents.total)
      : new DecimalSum().addAll(this.all.amounts);
  }

  /**
   * The sample of each group of a partition, of no unit where it has none. The samples of all cuts share their memory, 8 bytes
   * an amount: those of one are good until the next is made.
   */
  by(partition: number): GroupCut {
    const { groupOf, groupCount } = this.partitions[partition]!;
    const starts = new Int32Array(groupCount + 1);
    const cents = this.cents && new Float64Array(groupCount);
    for (let cell = 0; cell < groupOf.length; cell++) {
      const group = groupOf[cell]!;
      if (group < 0) continue;
      starts[group + 1]! += this.sizes[cell]!;
      if (this.cents && cents) cents[group]! += this.cents.sums[cell]!;
    }
    for (let group = 0; group < groupCount; group++) starts[group + 1]! += starts[group]!;
    const cut = this.room.subarray(0, starts[groupCount]);
    this.dealOut(groupOf, starts, cut);
    return new GroupCut(cut, starts, this.sorted, cents);
  }

  /** No sample is read any longer. */
  leave(): void {
    this.memory.leave();
  }
}

/** Puts amounts where their groups are: the next of group g stands at `next[g]`. */
function dealOut(
  amounts: Float64Array,
  cells: ArrayLike<number>,
  groupOf: Int32Array,
  next: Int32Array,
  cut: Float64Array,
): void {
  for (let k = 0; k < amounts.length; k++) {
    const group = groupOf[cells[k]!]!;
    if (group >= 0) cut[next[group]!++] = amounts[k]!;
  }
}

/** Amounts group by group; the sample of a group is made when it is asked for, so that those of a million do not stand in memory together. */
export class GroupCut implements Listed<Sample> {
  readonly length: number;
  /** Of the first group, then of the second …: each group's own order is not told. */
  readonly amounts: Float64Array;
  private readonly starts: Int32Array;
  private readonly sorted: boolean;
  private readonly cents: Float64Array | undefined;

  /** Group g holds the amounts from `starts[g]` up to `starts[g + 1]`; `sorted`: these ascend. `cents`: their sum, where it is known. */
  constructor(amounts: Float64Array, starts: Int32Array, sorted: boolean, cents: Float64Array | undefined) {
    this.length = starts.length - 1;
    this.amounts = amounts;
    this.starts = starts;
    this.sorted = sorted;
    this.cents = cents;
  }

  at(group: number): Sample {
    return new Sample(this.own(group));
  }

  /** The exact sum of a group. */
  total(group: number): DecimalSum {
    return this.cents
      ? DecimalSum.ofHundredths(this.cents[group]!)
      : new DecimalSum().addAll(this.own(group));
  }

  /** Ascending. */
  private own(group: number): Float64Array {
    const own = this.amounts.subarray(this.starts[group]!, this.starts[group + 1]!);
    return this.sorted ? own : own.sort();
  }
}

function finiteAmounts(amounts: Float64Array): Float64Array {
  const own = new Float64Array(amounts.length);
  for (let i = 0; i < amounts.length; i++) own[i] = finiteAmount(amounts[i]!);
  return own;
}

/** Fewer amounts are sorted group by group: putting them all in order would cost more. */
const ORDERED_FROM = 2 ** 15;
