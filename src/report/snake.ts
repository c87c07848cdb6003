/**
 * A result as JSON prints it: keys in snake_case, typed arrays as lists, NaN as null. Only for shapes whose keys are field
 * names; labels from the data are values there, never keys.
 */
export function snake(value: unknown): unknown {
  if (typeof value === 'number') return Number.isNaN(value) ? null : value;
  if (typeof value === 'function') return undefined;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(snake);
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array, snake);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, own]) => typeof own !== 'function')
      .map(([key, own]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), snake(own)]),
  );
}
