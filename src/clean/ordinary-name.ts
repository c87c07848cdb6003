import words from '../../data/reference/layout.json' with { type: 'json' };
import { HASH_PRIME, HASH_START, hashOfText } from '../base/hash.ts';

/** What a character is: a letter or a digit of ASCII (its code in lower case, from 48 on), or one of these. */
const SEPARATOR = 0;
/** A letter or a sign of Latin-1. */
const LATIN = 1;
/** Controls, what is not seen, and whatever is beyond Latin-1: no text of these is judged here. */
const ODD = 2;
const [ZERO, NINE] = [48, 57];
const KINDS = new Uint8Array(256).map((_, code) => {
  const char = String.fromCharCode(code).toLowerCase();
  if (/[a-z0-9]/.test(char)) return char.charCodeAt(0);
  if (/[ -^`-~]/.test(char)) return SEPARATOR;
  return code >= 160 && code !== 0xad ? LATIN : ODD;
});

/** Three letters of which every word that hints at a total holds some; five bits a letter. */
const HINTS = new Uint8Array(1 << 15);
for (const hint of ['tot', 'ttl', 'ens', 'som', 'tou', 'all', 'ges', 'sum', 'cum']) {
  HINTS[[...hint].reduce((three, letter) => (three << 5) | (letter.charCodeAt(0) & 31), 0)] = 1;
}

const MASK = 4095;
const marked = (list: readonly string[]): Uint8Array => {
  const table = new Uint8Array(MASK + 1);
  for (const word of list) table[hashOfText(word) & MASK] = 1;
  return table;
};
/** The parts of `S/T`, `S. T.`, `St`, by the hashes of whole words. */
const SHORT_WORDS = marked(['s', 'g', 'st', 'gt']);
/** `T O T A L`, and words that statistics open with, in `summaryLabel` and `statisticOf`. */
const OPENINGS = marked([
  't',
  ...words.statistics,
  ...['moyenne', 'moyennes', 'mediane', 'medianes', 'mean', 'average', 'avg', 'median'],
]);

/** No text that names nobody has more letters (`organismes`). */
const NOBODY_AT_MOST = 10;

/**
 * Whether a text can be no total, statistic, count or word for nobody, told letter by letter: neither `totalsLabel`,
 * `summaryLabel` nor `statisticOf` finds anything in it, and neither `namesNobody` nor `isCount` holds. false says nothing.
 */
export function isOrdinaryName(text: string): boolean {
  let [letters, digits, ended] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let hash = HASH_START;
    let last = 0;
    let kind = kindAt(text, at);
    while (kind >= ZERO) {
      hash = Math.imul(hash ^ kind, HASH_PRIME);
      last = ((last << 5) | (kind & 31)) & (HINTS.length - 1);
      if (HINTS[last] === 1) return false;
      if (kind <= NINE) digits++;
      kind = kindAt(text, ++at);
    }
    letters += at - start;
    // A letter with an accent, before the first word or after it, is a part of it.
    if (kind === ODD || (kind === LATIN && ended + Number(at > start) < 2)) return false;
    if (at === start) continue;
    if (SHORT_WORDS[hash & MASK] === 1) return false;
    if (ended++ === 0 && OPENINGS[hash & MASK] === 1) return false;
  }
  return letters > NOBODY_AT_MOST && digits < letters;
}

const kindAt = (text: string, at: number): number =>
  at < text.length ? (KINDS[text.charCodeAt(at)] ?? ODD) : SEPARATOR;
