import { GRID } from './gower.ts';
import type { Kept } from './kept.ts';
import { longer } from './nodes.ts';
import type { Found, Work } from './types.ts';

/** The lists of peers as they are found, units in any order. */
export class Lists {
  /** Where the list of each unit begins in `units`, and its length. */
  private readonly at: Int32Array;
  private readonly size: Int32Array;
  private readonly closest: Float64Array;
  private units = new Int32Array(1024);
  private distances = new Float64Array(1024);
  private end = 0;

  constructor(n: number) {
    this.at = new Int32Array(n);
    this.size = new Int32Array(n);
    this.closest = new Float64Array(n).fill(Number.NaN);
  }

  /** `order`: the unit at each place, where `kept` holds places instead of units. */
  write(unit: number, kept: Kept, order?: Int32Array): void {
    this.at[unit] = this.end;
    this.size[unit] = kept.size;
    if (kept.closest !== Number.POSITIVE_INFINITY) this.closest[unit] = kept.closest / GRID;
    while (this.end + kept.size > this.units.length) {
      this.units = longer(this.units, 2 * this.units.length);
      this.distances = longer(this.distances, 2 * this.distances.length);
    }
    for (let i = 0; i < kept.size; i++, this.end++) {
      const peer = kept.units[i]!;
      this.units[this.end] = order === undefined ? peer : order[peer]!;
      this.distances[this.end] = kept.distances[i]! / GRID;
    }
  }

  /** All lists, in the order of units. */
  found(work: Work): Found {
    const n = this.size.length;
    const start = new Int32Array(n + 1);
    const peers = new Int32Array(this.end);
    const distances = new Float64Array(this.end);
    for (let unit = 0; unit < n; unit++) {
      const from = this.at[unit]!;
      const to = from + this.size[unit]!;
      peers.set(this.units.subarray(from, to), start[unit]!);
      distances.set(this.distances.subarray(from, to), start[unit]!);
      start[unit + 1] = start[unit]! + this.size[unit]!;
    }
    return { start, peers, distances, closest: this.closest, work };
  }
}
