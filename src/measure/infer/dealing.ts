import { sumOf } from '../../base/numeric.ts';
import { cellsOf, type StratifiedUnits } from '../cells.ts';
import { type World, worldOf } from './permutation-statistics.ts';

/** What can be dealt otherwise: the units of the strata that hold at least two groups. */
export interface Dealing {
  readonly world: World;
  /** Sum of each stratum, in the unit of the world. */
  readonly totals: Float64Array;
  /** Units of each group, those outside these strata included. */
  readonly present: Int32Array;
}

export function dealingOf(units: StratifiedUnits): Dealing {
  const { amounts, groupCount, strataCount } = units;
  const { count, stratum, group, start, units: order } = cellsOf(units);
  const groupsIn = new Int32Array(strataCount);
  const present = new Int32Array(groupCount);
  for (let c = 0; c < count; c++) {
    groupsIn[stratum[c]!]!++;
    present[group[c]!]! += start[c + 1]! - start[c]!;
  }
  let shared = 0;
  const renumbered = groupsIn.map((groups) => (groups > 1 ? shared++ : -1));
  const own: number[] = [];
  const strata: number[] = [];
  const groups: number[] = [];
  for (let c = 0; c < count; c++) {
    const code = renumbered[stratum[c]!]!;
    if (code < 0) continue;
    for (let at = start[c]!; at < start[c + 1]!; at++) {
      own.push(amounts[order[at]!]!);
      strata.push(code);
      groups.push(group[c]!);
    }
  }
  const world = worldOf({ amounts: own, groups, groupCount, strata, strataCount: shared });
  const totals = Float64Array.from(world.strata, (one) => sumOf(one.amounts.length, (i) => one.amounts[i]!));
  return { world, totals, present };
}
