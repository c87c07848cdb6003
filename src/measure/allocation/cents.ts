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
  for (const i of left > 0 ? largestParts(parts, left, rank) : []) {
    cents[i]!++;
    left--;
  }
  // Rounding of the shares themselves may leave a cent or two: they go to or come from the largest.
  if (left !== 0) {
    const order = Uint32Array.from(shares.keys()).sort(
      (a, b) => shares[b]! - shares[a]! || rank[a]! - rank[b]!,
    );
    for (const i of order) {
      if (left === 0) break;
      cents[i]! += Math.sign(left);
      left -= Math.sign(left);
    }
  }
  return cents;
}

/** Where the `count` largest parts above 0 are, equal ones in the order of `rank`: a sort of numbers, then of one tie. */
function largestParts(parts: Float64Array, count: number, rank: ArrayLike<number>): number[] {
  const ascending = parts.slice().sort();
  const least = Math.max(ascending[Math.max(0, parts.length - count)] ?? 0, Number.MIN_VALUE);
  const above: number[] = [];
  const tied: number[] = [];
  parts.forEach((part, i) => {
    if (part > least) above.push(i);
    else if (part === least) tied.push(i);
  });
  return [...above, ...tied.sort((a, b) => rank[a]! - rank[b]!).slice(0, count - above.length)];
}
