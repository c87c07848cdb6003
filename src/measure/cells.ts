// Stratified units, and the cells that they make with their groups.
import { startsOf } from '../base/starts.ts';

/** Units with the peer stratum (typology, territory …) and the group (region, sector …) of each. */
export interface StratifiedUnits {
  /** Currency, one a unit. */
  readonly amounts: ArrayLike<number>;
  /** 0 ≤ code < strataCount; negative: the unit has no stratum and is left out. */
  readonly strata: ArrayLike<number>;
  readonly strataCount: number;
  /** 0 ≤ code < groupCount; negative: the unit has no group and is left out. */
  readonly groups: ArrayLike<number>;
  readonly groupCount: number;
}

/**
 * The cells (stratum × group) that hold a unit, by group, then by stratum. Those of group g are
 * `groupStart[g] … groupStart[g + 1]`, the units of cell c are `units[start[c]] … units[start[c + 1]]`, in file order.
 */
export interface Cells {
  readonly count: number;
  readonly stratum: Int32Array;
  readonly group: Int32Array;
  readonly groupStart: Int32Array;
  readonly start: Int32Array;
  readonly units: Int32Array;
}

/** Sorts the units into their cells. Throws RangeError for lists of different lengths or a code that is too large. */
export function cellsOf({ amounts, strata, strataCount, groups, groupCount }: StratifiedUnits): Cells {
  const n = amounts.length;
  if (strata.length !== n || groups.length !== n) {
    throw new RangeError('amounts, strata and groups differ in length');
  }
  const kept: number[] = [];
  for (let i = 0; i < n; i++) {
    if (strata[i]! >= strataCount) throw new RangeError(`stratum code ${strata[i]} of ${strataCount}`);
    if (groups[i]! >= groupCount) throw new RangeError(`group code ${groups[i]} of ${groupCount}`);
    if (strata[i]! >= 0 && groups[i]! >= 0) kept.push(i);
  }
  // A stable counting sort by stratum, then one by group.
  const units = sortedBy(sortedBy(Int32Array.from(kept), strata, strataCount), groups, groupCount);
  const start: number[] = [];
  for (let at = 0; at < units.length; at++) {
    const [own, before] = [units[at]!, units[at - 1] ?? -1];
    if (at === 0 || strata[own] !== strata[before] || groups[own] !== groups[before]) start.push(at);
  }
  const group = Int32Array.from(start, (at) => groups[units[at]!]!);
  return {
    count: start.length,
    stratum: Int32Array.from(start, (at) => strata[units[at]!]!),
    group,
    groupStart: startsOf(group, groupCount),
    start: Int32Array.from([...start, units.length]),
    units,
  };
}

function sortedBy(list: Int32Array, codes: ArrayLike<number>, count: number): Int32Array {
  const next = startsOf(
    list.map((i) => codes[i]!),
    count,
  );
  const sorted = new Int32Array(list.length);
  for (const i of list) sorted[next[codes[i]!]!++] = i;
  return sorted;
}
