import { sumOf } from '../base/numeric.ts';

/**
 * Weighted fractional ranks in (0, 1): the share of weight below a unit plus half of its own, ties sharing the rank of
 * the middle of their tie, so that the order of rows never matters. Without weights each unit weighs 1.
 */
export function fractionalRanks(values: ArrayLike<number>, weights?: ArrayLike<number>): Float64Array {
  const n = values.length;
  const w = (i: number): number => (weights === undefined ? 1 : weights[i]!);
  const total = sumOf(n, w);
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
  const ranks = new Float64Array(n);
  let below = 0;
  for (let start = 0; start < n; ) {
    let end = start;
    let tied = 0;
    while (end < n && values[order[end]!] === values[order[start]!]) tied += w(order[end++]!);
    for (let k = start; k < end; k++) ranks[order[k]!] = (below + tied / 2) / total;
    below += tied;
    start = end;
  }
  return ranks;
}
