import { searchColumns } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { nearestPeers } from './nearest/nearest.ts';

/** Nearest units of each unit: entries `start[u] … start[u + 1]` of `peers`, nearest first, with their distances. */
export interface NearestLists {
  readonly start: Int32Array;
  readonly peers: Int32Array;
  readonly distances: Float64Array;
}

/** How many of the nearest, whatever their group, the spread around a comparable may be taken from. */
const AROUND = 12;

/**
 * The nearest layer of a definition asked again for one grouping (`groups`: a code a unit, negative for none, which takes
 * no part): the k nearest inside the exact cells among the units of other groups, none of them farther than the farthest
 * of the k nearest of every group (`around`). Where a group has sizes that nobody elsewhere has, its units have no
 * comparables there: without that limit they would be held against units that the definition does not make comparable
 * with anyone near them (common support; Rosenbaum & Rubin 1985 set a caliper for the same reason).
 */
export function nearestElsewhere(
  comparison: Comparison,
  groups: Int32Array,
  around: NearestLists,
): NearestLists {
  const { definition, units } = comparison;
  const differ = definition.other.map((name) => units.label(name).codes);
  const found = search(comparison, {
    differ: [...differ, groups],
    k: definition.k,
    caliper: definition.caliper,
    groups,
  });
  const start = new Int32Array(units.n + 1);
  const kept: number[] = [];
  for (let unit = 0; unit < units.n; unit++) {
    const radius = radiusOf(around, unit, definition.k);
    for (let at = found.start[unit]!; at < found.start[unit + 1]!; at++) {
      if (found.distances[at]! <= radius) kept.push(at);
    }
    start[unit + 1] = kept.length;
  }
  return {
    start,
    peers: Int32Array.from(kept, (at) => found.peers[at]!),
    distances: Float64Array.from(kept, (at) => found.distances[at]!),
  };
}

/** The nearest of each unit inside its exact cell, of another organisation, whatever their group and the caliper. */
export const nearestAround = (comparison: Comparison): NearestLists =>
  search(comparison, {
    differ: [],
    k: Math.max(AROUND, comparison.definition.k),
    caliper: null,
    groups: undefined,
  });

/** Distance of the k-th nearest, or of the farthest where there are fewer. */
function radiusOf({ start, distances }: NearestLists, unit: number, k: number): number {
  const [from, to] = [start[unit]!, start[unit + 1]!];
  return to === from ? Number.NEGATIVE_INFINITY : distances[Math.min(to, from + k) - 1]!;
}

/** Which nearest are looked for. */
interface Wanted {
  /** Codes in which a unit and its nearest must differ. */
  readonly differ: readonly Int32Array[];
  readonly k: number;
  readonly caliper: number | null;
  /** Units with a negative code take no part. */
  readonly groups: Int32Array | undefined;
}

function search(
  { units, definition, strata }: Comparison,
  { differ, k, caliper, groups }: Wanted,
): NearestLists {
  const { rank, organisation } = units;
  const members = strata.map((stratum) =>
    groups ? stratum.members.filter((unit) => groups[unit]! >= 0) : stratum.members,
  );
  const columns = searchColumns(units, definition);
  return nearestPeers(units.n, members, { columns, k, caliper, rank, organisation, differ });
}
