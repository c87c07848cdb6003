type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;

/** A copy with room for `length` numbers or more. */
export function larger<T extends Numbers>(array: T, length: number): T {
  let room = array.length * 2;
  while (room < length) room *= 2;
  const copy = new (array.constructor as new (length: number) => T)(room);
  copy.set(array);
  return copy;
}
