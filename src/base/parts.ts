/** A list in parts of `most` entries, the last of what is left. */
export function partsOf<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(list.length / most);
  return Array.from({ length: count }, (_, k) => list.slice(k * most, (k + 1) * most));
}
