import fc from 'fast-check';

/** Amounts of every kind met: zeros, ties, round sums, cents, and magnitudes from 1e-9 to 1e15. */
const amount: fc.Arbitrary<number> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }).map((k) => k * 1000) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 50_000_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.double({ min: -9, max: 15, noNaN: true }).map((power) => 10 ** power) },
);

/** Vectors of such amounts, n = 1 and 2, all equal and all zero included. */
export const vector: fc.Arbitrary<number[]> = fc.oneof(
  { weight: 6, arbitrary: fc.array(amount, { minLength: 1, maxLength: 40 }) },
  { weight: 1, arbitrary: fc.array(fc.constant(0), { minLength: 1, maxLength: 5 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(amount, fc.integer({ min: 1, max: 8 })).map(([x, n]) => new Array<number>(n).fill(x)),
  },
);

/** Equal but for rounding, at a given scale of the numbers that were added up. */
export function close(a: number, b: number, scale = Math.max(Math.abs(a), Math.abs(b))): boolean {
  return Math.abs(a - b) <= 1e-9 * scale + 1e-11;
}
