import { fractionalRanks } from '../ranks.ts';
import { median } from '../statistics.ts';
import type { ScoredStratum } from './rosenbaum.ts';

/**
 * Aligned ranks (Hodges & Lehmann 1962): amounts about the median of their stratum, ranked together, then parted into members and
 * others by stratum. `side` −1: members are asked whether they receive less. Strata of one side only are left out.
 */
export function alignedRanks(
  amounts: ArrayLike<number>,
  strata: ArrayLike<number>,
  member: ArrayLike<number>,
  side: 1 | -1,
): readonly ScoredStratum[] {
  const lists = new Map<number, number[]>();
  for (let i = 0; i < amounts.length; i++) {
    if (strata[i]! < 0) continue;
    const list = lists.get(strata[i]!);
    if (list) list.push(i);
    else lists.set(strata[i]!, [i]);
  }
  const both = [...lists.values()].filter(
    (list) => list.some((i) => member[i] === 1) && list.some((i) => member[i] === 0),
  );
  const aligned = both.flatMap((list) => {
    const centre = median(Float64Array.from(list, (i) => amounts[i]!).sort());
    return list.map((i) => side * (amounts[i]! - centre));
  });
  const ranks = fractionalRanks(aligned);
  let at = 0;
  return both.map((list) => {
    const own = list.map((i) => ({ rank: ranks[at++]!, member: member[i] === 1 }));
    const of = (yes: boolean) => own.filter((one) => one.member === yes).map(({ rank }) => rank);
    return { members: of(true), others: of(false) };
  });
}
