/** Text helpers shared by the rooms: comparing labels as a person would, and printing them safely. */

// What stands in a text and is not seen: soft hyphen, zero-width spaces and joiners, direction and byte order marks.
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;
const ASCII = /^[ -~]*$/;
/** Only the case of the letters is not yet as it should be: most names of a long list. */
const ASCII_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
/** Words of ASCII and Latin-1 with one space between them, which stand as they should: nearly every label. */
const TIDY = /^[!-~\u00A1-\u00AC\u00AE-\u00FF]+(?: [!-~\u00A1-\u00AC\u00AE-\u00FF]+)*$/;
/** Letters of Latin-1 and Latin Extended-A: their marks are few, and V8 takes milliseconds to prepare what tells all marks. */
const LATIN = /^[ -~\u00A1-\u00AC\u00AE-\u017F]*$/;
const LATIN_MARKS = /[\u0300-\u036F]+/g;
const COMBINING = /\p{M}+/gu;
const NOT_ASCII_WORD = /[^a-z0-9]+/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const LIGATURES: Record<string, string> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE' };
// What commands a terminal or deceives the eye: C0 but tab and line feed, DEL, C1, marks and overrides of direction, characters
// of no width, marks of interlinear notes.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the point.
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFF9-\uFFFB\p{Default_Ignorable_Code_Point}]/gu;

/** Lower case, no accents, every run of other characters one space: `Saguenay–Lac-Saint-Jean` → `saguenay lac saint jean`. */
export function fold(text: string): string {
  if (ASCII_WORDS.test(text)) return text.toLowerCase();
  if (ASCII.test(text)) return text.toLowerCase().replace(NOT_ASCII_WORD, ' ').trim();
  const plain = withoutAccents(visible(text).replace(/[œŒæÆ]/g, (c) => LIGATURES[c] ?? c)).toLowerCase();
  return plain.replace(ASCII.test(plain) ? NOT_ASCII_WORD : NOT_WORD, ' ').trim();
}

/** Every letter without its accents, and every other character that has marks without them. */
export function withoutAccents(text: string): string {
  if (ASCII.test(text)) return text;
  return text.normalize('NFD').replace(LATIN.test(text) ? LATIN_MARKS : COMBINING, '');
}

/** Without the characters that are not seen; the text itself where it has none. */
export const visible = (text: string): string => (LATIN.test(text) ? text : text.replace(UNSEEN, ''));

/** A label as it stands, but for what cannot be seen: outer and doubled white space, Unicode composition, unseen characters. */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text;
  return visible(text).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Safe to show anywhere: what commands or deceives is removed, line breaks and tabs are one space. */
export function printable(text: string): string {
  return text.replace(/[\r\n\t\u2028\u2029]+/g, ' ').replace(CONTROL, '');
}

/** The same of a text of many lines, such as a table for machines, whose lines and tabs stay. */
export const printableLines = (text: string): string => text.replace(CONTROL, '');

/**
 * A word as it is typed in a shell: in quotes where it holds more than letters, digits and plain signs. A dollar that no shell
 * takes for more (`Montant ($)`) stands as it is: some shells would read a backslash before it too.
 */
export const shellWord = (text: string): string =>
  /^[\p{L}\p{N}_./][\p{L}\p{N}_./-]*$/u.test(text)
    ? text
    : `"${text.replace(/[\\"`]|\$(?=[^\s).,/])/g, '\\$&')}"`;

/** Order of labels in every output: by folded form, then by code unit; the same on every machine. */
export function compareLabels(a: string, b: string): number {
  return byCodeUnit(foldedOnce(a), foldedOnce(b)) || byCodeUnit(a, b);
}

const byCodeUnit = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The places of labels from the first to the last by `compareLabels`, equal ones in their order; each is folded once, however many there are. */
export function labelOrder(labels: readonly string[]): Int32Array {
  const forms = labels.map(fold);
  return Int32Array.from(labels, (_, at) => at).sort(
    (a, b) => byCodeUnit(forms[a]!, forms[b]!) || byCodeUnit(labels[a]!, labels[b]!) || a - b,
  );
}

/** Folded forms of labels that are being put in order: each is compared many times. */
const folded = new Map<string, string>();
const FOLDED_KEPT = 2 ** 16;

function foldedOnce(text: string): string {
  let form = folded.get(text);
  if (form === undefined) {
    form = fold(text);
    if (folded.size === FOLDED_KEPT) folded.clear();
    folded.set(text, form);
  }
  return form;
}
