/**
 * JSON of a value with one text for one content: keys in the order of their code units, no white space (RFC 8785, whose numbers
 * and strings are those of `JSON.stringify`). What is undefined is left out, as in JSON.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, (_, part) => sorted(part));

function sorted(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  const entries = Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  // Not an object literal: `__proto__` is a key like any other.
  return Object.fromEntries(entries);
}
