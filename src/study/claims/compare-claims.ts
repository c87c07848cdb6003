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
  readonly then: number | string | null;
  readonly now: number | string | null;
  /** now − then: exact text for money to the cent, a number for figures; null where there is none. */
  readonly difference: number | string | null;
}

/**
 * Everything that two claims of one name do not say alike. Counts and money to the cent are compared exactly, other
 * numbers by `sameNumber`; shares of chance too: same seed, same draws.
 */
export function differencesOf(then: StatedClaim, now: Claim): readonly Difference[] {
  return [...figureDifferences(then.figures, now.figures), ...wordDifferences(then, now)];
}

function figureDifferences(then: StatedClaim['figures'], now: Claim['figures']): Difference[] {
  return namesOf(then, now).flatMap((name) => {
    const [a, b] = [own(then, name), own(now, name)];
    if (a && b && sameFigure(a, b)) return [];
    const digits = b?.digits ?? a?.digits;
    return [
      {
        part: 'figure',
        name,
        kind: b?.kind ?? a?.kind ?? 'quantity',
        ...(digits === undefined ? {} : { digits }),
        then: a ? valueOf(a) : null,
        now: b ? valueOf(b) : null,
        difference: a && b ? difference(a, b) : null,
      },
    ];
  });
}

/** A kind is part of what is said: 0.85 of a dollar is not 85 %. */
function sameFigure(a: StatedFigure, b: ClaimFigure): boolean {
  if (a.kind !== b.kind || (a.exact === undefined) !== (b.exact === undefined)) return false;
  if (a.exact !== undefined && b.exact !== undefined && !sameDecimal(a.exact, b.exact)) return false;
  return b.kind === 'count' ? a.value === b.value : sameNumber(a.value, b.value);
}

type StatedFigure = StatedClaim['figures'][string];

export const valueOf = ({ exact, value }: StatedFigure): number | string => exact ?? value;

function difference(a: StatedFigure, b: ClaimFigure): number | string | null {
  if (a.kind !== b.kind) return null;
  return a.exact !== undefined && b.exact !== undefined
    ? decimalDifference(b.exact, a.exact)
    : b.value - a.value;
}

function wordDifferences(then: StatedClaim, now: Claim): Difference[] {
  const words = namesOf(then.words, now.words).map((name) => ({
    part: 'word' as const,
    name,
    then: own(then.words, name) ?? null,
    now: own(now.words, name) ?? null,
  }));
  const about = [
    { name: 'sentence', then: then.sentence, now: now.sentence },
    { name: 'filter', then: filterText(then.filter), now: filterText(now.filter) },
  ].map((one) => ({ part: 'about' as const, ...one }));
  return [...words, ...about]
    .filter((one) => one.then !== one.now)
    .map((one) => ({ ...one, kind: 'text', difference: null }));
}

/** `region=13 Laval`. */
const filterText = (filter: Readonly<Record<string, string>>): string =>
  Object.entries(filter)
    .map(([role, label]) => `${role}=${label}`)
    .join(', ');

/** Names of either, in the order of the first, then of the second. */
const namesOf = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])];

/** An own property: a figure named `constructor` is none. */
const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
