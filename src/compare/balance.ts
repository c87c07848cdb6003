import { sumOf } from '../base/numeric.ts';
import { compareLabels } from '../base/text.ts';
import { GUARDS } from '../measure/guards.ts';
import { asValue } from '../measure/indicator.ts';
import { effectiveNumber } from '../measure/peers/effective-number.ts';
import { labelOverlap, numberOverlap } from '../measure/peers/overlap.ts';
import {
  standardisedDifference,
  type WeighedSide,
  weightedKolmogorovSmirnov,
  weightedVariance,
  weightedVarianceRatio,
} from '../measure/peers/weighted-distance.ts';
import type { UndefinedReason, Value } from '../measure/types.ts';
import { type BalanceColumn, weighed, without } from './balance-column.ts';
import type { Comparison } from './comparison.ts';
import { type AgainstElsewhere, peerWeights, unitsBySide } from './peer-weights.ts';
import { type SideList, sideList } from './side-list.ts';

/** Keys as in the catalogue of methods. */
export interface NumberBalance {
  /** Difference of means over the sd of the treated before matching: the same sd before and after. */
  readonly 'smd.treated': Value;
  /** Variance of the treated over that of the controls. */
  readonly varratio: Value;
  readonly ks: Value;
  /** Over the cells made by the pooled deciles. */
  readonly overlap: Value;
}

export interface LabelBalance {
  /** Largest difference of proportion, treated less control, over the labels: in [-1, 1], not standardised. */
  readonly 'raw.largest': Value;
  /** The label of that difference; ties go to the first in order. Absent without a difference. */
  readonly level?: string;
  readonly overlap: Value;
}

interface Counts {
  readonly name: string;
  /** Units of the region, those of them with peers elsewhere, and units of other regions: those with a value. */
  readonly treated: number;
  readonly matched: number;
  readonly others: number;
  /** Distinct peers elsewhere with a value; what they are worth, weighted, as units of equal weight (Kish). */
  readonly controls: number;
  readonly effective: number;
  /** Units of the region without a value, or with several: in none of the figures. */
  readonly blank: number;
  /** There are comparables, and under ten units on a side of the comparison: `lists` are to be read, not the figures. */
  readonly few: boolean;
  readonly lists?: { readonly own: SideList; readonly peers: SideList };
}

/** One covariate of one region. Before: against every unit of other regions. After: against its peers there. */
export type BalanceRow = Counts &
  (
    | { readonly kind: 'numbers'; readonly before: NumberBalance; readonly after: NumberBalance }
    | { readonly kind: 'labels'; readonly before: LabelBalance; readonly after: LabelBalance }
  );

/**
 * How much each region resembles its comparables of other regions, covariate by covariate (Stuart 2010; no test of
 * significance: balance describes these units). Units stand in the scope of the definition; after, each unit with peers
 * elsewhere shares a weight of 1 between them. A unit without a value is left out of that covariate alone.
 * `side`: region of each unit, negative for none. Time for one region: its units, the pools (or lists) they use, and the
 * distinct values of each column.
 */
export function balanceOf(
  comparison: Comparison,
  columns: readonly BalanceColumn[],
  side: Int32Array,
): (code: number) => readonly BalanceRow[] {
  const against = peerWeights(comparison, side);
  const everyone = Int32Array.from(unitsBySide(comparison, side).flat());
  const all = columns.map((column) => weighed(column, everyone));
  return (code) => {
    const sides = against(code);
    return columns.map((column, at) => balanceRow(column, all[at]!, sides));
  };
}

function balanceRow(
  column: BalanceColumn,
  all: WeighedSide,
  { treated, matched, controls, weights }: AgainstElsewhere,
): BalanceRow {
  const own = weighed(column, treated);
  const before: Sides = { treated: own, control: without(all, own) };
  const after: Sides = {
    treated: weighed(column, matched),
    control: weighed(column, controls, weights),
  };
  const smallest = Math.min(after.treated.units, after.control.units);
  const few = smallest > 0 && smallest < GUARDS.ten.from;
  const counts: Counts = {
    name: column.name,
    treated: own.units,
    matched: after.treated.units,
    others: before.control.units,
    controls: after.control.units,
    effective: effectiveNumber(weights.filter((_, i) => column.codes[controls[i]!]! >= 0)) ?? 0,
    blank: treated.length - own.units,
    few,
    ...(few
      ? {
          lists: {
            own: sideList(column, matched, after.treated),
            peers: sideList(column, controls, after.control),
          },
        }
      : {}),
  };
  if (column.kind === 'labels') {
    const { kind, values } = column;
    return {
      ...counts,
      kind,
      before: labelBalance(values, before, 'no-units'),
      after: labelBalance(values, after, 'no-comparables'),
    };
  }
  const { kind, values } = column;
  const variance = weightedVariance(values, own);
  const sd = typeof variance === 'string' ? variance : Math.sqrt(variance);
  return {
    ...counts,
    kind,
    before: numberBalance(values, before, sd, 'no-units'),
    after: numberBalance(values, after, sd, 'no-comparables'),
  };
}

interface Sides {
  readonly treated: WeighedSide;
  readonly control: WeighedSide;
}

/** A side is empty: a region without values, or without anyone to compare with (`reason`). */
const empty = ({ treated, control }: Sides, reason: UndefinedReason): UndefinedReason | undefined =>
  treated.units === 0 || control.units === 0 ? reason : undefined;

function numberBalance(
  values: Float64Array,
  sides: Sides,
  sd: number | UndefinedReason,
  reason: UndefinedReason,
): NumberBalance {
  const { treated, control } = sides;
  const none = empty(sides, reason);
  return {
    'smd.treated': asValue(none ?? unlessRounding(standardisedDifference(values, treated, control, sd))),
    varratio: asValue(none ?? weightedVarianceRatio(values, treated, control)),
    ks: asValue(none ?? unlessRounding(weightedKolmogorovSmirnov(treated, control))),
    overlap: asValue(none ?? numberOverlap(treated.at, control.at)),
  };
}

function labelBalance(labels: readonly string[], sides: Sides, reason: UndefinedReason): LabelBalance {
  const none = empty(sides, reason);
  if (none) return { 'raw.largest': { undefined: none }, overlap: { undefined: none } };
  const { treated, control } = sides;
  const [inTreated, inControl] = [treated, control].map(({ at }) => sumOf(at.length, (k) => at[k]!));
  let largest = 0;
  let level: string | undefined;
  for (const [k, label] of labels.entries()) {
    const difference = unlessRounding(treated.at[k]! / inTreated! - control.at[k]! / inControl!);
    const more = Math.abs(difference) - Math.abs(largest);
    const tied = level !== undefined && Math.abs(more) < ROUNDING;
    if (difference === 0 || (tied ? compareLabels(label, level!) > 0 : more < 0)) continue;
    largest = difference;
    level = label;
  }
  return {
    'raw.largest': asValue(largest),
    ...(level === undefined ? {} : { level }),
    overlap: asValue(labelOverlap(treated.at, control.at)),
  };
}

/** Weights carry errors near 1e-16 each: below this, sides that agree exactly (the criteria of the strata) differ by 0. */
const ROUNDING = 1e-12;
function unlessRounding<T extends number | UndefinedReason>(x: T): T | 0 {
  return typeof x === 'number' && Math.abs(x) < ROUNDING ? 0 : x;
}
