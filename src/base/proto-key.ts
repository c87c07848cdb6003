/**
 * `__proto__` is a name like any other, of a column say, but libraries that build objects leave it out in silence. What comes
 * from a file goes through them under another name, and gets its own back after.
 */
const NAME = '__proto__';
/** A noncharacter on either side: no text of a file holds it. */
const HIDDEN = '\uFDD0__proto__\uFDD0';

/** The value with every key `__proto__` under the other name; the value itself where it has none. */
export const hideProto = (value: unknown): unknown =>
  holds(value, NAME) ? renamed(value, NAME, HIDDEN) : value;

/** The value with every key, and every text, of the other name under its own again. */
export const showProto = <T>(value: T): T =>
  holds(value, HIDDEN) ? (renamed(value, HIDDEN, NAME) as T) : value;

function holds(value: unknown, name: string): boolean {
  if (typeof value !== 'object' || value === null) return value === HIDDEN && name === HIDDEN;
  if (Array.isArray(value)) return value.some((one) => holds(one, name));
  return Object.hasOwn(value, name) || Object.values(value).some((one) => holds(one, name));
}

function renamed(value: unknown, from: string, to: string): unknown {
  if (value === HIDDEN && from === HIDDEN) return to;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, from, to));
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) => [key === from ? to : key, renamed(own, from, to)]),
  );
}
