import { decimalOf } from '../../base/decimal-sum.ts';

/** Most positive claims for which all subsets are gone through in exact integers. */
const SUBSETS = 18;

/**
 * Average of awards (Mirás Calvo et al. 2022): the centre of all award vectors 0 ≤ x ≤ d, Σx = E. With m positive claims
 * and g_k(S) = (E − d(S))⁺ᵏ, from the density of a sum of uniforms:
 *   AAᵢ = [Σ_S (−1)^|S| g_m(S)/m + dᵢ Σ_{S∋i} (−1)^|S| g_{m−1}(S)] / Σ_S (−1)^|S| g_{m−1}(S).
 * The terms cancel to many digits, so they are summed as integers (amounts are decimals). Self-dual: past half of the
 * claims the shortfalls are shared instead. Undefined with more than 18 positive claims.
 */
export function averageOfAwards(endowment: number, claims: Float64Array): Float64Array | undefined {
  const rows = Array.from(claims, (_, i) => i).filter((i) => claims[i]! > 0);
  if (rows.length > SUBSETS) return undefined;
  const decimals = [endowment, ...rows.map((i) => claims[i]!)].map(decimalOf);
  const scale = decimals.reduce((most, one) => Math.max(most, one.scale), 0);
  const [whole = 0n, ...d] = decimals.map((one) => one.units * 10n ** BigInt(scale - one.scale));
  const total = d.reduce((sum, x) => sum + x, 0n);
  const dual = 2n * whole > total;
  const centre = centroid(dual ? total - whole : whole, d);
  const awards = new Float64Array(claims.length);
  for (const [k, i] of rows.entries()) {
    const { top, bottom } = centre[k]!;
    awards[i] = quotient(dual ? d[k]! * bottom - top : top, bottom * 10n ** BigInt(scale));
  }
  return awards;
}

interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** The centre for integers E and d > 0, as fractions. */
function centroid(whole: bigint, d: readonly bigint[]): readonly Fraction[] {
  const m = d.length;
  if (m === 1) return [{ top: whole, bottom: 1n }];
  let volume = 0n;
  let moment = 0n;
  const own = d.map(() => 0n);
  const members: number[] = [];
  // Goes through the subsets with d(S) < E; the others add nothing.
  const visit = (from: number, left: bigint): void => {
    const sign = members.length % 2 === 0 ? 1n : -1n;
    const power = left ** BigInt(m - 1);
    volume += sign * power;
    moment += sign * power * left;
    for (const i of members) own[i]! += sign * power;
    for (let i = from; i < m; i++) {
      if (d[i]! >= left) continue;
      members.push(i);
      visit(i + 1, left - d[i]!);
      members.pop();
    }
  };
  if (whole > 0n) visit(0, whole);
  if (volume === 0n) return d.map(() => ({ top: 0n, bottom: 1n }));
  return d.map((claim, i) => ({ top: moment + BigInt(m) * claim * own[i]!, bottom: BigInt(m) * volume }));
}

/** The double nearest to top/bottom (to some 2 ulp), for bottom > 0. */
function quotient(top: bigint, bottom: bigint): number {
  const negative = top < 0n;
  const size = negative ? -top : top;
  const shift = Math.max(0, 64 - (size.toString(2).length - bottom.toString(2).length));
  const value = Number((size << BigInt(shift)) / bottom) / 2 ** shift;
  return negative ? -value : value;
}
