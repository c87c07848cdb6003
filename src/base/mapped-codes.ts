/** A number for each of a list of codes, with room for any: lists that are as narrow as their own codes allow hold no others. */
export function mappedCodes(codes: ArrayLike<number>, of: (code: number, at: number) => number): Int32Array {
  const mapped = new Int32Array(codes.length);
  for (let at = 0; at < mapped.length; at++) mapped[at] = of(codes[at]!, at);
  return mapped;
}
