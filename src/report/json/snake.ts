/** Field names are few: each is put in snake_case once. */
const names = new Map<string, string>();

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
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const own = (value as Record<string, unknown>)[key];
    if (typeof own !== 'function') fields[snakeName(key)] = snake(own);
  }
  return fields;
}

function snakeName(key: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  names.set(key, name);
  return name;
}
