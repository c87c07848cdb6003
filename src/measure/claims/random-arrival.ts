/** Most positive claims for which all subsets are gone through (2²² sums: a few hundred milliseconds). */
const SUBSETS = 22;

/**
 * Random arrival (O'Neill 1982): the mean, over all orders of arrival, of what each finds left, up to its claim; the
 * Shapley value of the claims game. Exact: Σ over the sets S that came before i of |S|!(m−1−|S|)!/m! · min(dᵢ, (E − d(S))⁺).
 * Undefined with more than 22 positive claims.
 */
export function randomArrival(endowment: number, claims: Float64Array): Float64Array | undefined {
  const rows = Array.from(claims, (_, i) => i).filter((i) => claims[i]! > 0);
  const m = rows.length;
  if (m > SUBSETS) return undefined;
  const d = rows.map((i) => claims[i]!);
  const arrival = orderShares(m);
  const sums = new Float64Array(2 ** m);
  const sizes = new Uint8Array(2 ** m);
  const awards = d.map(() => 0);
  const lost = d.map(() => 0);
  for (let set = 0; set < sums.length; set++) {
    if (set > 0) {
      const last = 31 - Math.clz32(set);
      const rest = set ^ (1 << last);
      sums[set] = sums[rest]! + d[last]!;
      sizes[set] = sizes[rest]! + 1;
    }
    const left = endowment - sums[set]!;
    if (left <= 0) continue;
    const weight = arrival[sizes[set]!]!;
    for (let i = 0; i < m; i++) {
      if ((set >> i) & 1) continue;
      // Neumaier: millions of small terms.
      const term = weight * Math.min(d[i]!, left);
      const next = awards[i]! + term;
      lost[i]! += awards[i]! >= term ? awards[i]! - next + term : term - next + awards[i]!;
      awards[i] = next;
    }
  }
  const result = new Float64Array(claims.length);
  for (const [k, i] of rows.entries()) result[i] = awards[k]! + lost[k]!;
  return result;
}

/** |S|!(m − 1 − |S|)!/m! for |S| = 0 … m − 1: the share of orders in which exactly S came before i. */
function orderShares(m: number): readonly number[] {
  const shares: number[] = [];
  let choices = 1;
  for (let size = 0; size < m; size++) {
    shares.push(1 / (m * choices));
    choices = (choices * (m - 1 - size)) / (size + 1);
  }
  return shares;
}
