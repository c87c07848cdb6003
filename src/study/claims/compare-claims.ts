import { decimalDifference, sameDecimal } from '../../base/decimal-text.ts';
import { sameNumber } from '../closeness.ts';
import type { Claim, ClaimFigure } from './claim.ts';
import type { StatedClaim } from './stated.ts';

/** One thing that a claim says and that is no longer so. */
export interface Difference {
  /** A figure; a word (the name of the lowest region); or what is said about the figures (key, convention …). */
  readonly part: 'figure' | 'word' | 'about';
  readonly name: string;
  /** Kind of the figure; `text` for words. */
  readonly kind: string;
  /** Decimal places it is shown with, where it says so. */
  readonly digits?: number;
  /** Exact decimal text for money to the cent; null where that side does not have it. */
  readonly before: number | string | null;
  readonly after: number | string | null;
  /** after − before: exact text for money to the cent, a number for figures; null where there is none. */
  readonly difference: number | string | null;
}

/** What a claim says, stated in a file or made by a study. */
type Said = Pick<StatedClaim, 'sentence' | 'words' | 'figures' | 'filter'>;

/**
 * Everything that two claims of one name do not say alike. Counts and money to the cent are compared exactly, other
 * numbers by `sameNumber`; shares of chance too: same seed, same draws.
 */
export function differencesOf(before: Said, after: Claim): readonly Difference[] {
  return [...figureDifferences(before.figures, after.figures), ...wordDifferences(before, after)];
}

function figureDifferences(before: StatedClaim['figures'], after: Claim['figures']): Difference[] {
  return namesOf(before, after).flatMap((name) => {
    const [a, b] = [own(before, name), own(after, name)];
    if (a && b && sameFigure(a, b)) return [];
    if (a && b && a.kind !== b.kind) return [otherKind(name, a, b)];
    const digits = b?.digits ?? a?.digits;
    return [
      {
        part: 'figure',
        name,
        kind: b?.kind ?? a?.kind ?? 'quantity',
        ...(digits === undefined ? {} : { digits }),
        before: a ? statedValue(a) : null,
        after: b ? statedValue(b) : null,
        difference: a && b ? difference(a, b) : null,
      },
    ];
  });
}

/** The same number of another kind, told with its kind. */
function otherKind(name: string, a: StatedFigure, b: ClaimFigure): Difference {
  const told = (figure: StatedFigure) => `${statedValue(figure)} (${figure.kind})`;
  return { part: 'figure', name, kind: 'text', before: told(a), after: told(b), difference: null };
}

/** A kind is part of what is said: 0.85 of a dollar is not 85 %. */
function sameFigure(a: StatedFigure, b: ClaimFigure): boolean {
  if (a.kind !== b.kind || (a.exact === undefined) !== (b.exact === undefined)) return false;
  if (a.exact !== undefined && b.exact !== undefined && !sameDecimal(a.exact, b.exact)) return false;
  return b.kind === 'count' ? a.value === b.value : sameNumber(a.value, b.value);
}

type StatedFigure = StatedClaim['figures'][string];

export const statedValue = ({ exact, value }: StatedFigure): number | string => exact ?? value;

function difference(a: StatedFigure, b: ClaimFigure): number | string | null {
  return a.exact !== undefined && b.exact !== undefined
    ? decimalDifference(b.exact, a.exact)
    : b.value - a.value;
}

function wordDifferences(before: Said, after: Claim): Difference[] {
  const words = namesOf(before.words, after.words).map((name) => ({
    part: 'word' as const,
    name,
    before: own(before.words, name) ?? null,
    after: own(after.words, name) ?? null,
  }));
  const about = [
    { name: 'sentence', before: before.sentence, after: after.sentence },
    { name: 'filter', before: filterText(before.filter), after: filterText(after.filter) },
  ].map((one) => ({ part: 'about' as const, ...one }));
  return [...words, ...about]
    .filter((one) => one.before !== one.after)
    .map((one) => ({ ...one, kind: 'text', difference: null }));
}

/** `region=13 Laval`; the order of the roles is that of the keys of a file, and says nothing. */
const filterText = (filter: Readonly<Record<string, string>>): string =>
  Object.entries(filter)
    .map(([role, label]) => `${role}=${label}`)
    .sort()
    .join(', ');

/** Names of either, in the order of the first, then of the second. */
const namesOf = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])];

/** An own property: a figure named `constructor` is none. */
const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
