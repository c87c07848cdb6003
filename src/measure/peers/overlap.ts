import type { UndefinedReason } from '../types.ts';
import type { WeighedSide } from './weighed-side.ts';

/**
 * Overlap coefficient Σ min(p, q) of two distributions over the same labels, in [0, 1]: 1 when they are the same, 0 when
 * they share nothing (Weitzman 1970; one less half of Σ|p − q|).
 */
export function labelOverlap(treated: WeighedSide, control: WeighedSide): number | UndefinedReason {
  return sharedOver(treated, control, 0);
}

/**
 * The same for numbers, over the cells made by the deciles of the pooled values, each side counting for half of them, so
 * that the scale of its weights does not matter. A value is never cut: a tie across several deciles is one cell. Even two
 * draws of one population stay below 1, the more so the fewer the units: a description, not a test.
 */
export function numberOverlap(treated: WeighedSide, control: WeighedSide): number | UndefinedReason {
  return sharedOver(treated, control, 0.1);
}

/** Slack for sums of weights that should meet a decile exactly. */
const SLACK = 1e-9;

/** Σ min over cells that each end once the pool passes the next multiple of `step`; with 0, every value is a cell. */
function sharedOver(treated: WeighedSide, control: WeighedSide, step: number): number | UndefinedReason {
  if (treated.units === 0 || control.units === 0) return 'too-few';
  let shared = 0;
  let inTreated = 0;
  let inControl = 0;
  let pooled = 0;
  let ended = 1;
  for (let k = 0; k < treated.at.length; k++) {
    const p = treated.at[k]! / treated.total;
    const q = control.at[k]! / control.total;
    inTreated += p;
    inControl += q;
    pooled += (p + q) / 2;
    if (pooled < step * ended - SLACK) continue;
    shared += Math.min(inTreated, inControl);
    inTreated = 0;
    inControl = 0;
    while (step > 0 && step * ended <= pooled + SLACK) ended++;
  }
  // What rounding may have left of the last cell.
  return Math.min(shared + Math.min(inTreated, inControl), 1);
}
