import { sumOf } from '../../base/numeric.ts';
import { square } from '../../base/powers.ts';

/**
 * Effective number of labels, (Σc)² / Σc² = 1/Σp²: how many labels of equal count would give the same variety. Inverse of
 * Simpson's index (Simpson 1949, Nature 163: 688), Hill's number of order 2 (Hill 1973, Ecology 54: 427-432), in
 * [1, labels]. Of weights it is Kish's effective sample size. Undefined when the counts (0 or more) sum to 0.
 */
export function effectiveNumber(counts: ArrayLike<number>): number | undefined {
  const total = sumOf(counts.length, (i) => counts[i]!);
  if (total === 0) return undefined;
  return square(total) / sumOf(counts.length, (i) => square(counts[i]!));
}
