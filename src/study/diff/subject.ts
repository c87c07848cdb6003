import { DECIMAL } from '../../base/decimal-text.ts';
import { field, isRecord } from './json.ts';

/** How a number reads: `indicator` as its published key says. */
export type NumberKind = 'count' | 'money' | 'share' | 'quantity' | 'probability' | 'indicator';

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

/** What two results have in common that decides how their parts are named. */
export interface Pair {
  /** One of them is about several periods: organisations are named with theirs. */
  readonly severalPeriods: boolean;
  readonly severalFiles: boolean;
  readonly severalDefinitions: boolean;
}

/** Turns a result into its subjects. Reads what it finds: what has not the shape it should have is not there. */
export type Differ = (data: unknown, pair: Pair) => readonly Subject[];

/** Longest text of a sum of money: no real one comes near. */
const MOST_DIGITS = 60;

type Kind = NumberKind | 'exact' | 'text';

/** A value as a result prints it; undefined for what is none. */
export function flatValue(value: unknown, kind: Kind): FlatValue | undefined {
  if (typeof value === 'number') return { number: value, kind: isNumberKind(kind) ? kind : 'quantity' };
  if (typeof value === 'boolean') return { text: String(value) };
  if (typeof value === 'string') {
    return kind === 'exact' && value.length <= MOST_DIGITS && DECIMAL.test(value)
      ? { exact: value }
      : { text: value };
  }
  if (Array.isArray(value)) return { text: value.map(String).join(', ') };
  if (!isRecord(value)) return undefined;
  if (typeof value.undefined === 'string') return { undefined: value.undefined };
  return 'value' in value ? flatValue(value.value, kind) : undefined;
}

const isNumberKind = (kind: Kind): kind is NumberKind => kind !== 'exact' && kind !== 'text';

/** Fields of an object by their path (`floor.shortfall`), with the kind of each. */
export type Fields = Readonly<Record<string, Kind>>;

export function valuesAt(data: unknown, fields: Fields): Map<string, FlatValue> {
  const values = new Map<string, FlatValue>();
  for (const [path, kind] of Object.entries(fields)) {
    const value = flatValue(
      path.split('.').reduce((at: unknown, key) => field(at, key), data),
      kind,
    );
    if (value) values.set(path, value);
  }
  return values;
}

/** Published values under their keys: `[{ key, value }, { key, undefined }]`. */
export function keyedValues(list: readonly unknown[]): Map<string, FlatValue> {
  const values = new Map<string, FlatValue>();
  for (const one of list) {
    const key = field(one, 'key');
    const value = flatValue(one, 'indicator');
    if (typeof key === 'string' && value) values.set(key, value);
  }
  return values;
}
