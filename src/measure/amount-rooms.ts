import { Kernel } from '../base/kernel/kernel.ts';
import { OrderLoops, type OrderSize } from './order-loops.ts';
import { LEVEL_STEPS, ROOT_STEPS, THEIL_STEPS } from './series.ts';
import type { Entropies, Levels, Spreads } from './sums.ts';

/** Which loops reach the amounts of a memory. */
const reaching = new WeakMap<ArrayBufferLike, SampleLoops>();

/** Fewer amounts than this are not worth a call: a report sums hundreds of thousands of such groups, by loops that V8 has optimised. */
const FEW = 8;

/** The loops in WebAssembly that reach some amounts; undefined where there are none, or too few amounts. */
export const loopsOver = (amounts: Float64Array): SampleLoops | undefined =>
  amounts.length < FEW ? undefined : reaching.get(amounts.buffer);

/** More amounts than this may not fit in one memory. */
const MOST = 2 ** 26;

/** Rooms for amounts, where the loops in WebAssembly reach them if there are any to be had. */
export class AmountRooms {
  /** One of each length that was asked for, whatever stands there. */
  readonly rooms: readonly Float64Array[];
  /** The loops that put as many amounts in order as the first room holds, where they were asked for and can be had. */
  readonly order: OrderLoops | undefined;
  private readonly kernel: Kernel | undefined;

  constructor(lengths: readonly number[], order?: OrderSize) {
    const fits = lengths.reduce((sum, length) => sum + length, 0) <= MOST;
    const kernel = fits && Kernel.available ? Kernel.take() : undefined;
    this.kernel = kernel;
    if (!kernel) {
      this.rooms = lengths.map((length) => new Float64Array(length));
      return;
    }
    const places = lengths.map((length) => kernel.room(8 * Math.max(1, length)));
    if (order) this.order = new OrderLoops(kernel, lengths[0] ?? 0, order);
    // No place is asked for after these: the memory stays where it is.
    const loops = new SampleLoops(kernel);
    const { buffer } = kernel.bytes;
    this.rooms = lengths.map((length, i) => new Float64Array(buffer, places[i], length));
    reaching.set(buffer, loops);
  }

  /** Nobody reads what stands in the rooms any longer. */
  leave(): void {
    if (!this.kernel) return;
    reaching.delete(this.kernel.bytes.buffer);
    this.kernel.leave();
  }
}

/** What `plain-sums.ts` and `generalised-entropy.ts` define, of amounts in the memory of a kernel: the same to the last bit. */
class SampleLoops {
  private readonly run: Kernel['run'];
  /** Where the steps of the series stand, and what a loop found. */
  private readonly steps: number;
  private readonly into: number;
  private readonly found: Float64Array;

  constructor(kernel: Kernel) {
    const series = [LEVEL_STEPS, THEIL_STEPS, ROOT_STEPS].flatMap((steps) => [...steps]);
    this.run = kernel.run;
    this.steps = kernel.place(8 * series.length);
    this.into = kernel.place(8 * 3);
    const { doubles } = kernel;
    doubles.set(series, this.steps / 8);
    this.found = doubles.subarray(this.into / 8, this.into / 8 + 3);
  }

  levels(amounts: Float64Array): Levels {
    this.run.levels(amounts.byteOffset, amounts.length, this.into);
    const [total, aboveLowest, halfDifference] = this.three();
    return { total, aboveLowest, halfDifference };
  }

  spreads(amounts: Float64Array, aboveLowest: number): Spreads {
    this.run.spreads(amounts.byteOffset, amounts.length, aboveLowest, this.into);
    const [squares, distances] = this.three();
    return { squares, distances };
  }

  /** `first`: where the first amount stands. */
  money(first: number, count: number, step: 1 | -1, origin: number): number {
    return this.run.money(first, count, 8 * step, origin);
  }

  gapBelow(amounts: Float64Array, low: number, high: number): number {
    return this.run.gapBelow(amounts.byteOffset, amounts.length, low, high);
  }

  entropies(amounts: Float64Array, mean: number, aboveLowest: number): Entropies {
    const n = amounts.length;
    this.run.entropies(amounts.byteOffset, n, mean, aboveLowest, this.steps, this.into);
    const [mld, theil, root] = this.three();
    return { mld: mld / n, theil: theil / n, root: root / n };
  }

  private three(): readonly [number, number, number] {
    const { found } = this;
    return [found[0]!, found[1]!, found[2]!];
  }
}
