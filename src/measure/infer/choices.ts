/** C(n, k), exact; `Infinity` above 2⁵³. */
export function choices(n: number, k: number): number {
  let count = 1n;
  for (let i = 1; i <= Math.min(k, n - k); i++) {
    count = (count * BigInt(n - i + 1)) / BigInt(i);
    if (count > Number.MAX_SAFE_INTEGER) return Number.POSITIVE_INFINITY;
  }
  return Number(count);
}
