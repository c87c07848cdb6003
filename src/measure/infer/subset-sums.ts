/** Sums of `choose` of the values, one for each of the C(n, choose) ways to choose them, in no order. */
export function subsetSums(values: Float64Array, choose: number): Float64Array {
  const n = values.length;
  // More than half: choose what stays out, in fewer steps.
  if (choose > n - choose) {
    const whole = values.reduce((sum, x) => sum + x, 0);
    return subsetSums(values, n - choose).map((sum) => whole - sum);
  }
  const sums = new Float64Array(choices(n, choose));
  let at = 0;
  const add = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      sums[at++] = sum;
      return;
    }
    for (let i = from; i <= n - left; i++) add(i + 1, left - 1, sum + values[i]!);
  };
  add(0, choose, 0);
  return sums;
}

/** Every sum of one of the first and one of the second. */
export function pairSums(a: Float64Array, b: Float64Array): Float64Array {
  const sums = new Float64Array(a.length * b.length);
  let at = 0;
  for (const x of a) for (const y of b) sums[at++] = x + y;
  return sums;
}

/** C(n, k), exact; `Infinity` above 2⁵³. */
export function choices(n: number, k: number): number {
  let count = 1n;
  for (let i = 1; i <= Math.min(k, n - k); i++) {
    count = (count * BigInt(n - i + 1)) / BigInt(i);
    if (count > Number.MAX_SAFE_INTEGER) return Number.POSITIVE_INFINITY;
  }
  return Number(count);
}

/** Product of such numbers: exact, `Infinity` above 2⁵³. */
export function product(counts: readonly number[]): number {
  let all = 1;
  for (const count of counts) all *= count;
  return all <= Number.MAX_SAFE_INTEGER ? all : Number.POSITIVE_INFINITY;
}
