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
export const textWidth = (text: string, face: Face): number => Math.ceil(exactWidth(text, face));

function exactWidth(text: string, { size, bold }: Face): number {
  let units = 0;
  for (const character of text.normalize('NFC')) {
    const code = character.charCodeAt(0);
    if (code < USUAL.length) units += USUAL[code]! ||= widthOf(character);
    else units += widthOf(character);
  }
  return (units / 1000) * size * 20 * (bold ? BOLD : 1);
}

/** Widths of the characters of the Latin alphabets and their punctuation, looked up once each; 0 until then. */
const USUAL = new Uint16Array(0x2100);

function widthOf(character: string): number {
  const known = WIDTHS.get(character) ?? WIDTHS.get(character.normalize('NFD').charAt(0));
  return known ?? (character > '\u2e80' ? FULL : OTHER);
}

/** A piece of a text that no line breaks, and the space before it where it does not begin a line. */
export interface Piece {
  readonly width: number;
  readonly before: number;
}

/** A line may break at a space, not at a no-break space, and after a hyphen or a dash between letters. */
export function piecesOf(text: string, face: Face): readonly Piece[] {
  const space = exactWidth(' ', face);
  return text
    .split(/[ \u200b]+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      word
        .split(/(?<=\p{L}[-–])(?=\p{L})/u)
        .map((piece, i) => ({ width: exactWidth(piece, face), before: i === 0 ? space : 0 })),
    );
}

/** Sums of lengths are rounded. */
const ROUNDING = 0.5;

/** Lines that pieces take in a width; one that is too long is broken. */
export function linesOf(pieces: readonly Piece[], given: number): number {
  const width = given + ROUNDING;
  let lines = 1;
  let used = 0;
  for (const piece of pieces) {
    if (used > 0 && used + piece.before + piece.width <= width) used += piece.before + piece.width;
    else {
      if (used > 0) lines++;
      lines += Math.max(0, Math.ceil(piece.width / width) - 1);
      used = piece.width > width ? piece.width % width : piece.width;
    }
  }
  return lines;
}

export const linesIn = (text: string, width: number, face: Face): number =>
  // What stands on one line with all its spaces is not taken to pieces.
  exactWidth(text, face) <= width ? 1 : linesOf(piecesOf(text, face), width);

/** The narrowest width in which a text takes at most so many lines without a broken word. */
export function widthFor(text: string, lines: number, face: Face): number {
  const pieces = piecesOf(text, face);
  const least = widest(pieces);
  let low = least;
  let high = Math.max(least, textWidth(text, face));
  while (high - low > 10) {
    const middle = Math.floor((low + high) / 2);
    if (linesOf(pieces, middle) <= lines) high = middle;
    else low = middle;
  }
  return linesOf(pieces, low) <= lines ? low : high;
}

/** The longest piece that no line may break. */
export const longestWord = (text: string, face: Face): number => widest(piecesOf(text, face));

const widest = (pieces: readonly Piece[]): number =>
  Math.ceil(pieces.reduce((most, { width }) => Math.max(most, width), 0));
