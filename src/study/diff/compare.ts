import { decimalDifference, sameDecimal } from '../../base/decimal-text.ts';
import { existing } from '../../base/existing.ts';
import { sameNumber } from '../closeness.ts';
import type { FlatValue, Subject } from './subject.ts';

/** Of whom or what a figure is. */
export interface Named {
  readonly names: readonly string[];
  readonly also: readonly string[];
  /** Which sentence a claim is. */
  readonly sort: string | undefined;
}

/** One figure that is not the same on both sides; undefined on the side that does not have it. */
export interface Change extends Named {
  readonly key: string;
  readonly before: FlatValue | undefined;
  readonly after: FlatValue | undefined;
  /** after − before: exact text for sums of money; undefined for words and reasons. */
  readonly difference: number | string | undefined;
  /** difference ÷ |before|; undefined where before is 0 or no number. */
  readonly relative: number | undefined;
}

/** What moved in the figures of one sort of thing. */
export interface PartDiff {
  readonly part: string;
  readonly by: readonly string[];
  /** Figures of either side, and those of them that are not the same on both. */
  readonly compared: number;
  readonly changed: number;
  /** Whom only one side names: groups, organisations or claims that came or left, with how many figures. */
  readonly came: readonly Newcomer[];
  readonly left: readonly Newcomer[];
  /** Figures of what both sides name, the largest mover first. */
  readonly changes: readonly Change[];
}

export interface Newcomer extends Named {
  readonly values: ReadonlyMap<string, FlatValue>;
}

/**
 * What moved between two lists of subjects, part by part in the order of the first. Sums of money are compared exactly, words
 * as they stand, other numbers by `sameNumber`.
 */
export function compareSubjects(before: readonly Subject[], after: readonly Subject[]): readonly PartDiff[] {
  const [a, b] = [byPart(before), byPart(after)];
  return [...new Set([...a.keys(), ...b.keys()])].map((part) => comparePart(a.get(part), b.get(part)));
}

function byPart(subjects: readonly Subject[]): ReadonlyMap<string, readonly Subject[]> {
  const parts = new Map<string, Subject[]>();
  for (const subject of subjects) {
    if (subject.values.size === 0) continue;
    const id = JSON.stringify([subject.part, subject.by]);
    const part = parts.get(id);
    if (part) part.push(subject);
    else parts.set(id, [subject]);
  }
  return parts;
}

function comparePart(before: readonly Subject[] = [], after: readonly Subject[] = []): PartDiff {
  const { part, by } = existing(before[0] ?? after[0]);
  const byName = namer(before, after);
  const [a, b] = [byName(before), byName(after)];
  const came = [...b].filter(([name]) => !a.has(name)).map(([, one]) => newcomer(one));
  const left = [...a].filter(([name]) => !b.has(name)).map(([, one]) => newcomer(one));
  const both = [...a].flatMap(([name, one]) => {
    const other = b.get(name);
    return other ? [compareSubject(one, other)] : [];
  });
  const changes = both.flatMap((one) => one.changes).sort(byMove);
  const gone = [...came, ...left].reduce((sum, { values }) => sum + values.size, 0);
  const compared = both.reduce((sum, one) => sum + one.compared, gone);
  return { part, by, compared, changed: changes.length + gone, came, left, changes };
}

const named = ({ names, also = [], sort }: Subject): Named => ({ names, also, sort });
const newcomer = (subject: Subject): Newcomer => ({ ...named(subject), values: subject.values });

/** Names subjects so that those of one name in both lists are the same; what tells two of a name apart is added where needed. */
function namer(
  ...lists: readonly (readonly Subject[])[]
): (subjects: readonly Subject[]) => ReadonlyMap<string, Subject> {
  const plain = ({ names }: Subject) => JSON.stringify(names);
  const whole = ({ names, also = [] }: Subject) => JSON.stringify([names, also]);
  const repeated = new Set(lists.flatMap((subjects) => [...repeatedIn(subjects.map(plain))]));
  return (subjects) => {
    const found = new Map<string, Subject>();
    for (const subject of subjects) {
      const name = repeated.has(plain(subject)) ? whole(subject) : plain(subject);
      let own = name;
      for (let copy = 2; found.has(own); copy++) own = `${name} ${copy}`;
      found.set(own, repeated.has(plain(subject)) ? inFull(subject) : subject);
    }
    return found;
  };
}

function repeatedIn(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

const inFull = (subject: Subject): Subject => ({
  ...subject,
  names: [...subject.names, ...(subject.also ?? []).filter((name) => name !== '')],
});

function compareSubject(
  subject: Subject,
  other: Subject,
): { readonly compared: number; readonly changes: readonly Change[] } {
  const { values } = subject;
  const keys = [...new Set([...values.keys(), ...other.values.keys()])];
  const changes = keys.flatMap((key): Change[] => {
    const [before, after] = [values.get(key), other.values.get(key)];
    if (before && after && sameValue(before, after)) return [];
    return [{ ...named(subject), key, before, after, ...moveOf(before, after) }];
  });
  return { compared: keys.length, changes };
}

function sameValue(a: FlatValue, b: FlatValue): boolean {
  if ('number' in a && 'number' in b) return sameNumber(a.number, b.number);
  if ('exact' in a && 'exact' in b) return sameDecimal(a.exact, b.exact);
  if ('text' in a && 'text' in b) return a.text === b.text;
  return 'undefined' in a && 'undefined' in b && a.undefined === b.undefined;
}

/** The number of a value, exact or not. */
export const numberIn = (value: FlatValue | undefined): number | undefined => {
  if (!value) return undefined;
  if ('number' in value) return value.number;
  return 'exact' in value ? Number(value.exact) : undefined;
};

function moveOf(
  before: FlatValue | undefined,
  after: FlatValue | undefined,
): Pick<Change, 'difference' | 'relative'> {
  const [a, b] = [numberIn(before), numberIn(after)];
  if (a === undefined || b === undefined) return { difference: undefined, relative: undefined };
  const exact =
    before && after && 'exact' in before && 'exact' in after
      ? decimalDifference(after.exact, before.exact)
      : undefined;
  const difference = exact ?? b - a;
  return { difference, relative: a === 0 ? undefined : Number(difference) / Math.abs(a) };
}

/**
 * How far a figure moved, for an order that holds across units: |difference| over the larger of the two, in [0, 2]; what has no
 * number on a side changed its nature and goes first.
 */
function moveSize({ before, after, difference }: Change): number {
  if (difference === undefined) return Number.POSITIVE_INFINITY;
  const size = Math.max(Math.abs(numberIn(before) ?? 0), Math.abs(numberIn(after) ?? 0));
  return size === 0 ? 0 : Math.abs(Number(difference)) / size;
}

/** The largest first; of equal moves the larger difference, then the order of the file (the sort is stable). */
function byMove(a: Change, b: Change): number {
  const [x, y] = [moveSize(a), moveSize(b)];
  if (x !== y) return x < y ? 1 : -1;
  return Math.abs(Number(b.difference ?? 0)) - Math.abs(Number(a.difference ?? 0));
}
