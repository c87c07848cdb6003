import { sumOf } from '../base/numeric.ts';
import { cellsOf, type StratifiedUnits } from './cells.ts';
import { kitagawa } from './kitagawa.ts';
import type { UndefinedReason, Value } from './types.ts';

/** One side of a comparison by categories (types, types × sizes …). */
export interface Side {
  /** Units of each category. */
  readonly counts: ArrayLike<number>;
  /** Currency: sum of their amounts. */
  readonly totals: ArrayLike<number>;
}

/** What to do with a category that one side lacks: it has no mean amount there. */
export type EmptyCells = 'refuse' | 'borrow';

export interface Composition {
  /** Mean amount of the group less that of the others, currency per unit; the sum of the two effects. */
  readonly gap: number;
  /** What goes with other mean amounts in the same categories. */
  readonly rate: number;
  /** What goes with another mix of categories. */
  readonly composition: number;
  /** Composition over gap; may lie outside 0 to 1 where the effects have opposite signs. */
  readonly compositionShare: Value;
  /** Categories that one side lacks, and the units of the other side in them. */
  readonly borrowed: EmptyOnes;
}

interface EmptyOnes {
  readonly cells: number;
  readonly units: number;
}

export type CompositionOutcome =
  | Composition
  | { readonly undefined: UndefinedReason; readonly empty?: EmptyOnes };

/**
 * The gap between a group and all others, split into what goes with the rates (mean amounts by category) and what goes
 * with the composition (Kitagawa 1955; for two factors the same as Das Gupta 1993, with the means of both sides as weights).
 *
 * A category that one side lacks has no rate there. `refuse`: no value. `borrow`: the other side's rate, so that the
 * category counts as composition alone; how many are borrowed is part of the answer. Never 0 (METHODS §8).
 */
export function compositionOf(group: Side, others: Side, empty: EmptyCells): CompositionOutcome {
  const k = group.counts.length;
  const borrowed = emptyOnes(group, others);
  if (empty === 'refuse' && borrowed.cells > 0) return { undefined: 'empty-cell', empty: borrowed };
  const rate = (own: Side, other: Side, i: number): number => {
    const side = own.counts[i]! > 0 ? own : other;
    // A category that neither side has weighs nothing.
    return side.counts[i]! > 0 ? side.totals[i]! / side.counts[i]! : 0;
  };
  const values = kitagawa(
    others.counts,
    group.counts,
    Float64Array.from({ length: k }, (_, i) => rate(others, group, i)),
    Float64Array.from({ length: k }, (_, i) => rate(group, others, i)),
  );
  const [gap, rates, mix] = ['gap', 'rate_effect', 'composition_effect'].map(
    (key) => values[`kitagawa.${key}`],
  );
  if (typeof gap !== 'number' || typeof rates !== 'number' || typeof mix !== 'number') {
    return { undefined: 'no-units' };
  }
  return {
    gap,
    rate: rates,
    composition: mix,
    compositionShare: gap === 0 ? { undefined: 'no-variation' } : { value: mix / gap },
    borrowed,
  };
}

function emptyOnes(group: Side, others: Side): EmptyOnes {
  let [cells, units] = [0, 0];
  for (let i = 0; i < group.counts.length; i++) {
    const [own, rest] = [group.counts[i]!, others.counts[i]!];
    if (own > 0 === rest > 0) continue;
    cells++;
    units += own + rest;
  }
  return { cells, units };
}

/**
 * Both sides of every group (by code) against all others, by the categories that stand as strata; units without a
 * category or a group are left out.
 */
export function sidesOf(units: StratifiedUnits): readonly { readonly group: Side; readonly others: Side }[] {
  const { amounts, strataCount, groupCount } = units;
  const cells = cellsOf(units);
  const empty = () => ({ counts: new Float64Array(strataCount), totals: new Float64Array(strataCount) });
  const all = empty();
  const own = Array.from({ length: groupCount }, empty);
  for (let c = 0; c < cells.count; c++) {
    const [start, end] = [cells.start[c]!, cells.start[c + 1]!];
    const total = sumOf(end, (at) => amounts[cells.units[at]!]!, start);
    for (const side of [all, own[cells.group[c]!]!]) {
      side.counts[cells.stratum[c]!]! += end - start;
      side.totals[cells.stratum[c]!]! += total;
    }
  }
  return own.map((group) => ({
    group,
    others: {
      counts: all.counts.map((count, i) => count - group.counts[i]!),
      totals: all.totals.map((total, i) => total - group.totals[i]!),
    },
  }));
}

export interface StandardisedLevel {
  /** Currency per unit, over the part of the mix that has a rate. */
  readonly level: Value;
  /** Part of the mix, 0 to 1, whose categories have no rate: the level is silent about it. */
  readonly withoutRate: number;
}

/**
 * Direct standardisation: the mean amount that a group would have with another mix of categories (Québec's mix of
 * types), each at the group's own rate: Σ share · rate / Σ share over the categories that have one. `rates`: mean amounts,
 * undefined where the group has no unit; `shares`: weights of the categories in that mix, at least 0, of any sum.
 */
export function standardisedLevel(
  rates: readonly (number | undefined)[],
  shares: ArrayLike<number>,
): StandardisedLevel {
  const k = rates.length;
  const whole = sumOf(k, (i) => shares[i]!);
  const covered = sumOf(k, (i) => (rates[i] === undefined ? 0 : shares[i]!));
  if (whole === 0) return { level: { undefined: 'no-weights' }, withoutRate: 0 };
  if (covered === 0) return { level: { undefined: 'no-units' }, withoutRate: 1 };
  const level = sumOf(k, (i) => shares[i]! * (rates[i] ?? 0)) / covered;
  return {
    level: { value: level },
    withoutRate: sumOf(k, (i) => (rates[i] === undefined ? shares[i]! : 0)) / whole,
  };
}
