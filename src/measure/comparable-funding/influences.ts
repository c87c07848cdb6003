import { type Weighed, weighedBy } from './lists-structure.ts';
import { figuresFor } from './looking.ts';
import { structureOf } from './structure.ts';
import type { FundingUnits, GroupFigures, Structure } from './types.ts';

/** Who moves ln(total / expected) of a group, and by how much. */
export interface Influences {
  /** One a unit, 0 for those that take no part. Σ squares is the square of the linearised error of ln ratio. */
  readonly each: Float64Array;
  /** 1: a compared unit of the group itself; 0: a comparable, or no part. */
  readonly own: Uint8Array;
}

/**
 * How each unit moves ln(Σy/Σe) of one group: its own units by (y − R e)/Σy, its comparables by what they add to Σe, each
 * part with the small-sample factor that the error of `Structure.evaluate` takes (METHODS §14). Of the same organisations
 * in two periods the differences of these are what the change of ln ratio varies with: they are paired by whoever knows
 * who is who. Where comparables must differ in a mark too, those of a cell are taken as whole cells.
 */
export function influences(units: FundingUnits, fewest: number): (group: number) => Influences {
  const structure = structureOf(units, fewest);
  const figures = figuresFor(units.groupCount);
  structure.evaluate(units.amounts, figures);
  const expected = structure.expectedOf(units.amounts);
  const weighed = units.lists && weighedBy(units, units.lists, structure.has);
  return (group) => {
    const found: Influences = {
      each: new Float64Array(units.amounts.length),
      own: new Uint8Array(units.amounts.length),
    };
    if (!(figures.total[group]! > 0) || !(figures.expected[group]! > 0)) return found;
    addOwn(found, { units, expected }, structure, figures, group);
    if (weighed) addNearest(found, units, weighed, figures, group);
    else addCells(found, units, structure, figures, group);
    return found;
  };
}

function addOwn(
  { each, own }: Influences,
  {
    units: { amounts, groups },
    expected: would,
  }: { readonly units: FundingUnits; readonly expected: Float64Array },
  { has, compared }: Structure,
  { total, expected }: GroupFigures,
  group: number,
): void {
  const n = compared[group]!;
  const ratio = total[group]! / expected[group]!;
  const small = n < 2 ? Number.NaN : Math.sqrt(n / (n - 1));
  for (let i = 0; i < amounts.length; i++) {
    if (groups[i] !== group || has[i] === 0) continue;
    own[i] = 1;
    each[i] = (small * (amounts[i]! - ratio * would[i]!)) / total[group]!;
  }
}

/** −(n/m)(y − ȳ)/Σe √(m/(m − 1)) for each of the m comparables of n units of a cell. */
function addCells(
  { each }: Influences,
  { amounts, groups, strata, strataCount }: FundingUnits,
  { has }: Structure,
  { expected }: GroupFigures,
  group: number,
): void {
  const units = new Int32Array(strataCount);
  const others = new Int32Array(strataCount);
  const sums = new Float64Array(strataCount);
  for (let i = 0; i < amounts.length; i++) {
    if (groups[i]! < 0 || strata[i]! < 0) continue;
    if (groups[i] === group) units[strata[i]!]! += has[i]!;
    else {
      others[strata[i]!]!++;
      sums[strata[i]!]! += amounts[i]!;
    }
  }
  for (let j = 0; j < amounts.length; j++) {
    const s = strata[j]!;
    if (s < 0 || groups[j]! < 0 || groups[j] === group || units[s] === 0 || others[s]! < 2) continue;
    const m = others[s]!;
    const away = amounts[j]! - sums[s]! / m;
    each[j]! -= (units[s]! * away) / (expected[group]! * Math.sqrt(m * (m - 1)));
  }
}

/** Matching with replacement: √(K² − Σw²) times how far a comparable is from the nearest of its own side (Abadie & Imbens 2006). */
function addNearest(
  { each }: Influences,
  { amounts }: FundingUnits,
  { start, unit, weight, sideStart, side }: Weighed,
  { expected }: GroupFigures,
  group: number,
): void {
  for (let at = start[group]!; at < start[group + 1]!; at++) {
    const [from, to] = [sideStart[at]!, sideStart[at + 1]!];
    const count = to - from;
    if (count === 0) continue;
    let near = 0;
    for (let k = from; k < to; k++) near += amounts[side[k]!]!;
    const away = amounts[unit[at]!]! - near / count;
    each[unit[at]!]! -= (Math.sqrt((weight[at]! * count) / (count + 1)) * away) / expected[group]!;
  }
}
