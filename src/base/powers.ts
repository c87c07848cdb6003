/**
 * Powers whose last digit is the same on every version of the engine. `**` is not: V8 has changed how it works powers out,
 * and a report must come out byte for byte on another Node. Products, exp and log have stayed what they were.
 */

export const square = (x: number): number => x * x;

export const cube = (x: number): number => x * x * x;

/** x^a for x ≥ 0, to a few units in the last place; whole powers up to 4 and halves by products and roots. */
export function power(x: number, a: number): number {
  if (a === 0) return 1;
  if (a < 0) return 1 / power(x, -a);
  if (a === 1) return x;
  if (a === 2) return x * x;
  if (a === 3) return x * x * x;
  if (a === 4) return x * x * (x * x);
  if (a === 0.5) return Math.sqrt(x);
  if (a === 1.5) return x * Math.sqrt(x);
  return x === 0 ? 0 : Math.exp(a * Math.log(x));
}
