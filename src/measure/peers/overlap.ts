import { sumOf } from '../../base/numeric.ts';
import type { UndefinedReason } from '../types.ts';

/**
 * Overlap coefficient Σ min(p, q) of two distributions over the same labels, in [0, 1]: 1 when they are the same, 0 when
 * they share nothing (Weitzman 1970; one less half of Σ|p − q|). `treated[k]`, `control[k]`: weight of label k on each
 * side, on any scale.
 */
export function labelOverlap(
  treated: ArrayLike<number>,
  control: ArrayLike<number>,
): number | UndefinedReason {
  return sharedOver(treated, control, () => true);
}

/** Slack for sums of weights that should meet a decile exactly. */
const SLACK = 1e-9;

/**
 * The same for numbers, over the cells made by the deciles of the pooled values, each side counting for half of them, so
 * that the scale of its weights does not matter. A value is never cut: a tie across several deciles is one cell.
 * `treated[k]`, `control[k]`: weight of the k-th distinct value, ascending. Even two draws of one population stay below
 * 1, the more so the fewer the units: a description, not a test.
 */
export function numberOverlap(
  treated: ArrayLike<number>,
  control: ArrayLike<number>,
): number | UndefinedReason {
  let pooled = 0;
  let decile = 1;
  return sharedOver(treated, control, (p, q) => {
    pooled += (p + q) / 2;
    if (pooled < decile / 10 - SLACK) return false;
    while (decile / 10 <= pooled + SLACK) decile++;
    return true;
  });
}

/** Σ min over cells; `ends` says of each value, in order and by its two shares, whether it closes a cell. */
function sharedOver(
  treated: ArrayLike<number>,
  control: ArrayLike<number>,
  ends: (p: number, q: number) => boolean,
): number | UndefinedReason {
  const inTreated = sumOf(treated.length, (k) => treated[k]!);
  const inControl = sumOf(control.length, (k) => control[k]!);
  if (inTreated === 0 || inControl === 0) return 'too-few';
  let a = 0;
  let b = 0;
  const shared = sumOf(treated.length, (k) => {
    const p = treated[k]! / inTreated;
    const q = control[k]! / inControl;
    a += p;
    b += q;
    if (!ends(p, q) && k < treated.length - 1) return 0;
    const cell = Math.min(a, b);
    a = 0;
    b = 0;
    return cell;
  });
  return Math.min(shared, 1);
}
