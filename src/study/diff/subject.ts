import { DECIMAL } from '../../base/decimal-text.ts';
import { isRecord } from './json.ts';
import { kindOf, type NumberKind } from './kinds.ts';

export type { NumberKind } from './kinds.ts';

/** One value of a result: a number, an exact sum of money, a word, or the reason why there is no figure. */
export type FlatValue =
  | { readonly number: number; readonly kind: NumberKind }
  | { readonly exact: string }
  | { readonly text: string }
  | { readonly undefined: string };

/**
 * What some figures of a result are about: everyone, a group, an organisation, a claim. A result is a list of them, and its
 * flat map is path → value with the path `part, roles, names, key`: names, never places in a list, so that a group that came
 * or left moves no other.
 */
export interface Subject {
  /** What sort of thing: `group`, `unit`, `parity` … Titles: `messages/<lang>/diff.ts`. */
  readonly part: string;
  /** Roles of the names, where these are labels of roles. */
  readonly by: readonly string[];
  readonly names: readonly string[];
  /** What tells two of the same names apart, where there are two. */
  readonly also?: readonly string[];
  /** Which sentence a claim is. */
  readonly sort?: string;
  /** By key, in the order of the result. */
  readonly values: ReadonlyMap<string, FlatValue>;
}

/** Longest text of a sum of money: no real one comes near. */
const MOST_DIGITS = 60;

/** Sums of money have their cents; `6949` may be the line of a file. */
const isMoney = (text: string): boolean =>
  text.length <= MOST_DIGITS && text.includes('.') && DECIMAL.test(text);

/**
 * What stands at `key` of a result as one value; undefined for what is none: null, an empty list, a list of records, an object. A list of
 * numbers or words is one text. `kind`: what the result itself says of the number.
 */
export function flatValue(value: unknown, key: string, kind = kindOf(key)): FlatValue | undefined {
  if (typeof value === 'number') return { number: value, kind };
  if (typeof value === 'boolean') return { text: String(value) };
  if (typeof value === 'string') return isMoney(value) ? { exact: value } : { text: value };
  if (Array.isArray(value)) {
    return value.length === 0 || value.some((one) => typeof one === 'object' && one !== null)
      ? undefined
      : { text: value.map(String).join(', ') };
  }
  if (!isRecord(value)) return undefined;
  if (typeof value.exact === 'string') return flatValue(value.exact, key, kind);
  if (typeof value.undefined === 'string') return { undefined: value.undefined };
  return 'value' in value ? flatValue(value.value, key, kind) : undefined;
}
