import type { Listed } from '../base/listed.ts';
import { startsOf } from '../base/starts.ts';
import { ascending } from './ascending.ts';
import { finiteAmount, Sample } from './sample.ts';

/** One way to cut amounts into groups. */
export interface Partition {
  /** The group of each amount, 0 ≤ code < `groupCount`; negative for one that is left out. */
  readonly codes: Int32Array;
  readonly groupCount: number;
}

/**
 * Amounts that are cut into groups in several ways, each time as sorted samples. Many amounts are put in order once, and
 * handed out in that order: every group is then sorted as it is filled.
 */
export class GroupSamples {
  /** The sample of all amounts. */
  readonly all: Sample;
  private readonly partitions: readonly Partition[];
  /** In order; in the order of the records where there are few. */
  private readonly amounts: Float64Array;
  /** In that order, the cell that each amount is in; undefined: each is one of its own. */
  private readonly cells: Int32Array | undefined;
  /** Of each partition, the group of each cell. */
  private readonly groupOf: readonly Int32Array[];
  private readonly sorted: boolean;
  /** Where the amounts of the cut made last stand. */
  private room: Float64Array | undefined;

  /** Throws RangeError for an amount that is not finite. */
  constructor(amounts: Float64Array, partitions: readonly Partition[]) {
    this.partitions = partitions;
    const many = amounts.length >= ORDERED_FROM;
    const { cells, groupOf } = (many && finestOf(partitions)) || eachItsOwn(amounts.length, partitions);
    const inOrder = many ? ascending(amounts, cells) : undefined;
    this.sorted = inOrder !== undefined;
    this.amounts = inOrder?.amounts ?? finiteAmounts(amounts);
    this.cells = inOrder?.tags;
    this.groupOf = inOrder ? groupOf : partitions.map(({ codes }) => codes);
    this.all = new Sample(inOrder ? this.amounts : this.amounts.toSorted());
  }

  /**
   * The sample of each group of a partition, of no unit where it has none. The samples of all cuts share their memory, 8 bytes
   * an amount: those of one are good until the next is made.
   */
  by(partition: number): GroupCut {
    const { codes, groupCount } = this.partitions[partition]!;
    const starts = startsOf(codes, groupCount);
    this.room ??= new Float64Array(this.amounts.length);
    const cut = this.room.subarray(0, starts[groupCount]);
    dealOut(this.amounts, this.cells, this.groupOf[partition]!, starts.slice(), cut);
    return new GroupCut(cut, starts, this.sorted);
  }
}

/** Puts amounts where their groups are: the next of group g stands at `next[g]`. */
function dealOut(
  amounts: Float64Array,
  cells: Int32Array | undefined,
  groupOf: Int32Array,
  next: Int32Array,
  cut: Float64Array,
): void {
  for (let k = 0; k < amounts.length; k++) {
    const cell = cells === undefined ? k : cells[k]!;
    const group = cell < 0 ? LEFT_OUT : groupOf[cell]!;
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

/** Cells of which all groups are unions. */
interface Cells {
  readonly cells: Int32Array;
  /** Of each partition, the group of each cell. */
  readonly groupOf: readonly Int32Array[];
}

/**
 * The groups of the finest partition as cells, undefined unless those of every other are unions of them: to look up each amount
 * where it stood before it was put in order would cost more than all the rest, for memory is read here and there.
 */
function finestOf(partitions: readonly Partition[]): Cells | undefined {
  const [finest] = partitions.toSorted((a, b) => b.groupCount - a.groupCount);
  if (!finest) return undefined;
  const groupOf: Int32Array[] = [];
  for (const partition of partitions) {
    const unions = partition === finest ? everyGroup(finest) : unionsOf(finest, partition.codes);
    if (!unions) return undefined;
    groupOf.push(unions);
  }
  return { cells: finest.codes, groupOf };
}

function eachItsOwn(n: number, partitions: readonly Partition[]): Cells {
  const cells = new Int32Array(n);
  for (let i = 0; i < n; i++) cells[i] = i;
  return { cells, groupOf: partitions.map(({ codes }) => codes) };
}

const everyGroup = ({ groupCount }: Partition): Int32Array =>
  Int32Array.from({ length: groupCount }, (_, group) => group);

/** The code that all amounts of each group have among `codes`; undefined where those of one group differ. */
function unionsOf(partition: Partition, codes: Int32Array): Int32Array | undefined {
  const unions = new Int32Array(partition.groupCount).fill(UNMET);
  for (let i = 0; i < codes.length; i++) {
    const group = partition.codes[i]!;
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
