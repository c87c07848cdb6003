import { onGrid } from './gower.ts';

/** No unit has this rank: as a limit it lets every rank through. */
const ANY_RANK = 2 ** 31 - 1;

/**
 * The closest units found so far for one unit: up to k within the caliper, nearest first, ties by rank; and the distance
 * of the closest of all, which may lie beyond the caliper. Distances in steps of the grid.
 */
export class Kept {
  size = 0;
  readonly distances: Float64Array;
  readonly units: Int32Array;
  /** Infinite until something is found. */
  closest = Number.POSITIVE_INFINITY;
  private readonly ranks: Int32Array;
  private readonly k: number;
  private readonly caliper: number;
  /** What is farther, or as far with a higher rank, changes nothing any more. */
  limit = Number.POSITIVE_INFINITY;
  private limitRank = -1;

  constructor(k: number, caliper: number | null) {
    this.k = k;
    this.caliper = caliper === null ? Number.MAX_VALUE : onGrid(caliper);
    this.distances = new Float64Array(k);
    this.units = new Int32Array(k);
    this.ranks = new Int32Array(k);
  }

  clear(): void {
    this.size = 0;
    this.closest = Number.POSITIVE_INFINITY;
    this.limit = Number.POSITIVE_INFINITY;
    this.limitRank = -1;
  }

  /** Whether nothing at this distance or farther, with this rank or a higher one, can be kept. */
  rejects(distance: number, rank: number): boolean {
    return distance > this.limit || (distance === this.limit && rank > this.limitRank);
  }

  /** Takes a unit that `rejects` does not. */
  add(distance: number, rank: number, unit: number): void {
    if (distance < this.closest) this.closest = distance;
    if (distance <= this.caliper) this.insert(distance, rank, unit);
    if (this.size === this.k) {
      this.limit = this.distances[this.k - 1]!;
      this.limitRank = this.ranks[this.k - 1]!;
    } else if (this.closest > this.caliper) {
      // Until one lies within the caliper, only a closer one is news.
      this.limit = this.closest;
      this.limitRank = -1;
    } else {
      this.limit = this.caliper;
      this.limitRank = ANY_RANK;
    }
  }

  private insert(distance: number, rank: number, unit: number): void {
    const { distances, ranks, units } = this;
    let at = this.size < this.k ? this.size++ : this.k - 1;
    for (; at > 0; at--) {
      const before = distances[at - 1]!;
      if (before < distance || (before === distance && ranks[at - 1]! < rank)) break;
      distances[at] = before;
      ranks[at] = ranks[at - 1]!;
      units[at] = units[at - 1]!;
    }
    distances[at] = distance;
    ranks[at] = rank;
    units[at] = unit;
  }
}
