import { square } from '../../base/powers.ts';
import { errorOf } from './cells-structure.ts';
import type { ComparableLists, FundingUnits, GroupFigures, Structure } from './types.ts';

/** Nearest units of its own side from which the spread of a comparable is taken (Abadie & Imbens 2006 take a few). */
const OWN_SIDE = 4;

/** For one group, each comparable j of its units: Σ of its weights, K² − Σ w², and the nearest of its own side. */
export interface Weighed {
  /** Of group g: entries `start[g] … start[g + 1]`. */
  readonly start: Int32Array;
  readonly unit: Int32Array;
  /** Kⱼ² − Σᵢ wᵢⱼ². */
  readonly weight: Float64Array;
  readonly sideStart: Int32Array;
  readonly side: Int32Array;
}

/**
 * Comparables one by one, the nearest among those of other groups, each with the same weight. Error of ln R: matching with
 * replacement (Abadie & Imbens 2006, on the ratio by the delta method): V = { n/(n − 1) Σ (y − R e)² +
 * R² Σⱼ (Kⱼ² − Σᵢ wᵢⱼ²) s²ⱼ } / (n ȳ)², s²ⱼ = J/(J + 1) (yⱼ − mean of j's J nearest outside the group)² (METHODS §14).
 * `only`: the one group whose units are compared.
 */
export function listsStructure(
  units: FundingUnits,
  lists: ComparableLists,
  fewest: number,
  only?: number,
): Structure {
  const { amounts, groups, strata, groupCount } = units;
  const { start, peers } = lists;
  const takesPart = (i: number): boolean => groups[i]! >= 0 && strata[i]! >= 0;
  const zeros = () => new Int32Array(groupCount);
  const [n, compared, comparables] = [zeros(), zeros(), zeros()];
  const has = new Uint8Array(amounts.length);
  for (let i = 0; i < amounts.length; i++) {
    if (!takesPart(i)) continue;
    n[groups[i]!]!++;
    if (start[i + 1]! - start[i]! < fewest || (only !== undefined && groups[i] !== only)) continue;
    has[i] = 1;
    compared[groups[i]!]!++;
  }
  const weighed = weighedBy(units, lists, has);
  for (let g = 0; g < groupCount; g++) comparables[g] = weighed.start[g + 1]! - weighed.start[g]!;
  const expectedOf = (values: Float64Array): Float64Array =>
    Float64Array.from(has, (compares, i) => {
      if (compares === 0) return Number.NaN;
      let sum = 0;
      for (let k = start[i]!; k < start[i + 1]!; k++) sum += values[peers[k]!]!;
      return sum / (start[i + 1]! - start[i]!);
    });
  return {
    groupCount,
    n,
    compared,
    comparables,
    has,
    expectedOf,
    evaluate(values, { total, expected, error }: GroupFigures) {
      const would = expectedOf(values);
      total.fill(0);
      expected.fill(0);
      for (let i = 0; i < has.length; i++) {
        if (has[i] === 0) continue;
        total[groups[i]!]! += values[i]!;
        expected[groups[i]!]! += would[i]!;
      }
      const own = new Float64Array(groupCount);
      for (let i = 0; i < has.length; i++) {
        if (has[i] === 0) continue;
        const g = groups[i]!;
        own[g]! += square(values[i]! - (total[g]! / expected[g]!) * would[i]!);
      }
      for (let g = 0; g < groupCount; g++) {
        const k = compared[g]!;
        error[g] =
          k < 2
            ? Number.NaN
            : errorOf((own[g]! * k) / (k - 1), othersOf(weighed, g, values), total[g]!, expected[g]!);
      }
    },
  };
}

/** Σⱼ (Kⱼ² − Σ w²) s²ⱼ. */
function othersOf(
  { start, unit, weight, sideStart, side }: Weighed,
  g: number,
  values: Float64Array,
): number {
  let sum = 0;
  for (let at = start[g]!; at < start[g + 1]!; at++) {
    const [from, to] = [sideStart[at]!, sideStart[at + 1]!];
    const count = to - from;
    if (count === 0) continue;
    let near = 0;
    for (let k = from; k < to; k++) near += values[side[k]!]!;
    sum += weight[at]! * (count / (count + 1)) * square(values[unit[at]!]! - near / count);
  }
  return sum;
}

export function weighedBy(units: FundingUnits, lists: ComparableLists, has: Uint8Array): Weighed {
  const { groups, groupCount } = units;
  const { start, peers, nearStart, near } = lists;
  const byGroup = Array.from(
    { length: groupCount },
    () => new Map<number, { sum: number; squares: number }>(),
  );
  for (let i = 0; i < has.length; i++) {
    if (has[i] === 0) continue;
    const weight = 1 / (start[i + 1]! - start[i]!);
    const own = byGroup[groups[i]!]!;
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const known = own.get(peers[k]!) ?? { sum: 0, squares: 0 };
      known.sum += weight;
      known.squares += weight * weight;
      own.set(peers[k]!, known);
    }
  }
  const groupStart = new Int32Array(groupCount + 1);
  const [unit, weight, sideStart, side]: [number[], number[], number[], number[]] = [[], [], [0], []];
  byGroup.forEach((own, g) => {
    for (const [j, { sum, squares }] of own) {
      unit.push(j);
      weight.push(Math.max(0, square(sum) - squares));
      let kept = 0;
      for (let k = nearStart[j]!; k < nearStart[j + 1]! && kept < OWN_SIDE; k++) {
        if (groups[near[k]!] === g) continue;
        side.push(near[k]!);
        kept++;
      }
      sideStart.push(side.length);
    }
    groupStart[g + 1] = unit.length;
  });
  return {
    start: groupStart,
    unit: Int32Array.from(unit),
    weight: Float64Array.from(weight),
    sideStart: Int32Array.from(sideStart),
    side: Int32Array.from(side),
  };
}
