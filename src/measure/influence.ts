import { structureOf } from './comparable-funding/structure.ts';
import { pulling, without } from './comparable-funding/turned-by.ts';
import type { FundingUnits, Structure } from './comparable-funding/types.ts';
import { type Removal, type TurningPoint, turningPoint } from './turning-point.ts';
import type { UndefinedReason } from './types.ts';

export interface Influence extends TurningPoint {
  /** Of the comparables, the unit without which the gap moves most; undefined where none can be spared. */
  readonly comparable: Removal | { readonly undefined: UndefinedReason };
}

/**
 * What would change the gap of each group to its comparables elsewhere (`comparableFunding`), by group code: the own unit
 * and the comparable without which it moves most, and the fewest own units whose absence would turn its sign. A unit's
 * comparables are all of other groups: their mean does not depend on who of the group is taken away. Of the comparables,
 * those farthest from what the group is held against are tried, on either side. Time: groups × units.
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
  return members.map((own, group) => {
    if (own.length === 0) return { undefined: structure.n[group] === 0 ? 'no-units' : 'no-comparables' };
    const distances = Float64Array.from(own, (unit) => units.amounts[unit]! - expected[unit]!);
    const turn = turningPoint(distances, own);
    return { ...turn, comparable: mostInfluentialComparable(units, structure, group, turn.gap, fewest) };
  });
}

function mostInfluentialComparable(
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
      const left = without(units, unit);
      const rest = structureOf(left, fewest);
      const figures = {
        total: new Float64Array(units.groupCount),
        expected: new Float64Array(units.groupCount),
        error: new Float64Array(units.groupCount),
      };
      rest.evaluate(left.amounts, figures);
      if (rest.compared[group] === 0) continue;
      const moved = (figures.total[group]! - figures.expected[group]!) / rest.compared[group]!;
      if (best === undefined || Math.abs(moved - gap) > Math.abs(best.gap - gap)) best = { unit, gap: moved };
    }
  }
  return best ?? { undefined: 'too-few' };
}
