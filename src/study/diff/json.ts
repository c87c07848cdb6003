/** Parts of a JSON value that may have any shape: what is not there, or is something else, is nothing. */

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property. */
export const field = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const texts = (value: unknown): readonly string[] =>
  list(value).map((one) => (typeof one === 'string' ? one : String(one)));

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Own properties with text values, as pairs. */
export const entries = (value: unknown): readonly (readonly [string, unknown])[] =>
  isRecord(value) ? Object.entries(value) : [];
