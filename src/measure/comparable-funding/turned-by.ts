import { studentTwoSided } from '../student.ts';
import { onNormalScale, studentised } from './chance-record.ts';
import { structureOf } from './structure.ts';
import type { FundingUnits, Structure } from './types.ts';

/** Units tried on each side: those that pull the ratio farthest. */
const TRIED = 3;

/**
 * The unit (of the group or of its comparables) without which a group would not be told apart: its statistic would not
 * pass what the farthest of all groups passes in 5 % of the deals, or its interval would hold 1; -1 for none. Only the
 * units that pull the ratio farthest are tried.
 */
export function turnedBy(
  units: FundingUnits,
  structure: Structure,
  group: number,
  { fewest, farthest, ratio }: { readonly fewest: number; readonly farthest: number; readonly ratio: number },
): number {
  const { own, others } = pulling(units, structure, group, ratio);
  return (
    [...own, ...others].find((unit) => {
      const { compared, total, expected, error } = groupWithout(units, unit, group, fewest);
      const t = Math.abs(studentised(total, expected, error));
      const freedom = compared - 1;
      return !(freedom > 0 && onNormalScale(t, freedom) >= farthest && t > studentTwoSided(0.95, freedom));
    }) ?? -1
  );
}

/** Own units farthest on the side of the gap, and comparables farthest on the other, from what the group's mean ratio says. */
export function pulling(
  { amounts, groups, strata }: FundingUnits,
  { has, expectedOf }: Structure,
  group: number,
  ratio: number,
): { readonly own: readonly number[]; readonly others: readonly number[] } {
  const expected = expectedOf(amounts);
  const side = ratio < 1 ? -1 : 1;
  const level = Number.isFinite(ratio) ? ratio : 1;
  const own: { unit: number; pull: number }[] = [];
  const strataLevel = new Map<number, { sum: number; n: number }>();
  for (let i = 0; i < amounts.length; i++) {
    if (groups[i] !== group || has[i] === 0) continue;
    own.push({ unit: i, pull: side * (amounts[i]! - level * expected[i]!) });
    const known = strataLevel.get(strata[i]!) ?? { sum: 0, n: 0 };
    strataLevel.set(strata[i]!, { sum: known.sum + expected[i]!, n: known.n + 1 });
  }
  const others: { unit: number; pull: number }[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const at = strataLevel.get(strata[i]!);
    if (groups[i] === group || groups[i]! < 0 || at === undefined) continue;
    others.push({ unit: i, pull: -side * (amounts[i]! - at.sum / at.n) });
  }
  const farthest = (list: { unit: number; pull: number }[]) =>
    list
      .sort((a, b) => b.pull - a.pull || a.unit - b.unit)
      .slice(0, TRIED)
      .map(({ unit }) => unit);
  return { own: farthest(own), others: farthest(others) };
}

/** What a group sums to without one unit: its own, or one of its comparables. */
export function groupWithout(units: FundingUnits, unit: number, group: number, fewest: number) {
  const left = withoutThose(units, (one) => one === unit);
  const rest = structureOf(left, fewest, group);
  const total = new Float64Array(units.groupCount);
  const expected = new Float64Array(units.groupCount);
  const error = new Float64Array(units.groupCount);
  rest.evaluate(left.amounts, { total, expected, error });
  return {
    compared: rest.compared[group]!,
    total: total[group]!,
    expected: expected[group]!,
    error: error[group]!,
  };
}

/** The same units without some of them. */
export function withoutThose(units: FundingUnits, leaves: (unit: number) => boolean): FundingUnits {
  const groups = units.groups.map((group, unit) => (leaves(unit) ? -1 : group));
  if (!units.lists) return { ...units, groups };
  const { start, peers, nearStart, near } = units.lists;
  const lists = { ...filtered(start, peers, leaves), near: filtered(nearStart, near, leaves) };
  return {
    ...units,
    groups,
    lists: { start: lists.start, peers: lists.peers, nearStart: lists.near.start, near: lists.near.peers },
  };
}

function filtered(start: Int32Array, peers: Int32Array, leaves: (unit: number) => boolean) {
  const next = new Int32Array(start.length);
  const kept = new Int32Array(peers.length);
  let end = 0;
  for (let i = 0; i + 1 < start.length; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) if (!leaves(peers[k]!)) kept[end++] = peers[k]!;
    next[i + 1] = end;
  }
  return { start: next, peers: kept.slice(0, end) };
}
