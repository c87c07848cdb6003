import type { Kernel } from '../base/kernel/kernel.ts';
import { digitsOf, MOST_DIGITS } from './ascending.ts';
import { exactIn, type WholeCents } from './whole-cents.ts';

/** The cells that amounts are in, and the groups of one partition at most. */
export interface OrderSize {
  readonly cells: number;
  readonly groups: number;
}

/** Where there are no more cells, each is told in two bytes. */
const FEW_CELLS = 2 ** 16;
/** Amounts that a loop takes at once: what it is made of in the meantime, it is when it goes on. */
const TOGETHER = 2 ** 15;

/**
 * What `whole-cents.ts` and `ascending.ts` define, of amounts in the memory of a kernel, and how they are dealt out to groups: the
 * same to the last bit, in the two rooms for amounts that there are, besides one number for the cell of each.
 */
export class OrderLoops {
  private readonly kernel: Kernel;
  private readonly count: number;
  private readonly cells: number;
  private readonly wide: boolean;
  /** Where the cell of each amount stands; sums of cells, groups of cells, where groups begin, and what is counted of two digits. */
  private readonly cellsAt: number;
  private readonly sums: number;
  private readonly groupOf: number;
  private readonly starts: number;
  private readonly counts: readonly [number, number];
  private readonly found: number;

  /** All places are asked for now. */
  constructor(kernel: Kernel, count: number, { cells, groups }: OrderSize) {
    this.kernel = kernel;
    this.count = count;
    this.cells = cells;
    this.wide = cells > FEW_CELLS;
    this.cellsAt = kernel.room(count * (this.wide ? 4 : 2));
    this.sums = kernel.place(cells * 8);
    this.groupOf = kernel.room(cells * 4);
    this.starts = kernel.room(groups * 4);
    this.counts = [kernel.room(MOST_DIGITS * 4), kernel.room(MOST_DIGITS * 4)];
    this.found = kernel.room(4 * 8);
  }

  /** As `wholeCents`, of the amounts of a room and the cells that they are in. Asked once. */
  wholeCents(amounts: Float64Array, cells: ArrayLike<number>): WholeCents | undefined {
    const { kernel, cellsAt, wide, count } = this;
    const { buffer } = kernel.bytes;
    const own = wide ? new Uint32Array(buffer, cellsAt, count) : new Uint16Array(buffer, cellsAt, count);
    own.set(cells);
    const found = new Float64Array(buffer, this.found, 4);
    found.set([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0]);
    for (let first = 0; first < count; first += TOGETHER) {
      const last = Math.min(count, first + TOGETHER);
      const { byteOffset } = amounts;
      if (kernel.run.cents(byteOffset, cellsAt, Number(wide), first, last, this.sums, this.found) === 0)
        return undefined;
    }
    const [lowest = 0, highest = 0, total = 0, distances = 0] = found;
    return exactIn(distances, {
      lowest,
      highest,
      total,
      sums: new Float64Array(buffer, this.sums, this.cells),
    });
  }

  /**
   * As `ascending`, of the same amounts, whose cells go along: they are in order then, unless it is false. `room`: another one for as
   * many.
   */
  sort(amounts: Float64Array, { lowest, highest }: WholeCents, room: Float64Array): boolean {
    const digits = digitsOf(lowest, highest);
    if (!digits) return false;
    const { kernel, cellsAt, counts } = this;
    const { run } = kernel;
    const wide = Number(this.wide);
    const { passes, width } = digits;
    const [whole, other] = [amounts.byteOffset, room.byteOffset];
    // Pairs of an amount and its cell go from room to room, so that the last pass finds them in the other one.
    let [from, to] = passes % 2 === 0 ? [whole, other] : [other, whole];
    let [own, following] = counts;
    kernel.words.fill(0, own >>> 2, (own >>> 2) + MOST_DIGITS);
    this.eachPart((first, last) => run.pair(whole, cellsAt, wide, first, last, lowest, width, own, from));
    for (let pass = 0; pass < passes; pass++) {
      const shift = pass * width;
      run.begin(own, following, width);
      this.eachPart((first, last) =>
        pass < passes - 1
          ? run.deal(from, first, last, shift, width, own, following, to)
          : run.dealLast(from, first, last, shift, width, own, lowest, whole, cellsAt, wide),
      );
      [from, to] = [to, from];
      [own, following] = [following, own];
    }
    return true;
  }

  /** Puts the amounts, in their order, where their groups are: those of group g from `starts[g]` on, in another room. */
  dealOut(amounts: Float64Array, groupOf: Int32Array, starts: Int32Array, cut: Float64Array): void {
    const { kernel, cellsAt } = this;
    const { words } = kernel;
    words.set(groupOf, this.groupOf >>> 2);
    words.set(starts, this.starts >>> 2);
    this.eachPart((first, last) =>
      kernel.run.dealOut(
        amounts.byteOffset,
        cellsAt,
        Number(this.wide),
        first,
        last,
        this.groupOf,
        this.starts,
        cut.byteOffset,
      ),
    );
  }

  /** All amounts, some at a time. */
  private eachPart(loop: (first: number, last: number) => void): void {
    for (let first = 0; first < this.count; first += TOGETHER)
      loop(first, Math.min(this.count, first + TOGETHER));
  }
}
