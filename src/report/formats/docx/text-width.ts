/**
 * How wide a text stands on paper, so that the columns of a table can be told their widths: LibreOffice and Word
 * must not each find their own. Widths are those of Helvetica (Adobe font metrics, thousandths of the size), which
 * Arial and Liberation Sans share and which Calibri stays under by a tenth.
 */
const WIDTHS = new Map<string, number>(
  Object.entries({
    191: "'",
    222: 'ijl’‘',
    260: '|',
    278: ' !,./:;I[\\]ft\u00a0\u202f·',
    333: '()-`r“”',
    355: '"',
    389: '*',
    469: '^',
    500: 'Jckstvxyz',
    556: '#$0123456789?L_abdeghnopqu«»–¢€',
    584: '+<=>~−×±',
    611: 'FTZ',
    667: '&ABEKPSVXY',
    722: 'CDHNRUw',
    778: 'GOQ',
    833: 'mM',
    889: '%',
    944: 'W',
    1000: '—…œŒæÆ▸',
    1015: '@',
  }).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)] as const),
  ),
);
/** A letter that is not listed: about the widest of the usual alphabets, and those of East Asia. */
const OTHER = 720;
const FULL = 1000;
/** Helvetica Bold is wider by about this much. */
const BOLD = 1.08;

export interface Face {
  /** Size in points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Width of a text on one line, in twentieths of a point. */
export function textWidth(text: string, { size, bold }: Face): number {
  let units = 0;
  for (const character of text.normalize('NFC')) units += widthOf(character);
  return Math.ceil((units / 1000) * size * 20 * (bold ? BOLD : 1));
}

function widthOf(character: string): number {
  const known = WIDTHS.get(character) ?? WIDTHS.get(character.normalize('NFD').charAt(0));
  return known ?? (character > '\u2e80' ? FULL : OTHER);
}

/** Words as a line may break between: not at a no-break space. */
export const wordsOf = (text: string): string[] => text.split(/[ \u200b]+/).filter((word) => word !== '');

/** Lines that a text takes in a width; a word that is too long is broken. */
export function linesIn(text: string, width: number, face: Face): number {
  const space = textWidth(' ', face);
  let lines = 1;
  let used = 0;
  for (const word of wordsOf(text)) {
    const own = textWidth(word, face);
    if (used > 0 && used + space + own <= width) used += space + own;
    else {
      if (used > 0) lines++;
      lines += Math.max(0, Math.ceil(own / width) - 1);
      used = own > width ? own % width : own;
    }
  }
  return lines;
}

/** The narrowest width in which a text takes at most so many lines without a broken word. */
export function widthFor(text: string, lines: number, face: Face): number {
  const least = longestWord(text, face);
  let low = least;
  let high = Math.max(least, textWidth(text, face));
  while (high - low > 10) {
    const middle = Math.floor((low + high) / 2);
    if (linesIn(text, middle, face) <= lines) high = middle;
    else low = middle;
  }
  return linesIn(text, low, face) <= lines ? low : high;
}

export function longestWord(text: string, face: Face): number {
  return wordsOf(text).reduce((most, word) => Math.max(most, textWidth(word, face)), 0);
}
