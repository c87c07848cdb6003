import { sumOf } from '../../base/numeric.ts';
import { square } from '../../base/powers.ts';
import { type Named, ratio } from '../named.ts';
import { evaluate } from '../registry.ts';
import { sampleOf } from '../sample.ts';
import type { UndefinedReason } from '../types.ts';
import { equalAwards, equalLosses, proportional } from './rules.ts';

/**
 * Distance of amounts x to floors z > 0, each unit its own (currency): headcount below, FGT 1 and 2 (Foster, Greer &
 * Thorbecke 1984) with gaps over the unit's own floor, Σ shortfall, ratio x/z ("richesse relative") and its spread.
 * With an envelope E: what each rule would add to each unit, and the Gini of (x + added)/z after.
 */
export function floorMeasures(
  x: ArrayLike<number>,
  z: ArrayLike<number>,
  envelope: number | undefined,
): Named {
  const n = x.length;
  if (n === 0) return { 'floor.headcount': 'no-units' };
  const shortfalls = Float64Array.from({ length: n }, (_, i) => Math.max(0, z[i]! - x[i]!));
  const gap = (i: number): number => shortfalls[i]! / z[i]!;
  const ratios = Float64Array.from({ length: n }, (_, i) => x[i]! / z[i]!);
  const total = sumOf(n, (i) => shortfalls[i]!);
  return {
    'floor.headcount': shortfalls.filter((d) => d > 0).length / n,
    'floor.total_shortfall': total,
    'floor.fgt1': sumOf(n, gap) / n,
    'floor.fgt2': sumOf(n, (i) => square(gap(i))) / n,
    'floor.ratio': [...ratios],
    ...spreadOf(ratios),
    ...(envelope === undefined ? {} : allocations(x, z, shortfalls, envelope, total)),
  };
}

function spreadOf(ratios: Float64Array): Named {
  const names = {
    mean: 'mean',
    median: 'median',
    'gini.population': 'gini',
    'cv.population': 'cv.population',
    'mcloone.half': 'mcloone.half',
  } as const;
  const figures = evaluate(sampleOf(ratios), Object.keys(names));
  return Object.fromEntries(
    Object.values(names).map((name, k) => {
      const figure = figures[k];
      return [
        `floor.ratio.${name}`,
        figure && 'value' in figure ? figure.value : (figure?.undefined ?? 'no-units'),
      ];
    }),
  );
}

function allocations(
  x: ArrayLike<number>,
  z: ArrayLike<number>,
  shortfalls: Float64Array,
  envelope: number,
  total: number,
): Named {
  const spent = Math.min(envelope, total);
  const added: Record<string, Float64Array> = {
    PRO: proportional(spent, shortfalls),
    CEA: equalAwards(spent, shortfalls),
    CEL: equalLosses(spent, shortfalls),
    level: raiseLowest(x, shortfalls, spent),
    ratio: raiseLowestRatio(x, z, spent),
  };
  const enough = envelope >= total;
  const values: Record<string, number | readonly number[] | UndefinedReason> = {
    'floor.envelope_share': ratio(spent, total, 'zero-total'),
  };
  for (const [rule, awards] of Object.entries(added)) {
    const paid = enough ? shortfalls : awards;
    values[`floor.alloc.${rule}`] = [...paid];
    values[`floor.alloc.${rule}.gini_ratio_after`] = giniAfter(x, z, paid);
  }
  values['floor.unspent'] = Math.max(0, envelope - total);
  return values;
}

function giniAfter(x: ArrayLike<number>, z: ArrayLike<number>, paid: Float64Array): number | UndefinedReason {
  const [gini] = evaluate(sampleOf(paid.map((award, i) => (x[i]! + award) / z[i]!)), ['gini.population']);
  return gini === undefined ? 'no-units' : 'value' in gini ? gini.value : gini.undefined;
}

/** Raises the smallest amounts first, to one common level, none above its floor. */
export function raiseLowest(x: ArrayLike<number>, shortfalls: Float64Array, spent: number): Float64Array {
  return raise(
    Array.from(shortfalls, (d, i) => ({ from: x[i]!, to: x[i]! + d, weight: 1, cap: d })),
    spent,
  );
}

/** Raises the smallest x/z first, to one common ratio of at most 1. */
export function raiseLowestRatio(x: ArrayLike<number>, z: ArrayLike<number>, spent: number): Float64Array {
  return raise(
    Array.from(x, (amount, i) => ({
      from: amount / z[i]!,
      to: Math.max(1, amount / z[i]!),
      weight: z[i]!,
      cap: Math.max(0, z[i]! - amount),
    })),
    spent,
  );
}

interface Basin {
  /** Level at which the unit starts to take, and at which it is full. */
  readonly from: number;
  readonly to: number;
  /** Money per unit of level. */
  readonly weight: number;
  /** Money the unit can take. */
  readonly cap: number;
}

/** Pours `spent` so that all units that take stand at one level; Σ cap ≥ spent. */
function raise(basins: readonly Basin[], spent: number): Float64Array {
  const open = basins.filter((one) => one.cap > 0);
  const poured = (level: number): number => sumOf(open.length, (k) => taken(open[k]!, level));
  const corners = Float64Array.from(open.flatMap((one) => [one.from, one.to])).sort();
  // The level lies between two corners: the last where not too much is poured, and the next.
  let low = 0;
  let high = corners.length - 1;
  if (high < 0) return new Float64Array(basins.length);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (poured(corners[middle]!) <= spent) low = middle;
    else high = middle;
  }
  const start = corners[low]!;
  const before = poured(start);
  const slope = sumOf(open.length, (k) => {
    const one = open[k]!;
    return one.from <= start && one.to > start ? one.weight : 0;
  });
  const level = slope > 0 ? start + (spent - before) / slope : start;
  return Float64Array.from(basins, (one) => (one.cap > 0 ? taken(one, level) : 0));
}

function taken(one: Basin, level: number): number {
  return level >= one.to ? one.cap : Math.max(0, (level - one.from) * one.weight);
}
