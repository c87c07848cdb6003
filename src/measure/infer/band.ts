import { sumOf } from '../../base/numeric.ts';
import type { World } from './permutation-statistics.ts';

/** What the sum of a group is on average over all labellings. */
export type Centre =
  /** As a fraction: twice the expected sum is `twice / parts`; sums are whole numbers. */
  | { readonly twice: bigint; readonly parts: bigint }
  /** Where amounts are no decimals that doubles add exactly: `slack` is what rounding may move. */
  | { readonly expected: number; readonly slack: number };

/** Sums at most `low` or at least `high` are as far from what is expected as a given one. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** Expected sum of a group: in each stratum its share of the units, times the stratum's total. */
export function centreOf({ strata, exact, base }: World, totals: Float64Array, group: number): Centre {
  const own = strata.flatMap(({ amounts, counts }, s) =>
    counts[group]! > 0 ? [{ m: counts[group]!, n: amounts.length, total: totals[s]! }] : [],
  );
  if (!exact) {
    const expected = sumOf(own.length, (k) => (own[k]!.m * own[k]!.total) / own[k]!.n);
    const size = sumOf(own.length, (k) => Math.abs(own[k]!.total) + own[k]!.n * Math.abs(base));
    return { expected, slack: size * 1e-13 };
  }
  const parts = own.reduce((all, { n }) => lowestCommonMultiple(all, BigInt(n)), 1n);
  const twice = own.reduce(
    (sum, { m, n, total }) => sum + 2n * BigInt(m) * BigInt(total) * (parts / BigInt(n)),
    0n,
  );
  return { twice, parts };
}

/** The band of sums at least as far from the centre as `sum`, on either side; equal distances are in it. */
export function bandAt(centre: Centre, sum: number): Band {
  if ('expected' in centre) {
    const reach = Math.abs(sum - centre.expected) - centre.slack;
    return { low: centre.expected - reach, high: centre.expected + reach };
  }
  const { twice, parts } = centre;
  const here = BigInt(sum) * parts;
  // The mirror image of the sum, rounded to the side where whole sums are at least as far.
  const mirror = twice - here;
  return 2n * here >= twice
    ? { low: Number(floorDivide(mirror, parts)), high: sum }
    : { low: sum, high: Number(-floorDivide(-mirror, parts)) };
}

export const within = ({ low, high }: Band, sum: number): boolean => sum <= low || sum >= high;

/** sum − expected, in the unit of the sums. */
export function offCentre(centre: Centre, sum: number): number {
  if ('expected' in centre) return sum - centre.expected;
  // Whole part and rest apart: a large sum keeps the digits of a small difference.
  const apart = 2n * BigInt(sum) * centre.parts - centre.twice;
  const whole = apart / (2n * centre.parts);
  return Number(whole) + ratio(apart % (2n * centre.parts), 2n * centre.parts);
}

/** top / bottom of |top| < bottom, which may both be far beyond 2⁵³. */
function ratio(top: bigint, bottom: bigint): number {
  const scale = 2n ** 60n;
  return Number((top * scale) / bottom) / 2 ** 60;
}

function floorDivide(top: bigint, bottom: bigint): bigint {
  const quotient = top / bottom;
  return top % bottom < 0n ? quotient - 1n : quotient;
}

export function lowestCommonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
