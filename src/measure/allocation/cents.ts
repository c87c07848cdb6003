/** Fractions of a cent closer than this are the same: what is left of rounding in the sums behind them. */
const FINEST = 1e-5;

/**
 * Whole cents that add up to `total` (itself whole), by largest remainder: everyone gets the cents under its share, and the
 * cents that are left go one each to the largest fractions, equal ones in the order of `rank` (each another number).
 * `shares` add up to `total` but for rounding.
 */
export function wholeCents(shares: Float64Array, total: number, rank: ArrayLike<number>): Float64Array {
  const cents = shares.map((share) => Math.floor(share + FINEST));
  let left = Math.round(total - cents.reduce((sum, own) => sum + own, 0));
  const parts = shares.map((share, i) => Math.max(0, Math.round((share - cents[i]!) / FINEST)));
  const order = Uint32Array.from(shares.keys());
  if (left > 0) {
    order.sort((a, b) => parts[b]! - parts[a]! || rank[a]! - rank[b]!);
    for (const i of order) {
      if (left === 0) break;
      if (parts[i]! === 0) break;
      cents[i]!++;
      left--;
    }
  }
  // Rounding of the shares themselves may leave a cent or two: they go to or come from the largest.
  for (const i of left === 0 ? [] : order.sort((a, b) => shares[b]! - shares[a]! || rank[a]! - rank[b]!)) {
    if (left === 0) break;
    cents[i]! += Math.sign(left);
    left -= Math.sign(left);
  }
  return cents;
}
