// How much the gap of a group hangs on single units: what it would be without them.
import { type Cells, cellsOf, type StratifiedUnits } from './cells.ts';
import { structureOf } from './comparable-funding/structure.ts';
import { groupWithout, pulling } from './comparable-funding/turned-by.ts';
import type { FundingUnits, Structure } from './comparable-funding/types.ts';
import { type Comparables, comparablesOf } from './comparables.ts';
import { type Removal, type TurningPoint, turningPoint } from './turning-point.ts';
import type { UndefinedReason } from './types.ts';

export interface Influence extends TurningPoint {
  /** Of the comparables, the unit without which the gap moves most; undefined where none can be spared. */
  readonly comparable: Removal | { readonly undefined: UndefinedReason };
}

/**
 * What would change the gap of each group to its comparables elsewhere (`comparableFunding`), by group code: the own unit
 * and the comparable without which it moves most, and the fewest own units whose absence would turn its sign. A unit's
 * comparables are all of other groups: their mean does not depend on who of the group is taken away. Where comparables are
 * not whole cells, only the highest and the lowest of them are tried. Time: n log n; groups × units where they are tried.
 */
export function influence(
  units: FundingUnits,
  fewest: number,
): readonly (Influence | { readonly undefined: UndefinedReason })[] {
  const structure = structureOf(units, fewest);
  const expected = structure.expectedOf(units.amounts);
  const members: number[][] = Array.from({ length: units.groupCount }, () => []);
  structure.has.forEach((has, unit) => {
    if (has === 1) members[units.groups[unit]!]!.push(unit);
  });
  const ofCells = units.lists || units.marks.length > 0 ? undefined : comparableOfCells(units, fewest);
  return members.map((own, group) => {
    if (own.length === 0) return { undefined: structure.n[group] === 0 ? 'no-units' : 'no-comparables' };
    const distances = Float64Array.from(own, (unit) => units.amounts[unit]! - expected[unit]!);
    const turn = turningPoint(distances, own);
    return {
      ...turn,
      comparable: ofCells ? ofCells(group, turn) : triedComparable(units, structure, group, turn.gap, fewest),
    };
  });
}

function triedComparable(
  units: FundingUnits,
  structure: Structure,
  group: number,
  gap: number,
  fewest: number,
): Influence['comparable'] {
  let best: Removal | undefined;
  // Without the highest comparables the gap rises, without the lowest it falls: both ends are tried.
  for (const ratio of [0, Number.POSITIVE_INFINITY]) {
    for (const unit of pulling(units, structure, group, ratio).others.slice(0, 1)) {
      const { compared, total, expected } = groupWithout(units, unit, group, fewest);
      if (compared === 0) continue;
      const moved = (total - expected) / compared;
      if (best === undefined || Math.abs(moved - gap) > Math.abs(best.gap - gap)) best = { unit, gap: moved };
    }
  }
  return best ?? { undefined: 'too-few' };
}

/** Exactly, where the comparables of a unit are all of its stratum in other groups. */
function comparableOfCells(
  units: FundingUnits,
  fewest: number,
): (group: number, turn: TurningPoint) => Influence['comparable'] {
  const cells = cellsOf(units);
  const comparables = comparablesOf(units, cells);
  const desk: Desk = { units, cells, comparables, ascending: ascendingStrata(units, cells), fewest };
  return (group, turn) => {
    const open = Array.from(
      { length: cells.groupStart[group + 1]! - cells.groupStart[group]! },
      (_, k) => cells.groupStart[group]! + k,
    ).filter((c) => comparables.count[c]! >= fewest);
    return mostInfluentialComparable(desk, open, turn);
  };
}

/** What the search for the comparable of any group reads. */
interface Desk {
  readonly units: StratifiedUnits;
  readonly cells: Cells;
  readonly comparables: Comparables;
  /** Units of each stratum by amount. */
  readonly ascending: readonly (readonly number[])[];
  readonly fewest: number;
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
 * m(xⱼ − c)/((k − 1)n): farthest for the lowest or the highest of them. Where they are then fewer than asked for, the m
 * units leave.
 */
function mostInfluentialComparable(
  { units: { amounts, groups }, cells, comparables, ascending, fewest }: Desk,
  open: readonly number[],
  { n, gap }: TurningPoint,
): Influence['comparable'] {
  const { group, stratum, start } = cells;
  const { count, mean, own } = comparables;
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
      if (count[c]! > fewest) consider(unit, gap + (m * (amounts[unit]! - mean[c]!)) / ((count[c]! - 1) * n));
      else if (n > m) consider(unit, (n * gap - (own[c]! - m * mean[c]!)) / (n - m));
    }
  }
  return best ?? { undefined: 'too-few' };
}
