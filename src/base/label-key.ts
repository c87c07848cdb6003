/** Labels that differ only in how they are typed: case, accents, spaces, apostrophes, dashes, Unicode form. */
import { visible } from './text.ts';

const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const APOSTROPHES = /[\u0060\u00B4\u02B9\u02BB\u02BC\u2018-\u201B\u2032\uFF07]/gu;
const QUOTES = /[«»\u201C-\u201F\u2033]/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
/** Accents of Latin, Greek and Cyrillic letters; the vowels of other scripts are no accents. */
const ACCENTS = /([a-z\u0370-\u03FF])[\u0300-\u036F]+/gu;
/** A hyphen or an apostrophe beside a letter is a space: `Saint-Jean`, `L’Éclaircie`; `0-5` keeps its own. */
const JOINING = /(?<=\p{L}) ?[-'] ?(?=[\p{L}\p{N}])|(?<=\p{N}) ?[-'] ?(?=\p{L})/gu;
const AROUND_SIGNS = / ?([^\p{L}\p{N}\p{M} ]) ?/gu;
/** The same two for what is in small letters and ASCII by then: classes of all letters take V8 milliseconds to prepare. */
const ASCII = /^[ -~]*$/;
const JOINING_ASCII = /(?<=[a-z]) ?[-'] ?(?=[a-z0-9])|(?<=[0-9]) ?[-'] ?(?=[a-z])/g;
const AROUND_ASCII = / ?([^a-z0-9 ]) ?/g;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ﬁ: 'fi', ﬂ: 'fl', ﬀ: 'ff' };

/**
 * What two labels share when a person takes them for one: `Action sociale`, `action  sociale` and `ACTION SOCIALE`. Signs
 * that carry meaning stay (`A+`, `< 5`, `0-5 ans`, `Type 1.1`), which `fold` drops.
 */
export function labelKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const plain = visible(text)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[œæﬁﬂﬀ]/gu, (letter) => LIGATURES[letter] ?? letter)
    .replace(ACCENTS, '$1')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/\s+/gu, ' ');
  if (ASCII.test(plain)) return plain.replace(JOINING_ASCII, ' ').replace(AROUND_ASCII, '$1').trim();
  return plain.replace(JOINING, ' ').replace(AROUND_SIGNS, '$1').trim().normalize('NFC');
}
