import { existing } from '../../base/existing.ts';
/** Weights of a coarsened exact matching, and how many units of each side it keeps. */
export interface CoarsenedMatch {
  /** One weight a unit; 0: no counterpart in its cell. */
  readonly weights: Float64Array;
  readonly treated: number;
  readonly control: number;
}

/** Cell of a value: how many cutpoints it has reached; a value on a cutpoint goes to the upper cell. */
export function cellOf(value: number, cutpoints: readonly number[]): number {
  let low = 0;
  let high = cutpoints.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= cutpoints[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Coarsened exact matching (Iacus, King & Porro 2012): units are cut into cells by cutpoints, a value on a cutpoint going
 * to the upper cell; cells with both sides are kept. Weights as MatchIt: treated 1, control of cell s
 * (n_treated,s / n_control,s) · (n_control / n_treated) over all kept units. `treat[i]`: 1 or 0.
 */
export function coarsenedMatch(
  columns: readonly ArrayLike<number>[],
  cutpoints: readonly (readonly number[])[],
  treat: ArrayLike<number>,
): CoarsenedMatch {
  const cells = Array.from(treat, (_, i) =>
    columns.map((column, j) => cellOf(column[i]!, cutpoints[j]!)).join('|'),
  );
  const counts = new Map<string, [control: number, treated: number]>();
  for (const [i, cell] of cells.entries()) {
    const count = counts.get(cell) ?? [0, 0];
    count[treat[i] === 1 ? 1 : 0]++;
    counts.set(cell, count);
  }
  let treated = 0;
  let control = 0;
  for (const [inControl, inTreated] of counts.values()) {
    if (inControl === 0 || inTreated === 0) continue;
    control += inControl;
    treated += inTreated;
  }
  const weights = Float64Array.from(treat, (side, i) => {
    const [inControl, inTreated] = existing(counts.get(cells[i]!));
    if (inControl === 0 || inTreated === 0) return 0;
    return side === 1 ? 1 : (inTreated / inControl) * (control / treated);
  });
  return { weights, treated, control };
}
