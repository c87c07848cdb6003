// Debits and credits: marks beside the amounts of a column (`DT`, `CR`), and columns that say the side of each row.
import { fold } from '../base/text.ts';
import type { RawRow } from '../read/row.ts';
import type { DecimalEvidence } from './decimal.ts';
import type { Profiles } from './profile.ts';
import type { CleanIssue } from './types.ts';

/** The dinar of Tunisia, and a debit. */
const DINAR = 'DT';

/**
 * Amounts of which some bear `DT` and others a mark of a debit or a credit: the first are one side of an account and no dinars,
 * and counting them alone would leave the other side out.
 */
export function sidedAmounts(column: string, evidence: DecimalEvidence | null | undefined): CleanIssue[] {
  if (!evidence) return [];
  const { currencies, sides } = evidence;
  const debits = currencies.get(DINAR) ?? 0;
  if (debits === 0 || sides.count === 0) return [];
  const args = { column, debits, others: sides.count, example: sides.example };
  return [{ code: 'amounts-sided', args, level: 'error', count: debits + sides.count }];
}

/** Folded words of a cell that says a side, by side: those of the first stand in no other column. */
const DEBITS: ReadonlySet<string> = new Set('debit debits dt dr db deb'.split(' '));
const CREDITS: ReadonlySet<string> = new Set('credit credits ct cr cred'.split(' '));
/** A letter says a side under a header that speaks of sides; a `Type` alone can be of organisations, in classes C and D. */
const HEADER =
  /^(?:sens|side|signe|sign|d c|dt ct|dt cr|dr cr|debit credit|debit ou credit|(?:nature|type) (?:de |d |of )?(?:l )?(?:ecriture|mouvement|operation|transaction|entry|posting))s?\b/;

const sideOf = (text: string, letters: boolean): 'debit' | 'credit' | undefined => {
  const folded = fold(text);
  if (DEBITS.has(folded) || (letters && folded === 'd')) return 'debit';
  return CREDITS.has(folded) || (letters && folded === 'c') ? 'credit' : undefined;
};
/** Headers of columns of debits and of credits: `DT`, `Montant CR`, `Crédit`. */
export const isDebit = (header: string): boolean =>
  fold(header)
    .split(' ')
    .some((word) => DEBITS.has(word));
export const isCredit = (header: string): boolean =>
  fold(header)
    .split(' ')
    .some((word) => CREDITS.has(word));

const saysLetters = (header: string): boolean => HEADER.test(fold(header));

/** Columns whose first cells say nothing but sides, by position. */
export function sideColumns(header: readonly string[], rows: readonly RawRow[]): number[] {
  return header.flatMap((name, at) => {
    const texts = new Set(
      rows.map(({ cells }) => String(cells[at] ?? '').trim()).filter((text) => text !== ''),
    );
    if (texts.size === 0 || texts.size > MOST_SIDES) return [];
    const letters = saysLetters(name);
    return [...texts].every((text) => sideOf(text, letters) !== undefined) ? [at] : [];
  });
}
const MOST_SIDES = 4;

/**
 * Rows of both sides of an account whose amounts bear no sign: what one side takes back is added to what the other gives.
 * `columns`: those that may say a side, but for those that a filter asks about; `amountAt`: where the amounts stand.
 */
export function unsignedSides(
  header: readonly string[],
  columns: readonly number[],
  profiles: Profiles['columns'],
  amountAt: number | undefined,
): CleanIssue[] {
  if (profiles.get(amountAt ?? -1)?.numbers?.negative) return [];
  return columns.flatMap((at): CleanIssue[] => {
    const letters = saysLetters(header[at] ?? '');
    const texts = [...(profiles.get(at)?.texts ?? [])].sort(([, a], [, b]) => b - a);
    const [main] = texts;
    const side = main && sideOf(main[0], letters);
    const others = texts.filter(([text]) => ![undefined, side].includes(sideOf(text, letters)));
    const [other] = others;
    if (!main || side === undefined || !other) return [];
    const count = others.reduce((sum, [, own]) => sum + own, 0);
    const args = { column: header[at] ?? '', main: main[0], other: other[0], rows: count };
    return [{ code: 'sides-unsigned', args, level: 'warning', count }];
  });
}
