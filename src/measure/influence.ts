import { type Cells, cellsOf, type StratifiedUnits } from './cells.ts';
import { type Comparables, comparablesOf } from './comparables.ts';
import { type Removal, type TurningPoint, turningPoint } from './turning-point.ts';
import type { UndefinedReason } from './types.ts';

export interface Influence extends TurningPoint {
  /** Of the comparables, the unit without which the gap moves most; undefined where none can be spared. */
  readonly comparable: Removal | { readonly undefined: UndefinedReason };
}

/**
 * What would change the gap of each group to the other groups' units of the same strata (see `groupGaps`), by group
 * code: the own unit and the comparable without which it moves most, and the fewest own units whose absence would turn
 * its sign. A unit's comparables are all of other groups: their mean does not depend on who of the group is taken away.
 * Time: n log n.
 */
export function influence(
  units: StratifiedUnits,
): readonly (Influence | { readonly undefined: UndefinedReason })[] {
  const { amounts, groupCount } = units;
  const cells = cellsOf(units);
  const comparables = comparablesOf(units, cells);
  const ascending = ascendingStrata(units, cells);
  return Array.from({ length: groupCount }, (_, group) => {
    const own: number[] = [];
    const distances: number[] = [];
    const open: number[] = [];
    const [first, last] = [cells.groupStart[group]!, cells.groupStart[group + 1]!];
    for (let c = first; c < last; c++) {
      if (comparables.count[c] === 0) continue;
      open.push(c);
      for (let at = cells.start[c]!; at < cells.start[c + 1]!; at++) {
        own.push(cells.units[at]!);
        distances.push(amounts[cells.units[at]!]! - comparables.mean[c]!);
      }
    }
    if (own.length === 0) return { undefined: first === last ? 'no-units' : 'no-comparables' };
    const turn = turningPoint(Float64Array.from(distances), own);
    return {
      ...turn,
      comparable: mostInfluentialComparable(units, cells, comparables, ascending, open, turn),
    };
  });
}

/** Units of each stratum by amount. */
function ascendingStrata({ amounts, strata, strataCount }: StratifiedUnits, cells: Cells): number[][] {
  const lists: number[][] = Array.from({ length: strataCount }, () => []);
  for (const i of cells.units.toSorted((a, b) => amounts[a]! - amounts[b]! || a - b))
    lists[strata[i]!]!.push(i);
  return lists;
}

/**
 * Without comparable j of a stratum with m own units and k comparables of mean c, the gap moves by
 * m(xⱼ − c)/((k − 1)n): farthest for the lowest or the highest of them. Without the only one, the m units have no
 * comparables and leave.
 */
function mostInfluentialComparable(
  { amounts, groups }: StratifiedUnits,
  { group, stratum, start }: Cells,
  { count, mean, own }: Comparables,
  ascending: readonly (readonly number[])[],
  open: readonly number[],
  { n, gap }: TurningPoint,
): Influence['comparable'] {
  let best: Removal | undefined;
  const consider = (unit: number, without: number): void => {
    if (best === undefined || Math.abs(without - gap) > Math.abs(best.gap - gap))
      best = { unit, gap: without };
  };
  for (const c of open) {
    const list = ascending[stratum[c]!]!;
    const other = (i: number): boolean => groups[i] !== group[c];
    const ends = [list.find(other), list.findLast(other)];
    const m = start[c + 1]! - start[c]!;
    for (const unit of ends) {
      if (unit === undefined) continue;
      if (count[c]! > 1) consider(unit, gap + (m * (amounts[unit]! - mean[c]!)) / ((count[c]! - 1) * n));
      else if (n > m) consider(unit, (n * gap - (own[c]! - m * mean[c]!)) / (n - m));
    }
  }
  return best ?? { undefined: 'too-few' };
}
