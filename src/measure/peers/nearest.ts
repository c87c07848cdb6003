import { sumOf } from '../../base/numeric.ts';
import { weightedMean } from '../concentration.ts';
import { sidesOf } from './balance.ts';

/**
 * Nearest control of each treated unit, with replacement, by Mahalanobis distance on the covariance pooled within the
 * two sides (divisor n − 2, as MatchIt 4.5). Equal distances: the first row. Returns 0-based rows, one a treated unit in
 * row order; undefined when there is no control or the covariance cannot be inverted.
 */
export function nearestControls(
  columns: readonly ArrayLike<number>[],
  treat: ArrayLike<number>,
): readonly number[] | undefined {
  const rows = Array.from(treat, (_, i) => i);
  const controls = rows.filter((i) => treat[i] === 0);
  const inverse = invert(pooledCovariance(columns, treat));
  if (controls.length === 0 || inverse === undefined) return undefined;
  const k = columns.length;
  const squaredDistance = (i: number, j: number): number => {
    const apart = columns.map((column) => column[i]! - column[j]!);
    return sumOf(k, (p) => sumOf(k, (q) => apart[p]! * inverse[p]![q]! * apart[q]!));
  };
  return rows
    .filter((i) => treat[i] === 1)
    .map((i) => {
      let best = controls[0]!;
      let smallest = Number.POSITIVE_INFINITY;
      for (const j of controls) {
        const distance = squaredDistance(i, j);
        // Distances equal but for rounding are equal.
        if (distance < smallest * (1 - 1e-12)) {
          best = j;
          smallest = distance;
        }
      }
      return best;
    });
}

function pooledCovariance(
  columns: readonly ArrayLike<number>[],
  treat: ArrayLike<number>,
): readonly (readonly number[])[] {
  const centred = columns.map((column) => {
    const { treated, control } = sidesOf(column, treat);
    const means = [weightedMean(control), weightedMean(treated)];
    return Float64Array.from(column, (x, i) => x - means[treat[i]!]!);
  });
  return centred.map((a) => centred.map((b) => sumOf(a.length, (i) => a[i]! * b[i]!) / (a.length - 2)));
}

/** Inverse of a small symmetric matrix by Gauss-Jordan with pivoting; undefined when it is singular. */
function invert(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | undefined {
  const k = matrix.length;
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < k; column++) {
    let pivot = column;
    for (let i = column + 1; i < k; i++) {
      if (Math.abs(work[i]![column]!) > Math.abs(work[pivot]![column]!)) pivot = i;
    }
    const lead = work[pivot]![column]!;
    if (!(Math.abs(lead) > 1e-12 * Math.abs(matrix[column]![column]!))) return undefined;
    [work[column], work[pivot]] = [work[pivot]!, work[column]!];
    const row = work[column]!.map((x) => x / lead);
    work[column] = row;
    for (let i = 0; i < k; i++) {
      if (i === column) continue;
      const factor = work[i]![column]!;
      work[i] = work[i]!.map((x, j) => x - factor * row[j]!);
    }
  }
  return work.map((row) => row.slice(k));
}
