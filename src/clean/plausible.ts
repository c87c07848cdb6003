import { type HeaderMatch, isGranted, isRequested } from './headers.ts';
import { readPeriod } from './period-text.ts';
import type { ColumnProfile } from './profile.ts';
import { NUMBER_ROLES, type Role } from './types.ts';

/**
 * Candidates whose cells could be of the role: not blank throughout, numbers for a number role, no long
 * figures for a label, years for a period. Codes give way to names, and a label that is the same on every row to one
 * that is not. Date columns stay only where nothing else does. Of columns of money, none gives way to another.
 */
export function plausible(
  role: Role,
  matches: readonly HeaderMatch[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  header: readonly string[],
): readonly HeaderMatch[] {
  const filled = matches.filter(({ index }) => (profiles.get(index)?.filled ?? 0) > 0);
  // `AF` is a year where its cells are years.
  const isPeriod = (profile: ColumnProfile, last: boolean) => (last ? readsAsPeriods : bearsPeriods)(profile);
  if (role === 'amount') return plausibleAmounts(matches, filled, profiles, header);
  const fitting = filled.filter(({ index, date, last }) => {
    const profile = profiles.get(index);
    if (!profile) return false;
    if (NUMBER_ROLES.has(role)) return holdsNumbers(profile);
    if (role === 'organisation_id') return true;
    if (role === 'period') return date || isPeriod(profile, last);
    return profile.figures * 10 < profile.filled * 9;
  });
  const undated = unlessEmpty(fitting, ({ date }) => !date);
  const names = unlessEmpty(undated, ({ code }) => !code);
  if (names.length < 2) return names;
  return unlessEmpty(names, ({ index, fit }) => fit === 'exact' || !profiles.get(index)?.constant);
}

function unlessEmpty(
  from: readonly HeaderMatch[],
  keep: (match: HeaderMatch) => boolean,
): readonly HeaderMatch[] {
  const kept = from.filter(keep);
  return kept.length > 0 ? kept : from;
}

const holdsNumbers = (profile: ColumnProfile): boolean =>
  (profile.numbers?.numbers ?? 0) * 2 >= profile.filled;

/**
 * Columns of money. What was granted may be blank, in words or the same everywhere: it never gives way to what was asked
 * for, which would be taken in silence.
 */
function plausibleAmounts(
  matches: readonly HeaderMatch[],
  filled: readonly HeaderMatch[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  header: readonly string[],
): readonly HeaderMatch[] {
  const possible = filled.filter(
    ({ index, weak }) => !(weak && profiles.get(index)?.numbers?.couldBeMoney === false),
  );
  const fitting = possible.filter(({ index }) => {
    const profile = profiles.get(index);
    return profile !== undefined && holdsNumbers(profile);
  });
  // A column named as the amount and nothing else is the amount, however badly it is filled in.
  if (fitting.length === 0) return possible.filter(({ fit }) => fit === 'exact');
  const dropped = matches.filter((match) => !fitting.includes(match));
  const named = ({ index }: HeaderMatch) => header[index] ?? '';
  const asked = fitting.some((match) => isRequested(named(match)));
  const rivals = dropped.filter(
    (match) => isGranted(named(match)) && (asked || (filled.includes(match) && match.fit === 'holds')),
  );
  const kept = unlessEmpty(fitting, ({ code }) => !code);
  return [...kept, ...rivals].sort((a, b) => a.index - b.index);
}

/** A number and nothing else, or a number of years or months: a duration, an age, a count. */
const BARE = /^\s*\d{1,3}(?:[.,]\d+)?\s*(?:ans?|ann[ée]es?|years?|yrs?|mois|months?)?\s*$/iu;

/** Whether the cells of a column named as a period are years: fewer than half of them mere numbers. */
function bearsPeriods({ texts }: ColumnProfile): boolean {
  let rows = 0;
  let bare = 0;
  for (const [text, count] of texts ?? []) {
    rows += count;
    if (BARE.test(text) && readPeriod(text).kind === 'other') bare += count;
  }
  return bare * 2 < rows || rows === 0;
}

/** Whether half of the cells of a column or more are read as periods. */
function readsAsPeriods({ texts }: ColumnProfile): boolean {
  let rows = 0;
  let read = 0;
  for (const [text, count] of texts ?? []) {
    if (text.trim() === '') continue;
    rows += count;
    if (readPeriod(text).kind !== 'other') read += count;
  }
  return read * 2 >= rows;
}
