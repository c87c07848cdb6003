import type { StratifiedUnits } from '../cells.ts';
import type { UndefinedReason, Value } from '../types.ts';

/** The nearest comparables of each unit among those of other groups, one by one. */
export interface ComparableLists {
  /** Those of unit i: `peers[start[i] … start[i + 1])`. */
  readonly start: Int32Array;
  readonly peers: Int32Array;
  /** The nearest units of each unit whatever their group, nearest first: what its own spread is taken from. */
  readonly nearStart: Int32Array;
  readonly near: Int32Array;
}

/**
 * Units of one grouping (regions, sectors …): amounts, the exact cell (stratum) and the group of each. The comparables of a
 * unit are the units of other groups in its stratum; of those, only the ones in its list where lists are given, and
 * those with another code in each of `marks`.
 */
export interface FundingUnits extends StratifiedUnits {
  readonly amounts: Float64Array;
  readonly strata: Int32Array;
  readonly groups: Int32Array;
  /** Own organisation, other roles of the definition; codes from 0. Empty for lists, which have left them out already. */
  readonly marks: readonly Int32Array[];
  readonly lists: ComparableLists | undefined;
  /** What criteria that are no cells (nearest, declared factors) predict, above 0; undefined where there are none. */
  readonly predicted: Float64Array | undefined;
}

/** Sums of each group over its compared units, filled again at every labelling. */
export interface GroupFigures {
  /** Σ amounts, currency. */
  readonly total: Float64Array;
  /** Σ of what the comparables of each unit receive on average, currency. */
  readonly expected: Float64Array;
  /** Standard error of ln(total / expected), linearised; NaN where there is none, 0 without spread. */
  readonly error: Float64Array;
}

/** Who is compared with whom, whatever the amounts. */
export interface Structure {
  readonly groupCount: number;
  /** Units of each group, and those of them with enough comparables elsewhere. */
  readonly n: Int32Array;
  readonly compared: Int32Array;
  /** Distinct comparables of the compared units of each group. */
  readonly comparables: Int32Array;
  /** 1: the unit has enough comparables elsewhere. */
  readonly has: Uint8Array;
  /** What the comparables of each unit receive on average, NaN where it is not compared. */
  expectedOf(amounts: Float64Array): Float64Array;
  /** The figures of every group for amounts dealt otherwise; time proportional to units and comparables. */
  evaluate(amounts: Float64Array, into: GroupFigures): void;
}

/** Where a figure lies when amounts are dealt at random among comparable units. */
export interface ChanceRange {
  readonly median: number;
  /** 5 and 95 % points. */
  readonly low: number;
  readonly high: number;
}

/** Why there is no chance: none to be had, or none was asked for. */
type NoChance = { readonly undefined: UndefinedReason | 'not-asked' };

export type Verdict = 'below' | 'above' | 'comparable' | 'untold' | 'few' | 'unsettled';

/** One group against its comparables in other groups. */
export interface GroupFunding {
  readonly n: number;
  readonly compared: number;
  readonly comparables: number;
  /** Over compared units, currency. */
  readonly total: number;
  readonly expected: number;
  /** Currency of all its units with a stratum and a group, compared or not. */
  readonly money: number;
  /** total / expected. */
  readonly ratio: Value;
  /** (total − expected) / compared, currency per unit: below 0 it receives less. */
  readonly gap: Value;
  /** 95 % interval of the ratio. */
  readonly interval:
    | { readonly low: number; readonly high: number }
    | { readonly undefined: UndefinedReason };
  /** Of ln ratio, with the degrees of freedom of the interval. */
  readonly error:
    | { readonly value: number; readonly freedom: number }
    | { readonly undefined: UndefinedReason };
  readonly chance: GroupChanceOf | NoChance;
  readonly verdict: Verdict;
  /** Smallest gap (0.2: 20 %) found 4 times of 5 at this spread and number. */
  readonly detectable: { readonly value: number } | NoChance;
  /** The ratio drawn towards the others by its own uncertainty (empirical Bayes). */
  readonly shrunken: Value;
  /** Unit (index) without which the verdict would be another; -1 for none. Of groups below or above only. */
  readonly turnedBy: number;
}

/** What the deals say of one group. */
export interface GroupChanceOf {
  /** Of this group alone, two-sided; and family-wise over all groups that were tested. */
  readonly alone: number;
  readonly p: number;
  /** Benjamini-Hochberg over the p alone: for screening. */
  readonly screening: number;
  /** Where the family-wise p lies with all labellings, 99.9 % (Clopper-Pearson); p itself where all were looked at. */
  readonly low: number;
  readonly high: number;
  /** ln ratio over its standard error. */
  readonly t: number;
  /** Ratio of the group over the deals. */
  readonly range: ChanceRange;
}
