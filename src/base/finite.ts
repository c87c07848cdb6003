/**
 * A figure on its way to a reader: any number but NaN and the infinities. What cannot be computed is `{ undefined: reason }`
 * long before; anything else is a fault of the tool, and a stop is better than a table that prints it.
 *
 * @throws RangeError
 */
export function finite(x: number): number {
  if (!Number.isFinite(x)) throw new RangeError(`not a finite figure: ${x}`);
  return x;
}
