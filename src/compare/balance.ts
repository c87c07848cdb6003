import { existing } from '../base/existing.ts';
import { square } from '../base/powers.ts';
import { compareLabels } from '../base/text.ts';
import { GUARDS } from '../measure/guards.ts';
import { asValue } from '../measure/indicator.ts';
import { labelOverlap, numberOverlap } from '../measure/peers/overlap.ts';
import type { WeighedSide } from '../measure/peers/weighed-side.ts';
import {
  type Moments,
  standardisedDifference,
  varianceRatio,
  weightedKolmogorovSmirnov,
  weightedMoments,
} from '../measure/peers/weighted-distance.ts';
import type { UndefinedReason, Value } from '../measure/types.ts';
import { type BalanceColumn, weighed, without } from './balance-column.ts';
import type { Comparison } from './comparison.ts';
import { type AgainstElsewhere, peerWeights, unitsBySide } from './peer-weights.ts';
import { type SideList, sideList } from './side-list.ts';

/** `smd.treated`, `varratio` and `ks` are those of the catalogue of methods. */
interface NumberBalance {
  /** Difference of means over the sd of the treated before matching: the same sd before and after. */
  readonly 'smd.treated': Value;
  /** Variance of the treated over that of the controls. */
  readonly varratio: Value;
  readonly ks: Value;
  /** Over the cells made by the pooled deciles. */
  readonly overlap: Value;
}

interface LabelBalance {
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
 * `side`: region of each unit, negative for none. Of more than 120 regions, those with the most units have rows. Time for
 * one region: its units, the pools (or lists) they use, and the distinct values of each column.
 */
export function balanceOf(
  comparison: Comparison,
  columns: readonly BalanceColumn[],
  side: Int32Array,
): (code: number) => readonly BalanceRow[] {
  const against = peerWeights(comparison, side);
  const bySide = unitsBySide(comparison, side);
  const everyone = new Int32Array(bySide.flat());
  const desks = columns.map((column) => deskOf(column, everyone));
  const largest = largestOf(bySide);
  return (code) => {
    if (!largest.has(code)) return [];
    const sides = against(code);
    return desks.map((desk) => balanceRow(desk, sides));
  };
}

/** More regions than anyone reads one by one (towns, postal areas): work that would grow with units × regions. */
const MOST_REGIONS = 120;

function largestOf(bySide: readonly (readonly number[])[]): ReadonlySet<number> {
  const codes = Array.from(bySide.keys()).filter((code) => bySide[code]!.length > 0);
  codes.sort((a, b) => bySide[b]!.length - bySide[a]!.length || a - b);
  return new Set(codes.slice(0, MOST_REGIONS));
}

/** A column with everyone on it, and room to weigh the sides of one region after the other. */
interface Desk {
  readonly column: BalanceColumn;
  readonly all: WeighedSide;
  readonly room: readonly [Float64Array, Float64Array, Float64Array, Float64Array];
}

function deskOf(column: BalanceColumn, everyone: Int32Array): Desk {
  const room = () => new Float64Array(column.values.length);
  return { column, all: weighed(column, room(), everyone), room: [room(), room(), room(), room()] };
}

function balanceRow({ column, all, room }: Desk, against: AgainstElsewhere): BalanceRow {
  const { treated, matched, controls, weights } = against;
  const own = weighed(column, room[0], treated);
  const before: Sides = { treated: own, control: without(all, own, room[1]) };
  const after: Sides = {
    treated: matched.length === treated.length ? own : weighed(column, room[2], matched),
    control: weighed(column, room[3], controls, weights),
  };
  const smallest = Math.min(after.treated.units, after.control.units);
  const few = smallest > 0 && smallest < GUARDS.ten.from;
  const { total, squares } = after.control;
  const counts: Counts = {
    name: column.name,
    treated: own.units,
    matched: after.treated.units,
    others: before.control.units,
    controls: after.control.units,
    effective: squares === 0 ? 0 : square(total) / squares,
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
  const { variance } = weightedMoments(values, own);
  return {
    ...counts,
    kind,
    before: numberBalance(values, before, variance, 'no-units'),
    after: numberBalance(values, after, variance, 'no-comparables'),
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
  variance: Moments['variance'],
  reason: UndefinedReason,
): NumberBalance {
  const { treated, control } = sides;
  const none = empty(sides, reason);
  const [own, others] = [weightedMoments(values, treated), weightedMoments(values, control)];
  return {
    'smd.treated': asValue(none ?? unlessRounding(standardisedDifference(own, others, variance))),
    varratio: asValue(none ?? varianceRatio(own, others)),
    ks: asValue(none ?? unlessRounding(weightedKolmogorovSmirnov(treated, control))),
    overlap: asValue(none ?? numberOverlap(treated, control)),
  };
}

function labelBalance(labels: readonly string[], sides: Sides, reason: UndefinedReason): LabelBalance {
  const none = empty(sides, reason);
  if (none) return { 'raw.largest': { undefined: none }, overlap: { undefined: none } };
  const { treated, control } = sides;
  let largest = 0;
  let level: string | undefined;
  for (const [k, label] of labels.entries()) {
    const difference = unlessRounding(treated.at[k]! / treated.total - control.at[k]! / control.total);
    const more = Math.abs(difference) - Math.abs(largest);
    const tied = level !== undefined && Math.abs(more) < ROUNDING;
    if (difference === 0 || (tied ? compareLabels(label, existing(level)) > 0 : more < 0)) continue;
    largest = difference;
    level = label;
  }
  return {
    'raw.largest': asValue(largest),
    ...(level === undefined ? {} : { level }),
    overlap: asValue(labelOverlap(treated, control)),
  };
}

/** Sums of a million weights carry errors near 1e-10: below this, sides that agree (on exact criteria) differ by 0. */
const ROUNDING = 1e-9;
function unlessRounding<T extends number | UndefinedReason>(x: T): T | 0 {
  return typeof x === 'number' && Math.abs(x) < ROUNDING ? 0 : x;
}
