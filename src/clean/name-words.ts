import { fold } from '../base/text.ts';

/** Words; longer texts are descriptions. */
export const LONGEST_NAME = 20;
/** Letters of a word that a name is told by without it. */
const LONG_WORD = 5;

const EMPTY_WORDS = new Set('le la les l de du des d au aux a et the of and for in un une'.split(' '));
const LEGAL_FORMS = new Set(
  'inc incorporated ltee limitee ltd limited enr senc osbl obnl npo asbl cic plc llc'.split(' '),
);
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['ass', 'association'],
  ['asso', 'association'],
  ['assoc', 'association'],
  ['org', 'organisation'],
  ['organization', 'organisation'],
  ['center', 'centre'],
  ['mtl', 'montreal'],
]);

/** An article or a legal form says nothing of who bears a name. */
export const isTelling = (word: string): boolean => !EMPTY_WORDS.has(word) && !LEGAL_FORMS.has(word);

/** A word as it is where it is not shortened, or written otherwise. */
export const writtenOut = (word: string): string => WRITTEN_OUT.get(word) ?? word;

/** Words that are left out or written otherwise. */
export const SPECIAL_WORDS: readonly string[] = [...EMPTY_WORDS, ...LEGAL_FORMS, ...WRITTEN_OUT.keys()];

/** The words of a name that tell organisations apart: no accents, apostrophes, articles or legal forms. */
export function nameWords(name: string): string[] {
  const words = fold(name).split(' ').map(writtenOut);
  const telling = words.filter(isTelling);
  return telling.length > 0 ? telling : words;
}

/** Whether names of so many words are compared with one of them left out. */
export const comparesLessOne = (words: number): boolean => words >= 3 && words <= LONGEST_NAME;

/** Whether a word of so many letters is one that is left out in turn. */
export const isLong = (letters: number): boolean => letters >= LONG_WORD;

/** A name of three words or more with each of its longer words left out in turn. */
export function lessOneWord(words: readonly string[]): string[] {
  if (!comparesLessOne(words.length)) return [];
  return words.flatMap((word, at) =>
    isLong(word.length) ? [`${at} ${words.toSpliced(at, 1).join(' ')}`] : [],
  );
}
