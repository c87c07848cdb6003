import type { PeerCodes } from '../../compare/peer-codes.ts';
import type { UndefinedReason } from '../../measure/types.ts';
import type { GapReasonCodes } from './codes.ts';

/** Why a figure of this study has no value: a reason of the measures, of the choice of comparables, or one of its own. */
export type GapReason = UndefinedReason | keyof PeerCodes | keyof GapReasonCodes;

/** A figure of the study, or the reason why there is none. Never NaN, never 0 for "unknown". */
export type Figure = { readonly value: number } | { readonly undefined: GapReason };

/** Stands where there is nothing to print, with the reason. */
export type Absent = { readonly undefined: GapReason };

/** A sum of money: exact decimal text; or, where an edition may not print it so, rounded, or the reason why it has none. */
export type Money = string | Figure;

/** A sum of money as a number; undefined where there is none. */
export const dollarsOf = (sum: Money): number | undefined =>
  typeof sum === 'string' ? Number(sum) : numberOf(sum);

/** Wraps a computed number, or the reason why there is none; a number that overflowed has no value either. */
export function figure(result: number | GapReason): Figure {
  if (typeof result === 'string') return { undefined: result };
  // Adding 0 turns -0 into 0.
  return Number.isFinite(result) ? { value: result + 0 } : { undefined: 'not-finite' };
}

/** top / bottom, or the reason when the bottom is 0. */
export const quotient = (top: number, bottom: number, reason: GapReason): Figure =>
  figure(bottom === 0 ? reason : top / bottom);

/** The number of a figure; undefined where there is none. */
export const numberOf = (one: Figure): number | undefined => ('value' in one ? one.value : undefined);
