import type { StratifiedUnits } from '../../../src/measure/cells.ts';
import type { FundingUnits } from '../../../src/measure/comparable-funding/types.ts';

/** Units whose comparables are whole cells, from plain lists. */
export const fundingUnits = (units: StratifiedUnits, more: Partial<FundingUnits> = {}): FundingUnits => ({
  amounts: Float64Array.from(units.amounts),
  strata: Int32Array.from(units.strata),
  strataCount: units.strataCount,
  groups: Int32Array.from(units.groups),
  groupCount: units.groupCount,
  marks: [],
  lists: undefined,
  predicted: undefined,
  ...more,
});

/** The same comparables as whole cells, written out one by one; the nearest are the others of the stratum, in turn. */
export function asLists(units: FundingUnits): FundingUnits {
  const n = units.amounts.length;
  const each = Array.from({ length: n }, (_, i) => i);
  const mates = (i: number) =>
    each
      .map((_, step) => (i + step) % n)
      .filter((j) => j !== i && units.strata[j] === units.strata[i] && units.groups[j]! >= 0);
  const flat = (lists: readonly (readonly number[])[]) => {
    let end = 0;
    return {
      start: Int32Array.from([0, ...lists.map((list) => (end += list.length))]),
      peers: Int32Array.from(lists.flat()),
    };
  };
  const elsewhere = flat(each.map((i) => mates(i).filter((j) => units.groups[j] !== units.groups[i])));
  const around = flat(each.map(mates));
  return { ...units, lists: { ...elsewhere, nearStart: around.start, near: around.peers } };
}
