import reference from '../../data/reference/headers.json' with { type: 'json' };
import { fold } from '../base/text.ts';
import type { Role } from './types.ts';

interface RoleWords {
  readonly aliases: readonly string[];
  readonly weak: readonly string[];
  readonly only: readonly string[];
  readonly last: readonly string[];
  readonly stems: readonly string[];
  readonly not: readonly string[];
}
const WORDS: Readonly<Record<Role, RoleWords>> = reference.roles;

/** How closely a header names a role: the role in so many words, or words that hold it. */
type Fit = 'exact' | 'holds';

/** A header that could stand for a role. */
export interface HeaderMatch {
  /** Position of the column, from 0. */
  readonly index: number;
  readonly fit: Fit;
  /** The header is about a code or number of the thing (`Code région`), second to a column of names. */
  readonly code: boolean;
  /** Found by a weaker word, which other things bear too: `Grants` may be a number of grants. */
  readonly weak: boolean;
  /** Found by an abbreviation or a word that mostly names other things, where nothing else names the role. */
  readonly last: boolean;
  /** A date, which is offered for a period and never taken by itself. */
  readonly date: boolean;
}

const NONE: ReadonlySet<number> = new Set();

interface Folded {
  readonly index: number;
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Headers as words: each is asked for by every role. */
const folded = new Map<string, string>();
const FOLDED_KEPT = 2 ** 12;

/** A header as words: camel case split (`nomBeneficiaire`), accents and punctuation folded. */
export function foldHeader(header: string): string {
  let words = folded.get(header);
  if (words === undefined) {
    words = fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
    if (folded.size === FOLDED_KEPT) folded.clear();
    folded.set(header, words);
  }
  return words;
}

/** The two halves of a bilingual header (`Area Served:Région servis`, `Region / Région`). */
function partsOf(header: string): string[] {
  return header
    .split(/[:/|\n()]| - /)
    .map(foldHeader)
    .filter((part) => part !== '');
}

/** Whether a phrase stands in a text of words. No text is made for it: files of two thousand columns ask half a million times. */
export function holds(text: string, phrase: string): boolean {
  // No word is none of the text, and would be found past its end for ever.
  if (phrase === '') return false;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if ((at === 0 || text[at - 1] === ' ') && (end === text.length || text[end] === ' ')) return true;
  }
  return false;
}

/** Does a header say that its column holds amounts? What a sheet of funding has, and a list of codes has not. */
export function namesAmounts(headers: readonly string[]): boolean {
  return matchHeaders(headers, 'amount').length > 0;
}

/**
 * Columns whose header could stand for `role`, best tier only: headers that hold an alias of the role, or,
 * when there is none, those that hold a weaker word, and then those that are one of the last; never one of `passedOver`. For a period, date columns are added with `date: true`.
 */
export function matchHeaders(
  headers: readonly string[],
  role: Role,
  passedOver: ReadonlySet<number> = NONE,
): HeaderMatch[] {
  const { aliases, weak, only, last, stems, not } = WORDS[role];
  const folded = headers.map((header, index) => ({
    index,
    whole: foldHeader(header),
    parts: partsOf(header),
  }));
  const possible = folded.filter(
    ({ whole, index }) => !passedOver.has(index) && !not.some((phrase) => holds(whole, phrase)),
  );
  const isDate = ({ whole }: Folded) => reference.dates.some((word) => holds(whole, word));
  const dated = role === 'period' ? folded.filter(isDate) : [];
  const candidates = possible.filter((header) => role !== 'period' || !isDate(header));

  const strong = candidates.filter(
    ({ whole }) =>
      aliases.some((alias) => holds(whole, alias)) ||
      stems.some((stem) => whole.split(' ').some((word) => word.includes(stem))),
  );
  const names = [...aliases, ...weak, ...only];
  const weaker = candidates.filter(
    ({ whole, parts }) =>
      weak.some((phrase) => holds(whole, phrase)) ||
      only.includes(whole) ||
      (parts.length > 1 && parts.every((part) => names.includes(part))),
  );
  const lesser = candidates.filter(({ whole }) => last.includes(whole));
  const found = [strong, weaker, lesser].find(({ length }) => length > 0) ?? [];
  const match = (header: Folded, date: boolean): HeaderMatch => ({
    index: header.index,
    fit:
      [...names, ...last].includes(header.whole) || header.parts.some((part) => aliases.includes(part))
        ? 'exact'
        : 'holds',
    code: role !== 'organisation_id' && reference.codes.some((word) => holds(header.whole, word)),
    weak: strong.length === 0,
    last: found === lesser,
    date,
  });
  return [...found.map((header) => match(header, false)), ...dated.map((header) => match(header, true))];
}

/** Whether a text is the name of a role and nothing more: `Région`, `Nom`, `Montant`. */
export function namesRole(text: string): boolean {
  namesOfRoles ??= new Set(
    Object.values(WORDS).flatMap(({ aliases, weak, only, last }) => [...aliases, ...weak, ...only, ...last]),
  );
  return namesOfRoles.has(foldHeader(text));
}
let namesOfRoles: ReadonlySet<string> | undefined;

/** Whether a text is the name of a role, or of a column that is told from one (`Ville`, `Téléphone`), and nothing more. */
export function namesColumn(text: string): boolean {
  const folded = foldHeader(text);
  return namesRole(text) || Object.values(WORDS).some(({ not }) => not.includes(folded));
}

/** Columns whose header speaks of a currency (`Devise`, `Currency code`), by position. */
export const currencyHeaders = (headers: readonly string[]): number[] =>
  speaking(headers, reference.currencies);

/** Columns whose header says what became of a request (`Statut`, `Decision`), by position. */
export const decisionHeaders = (headers: readonly string[]): number[] =>
  speaking(headers, reference.decisions);

/** Columns whose header speaks of versions of one agreement (`Amendment number`, `Avenant`), by position. */
export const versionHeaders = (headers: readonly string[]): number[] => speaking(headers, reference.versions);

/** Whether a cell of such a column says that nothing, nothing yet, or something else was granted: `Refusé`, `En attente`, `Remplacé`. */
export function isUnfunded(text: string): boolean {
  const folded = foldHeader(text);
  return reference.unfunded.some((beginning) => folded.startsWith(beginning));
}

const speaking = (headers: readonly string[], words: readonly string[]): number[] =>
  headers.flatMap((header, index) => (speaksOf(header, words) ? [index] : []));

const speaksOf = (header: string, words: readonly string[]): boolean => {
  const folded = foldHeader(header);
  return words.some((word) => holds(folded, word));
};

/** Whether a header speaks of what was asked for (`Montant demandé`), and of what was granted or paid. */
export const isRequested = (header: string): boolean => speaksOf(header, reference.requested);
export const isGranted = (header: string): boolean => speaksOf(header, reference.granted);

/** Whether a header says that a column of numbers is no money: a count, a number, a code, a year, a place. */
export const isNoAmount = (header: string): boolean =>
  speaksOf(header, [
    ...WORDS.amount.not,
    ...reference.codes,
    ...reference.dates,
    ...WORDS.organisation_id.aliases,
  ]);

/** Whether a header speaks of money. */
export const speaksOfMoney = (header: string): boolean =>
  speaksOf(header, [...WORDS.amount.aliases, ...WORDS.amount.weak, ...WORDS.amount.only]);
