import { square } from '../../base/powers.ts';

/** Least squares of amounts on membership with one level a stratum. */
export interface WithinStrata {
  /** Currency: what members receive beyond the others of their stratum. */
  readonly coefficient: number;
  /** Classical t; infinite without spread. */
  readonly t: number;
  /** n − strata − 1. */
  readonly freedom: number;
}

/**
 * Members against the others of their stratum (Frisch & Waugh 1933: both sides taken about the means of the strata). Strata of one
 * side only say nothing and are left out. Undefined where nothing is left to compare, or no degree of freedom.
 */
export function withinStrata(
  amounts: ArrayLike<number>,
  strata: ArrayLike<number>,
  member: ArrayLike<number>,
): WithinStrata | undefined {
  const known = new Map<number, { n: number; members: number; sum: number }>();
  for (let i = 0; i < amounts.length; i++) {
    if (strata[i]! < 0) continue;
    const own = known.get(strata[i]!) ?? { n: 0, members: 0, sum: 0 };
    known.set(strata[i]!, own);
    own.n++;
    own.members += member[i]!;
    own.sum += amounts[i]!;
  }
  let [cross, spread, total, n, levels] = [0, 0, 0, 0, 0];
  for (const { members, n: size } of known.values()) {
    if (members === 0 || members === size) continue;
    levels++;
    n += size;
  }
  for (let i = 0; i < amounts.length; i++) {
    const own = known.get(strata[i]!);
    if (!own || own.members === 0 || own.members === own.n) continue;
    const [d, y] = [member[i]! - own.members / own.n, amounts[i]! - own.sum / own.n];
    cross += d * y;
    spread += d * d;
    total += y * y;
  }
  const freedom = n - levels - 1;
  if (levels === 0 || freedom < 2) return undefined;
  const coefficient = cross / spread;
  const left = Math.max(0, total - square(cross) / spread);
  return { coefficient, t: coefficient / Math.sqrt(left / freedom / spread), freedom };
}
