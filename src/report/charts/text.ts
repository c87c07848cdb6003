import { existing } from '../../base/existing.ts';

/**
 * How wide a text is, without asking a browser: the same breaks and the same bytes on every machine. Advance widths
 * are those of Helvetica (Adobe font metrics, shared by Arial and Liberation Sans) in thousandths of the size,
 * raised where Source Sans 3, the face of the drawn pictures, is wider: a text never takes more than is said here.
 */
const ADVANCES: readonly (readonly [number, string])[] = [
  [255, "ijl'’·"],
  [280, ' \u00a0\u202f,.:;I|'],
  [340, '!/\\[]ft()-r`{}“”"'],
  [430, '*°^'],
  [500, 'cksvxyzJ'],
  [560, 'abdeghnopquL_?$#0123456789–«»≤≥'],
  [590, '+<=>~−×'],
  [611, 'FTZ'],
  [670, 'ABEKPSVXY&Δ'],
  [725, 'CDHNRUw'],
  [780, 'GOQ'],
  [840, 'Mm'],
  [890, '%'],
  [945, 'Wœæ'],
  [1015, '@—…▲▼ŒÆ'],
];
const BY_CHARACTER = new Map(
  ADVANCES.flatMap(([width, characters]) => [...characters].map((c): [string, number] => [c, width])),
);
/** Letters of other alphabets; ideographs and pictures take a full square. */
const OTHER = 800;
const SQUARE = 1050;
/** Bold letters are wider: by a quarter for the thin ones, by a tenth for most (Helvetica-Bold, Source Sans 3 Bold). */
const BOLD_THIN = 1.25;
const BOLD = 1.1;

function advance(character: string): number {
  let width = BY_CHARACTER.get(character);
  if (width !== undefined) return width;
  if (/^[\p{M}\p{Cf}\p{Cc}]$/u.test(character)) width = 0;
  else {
    const base = [...character.normalize('NFD')][0]!;
    width = base === character ? undefined : BY_CHARACTER.get(base);
    // From U+1100 on: Hangul, ideographs, symbols and pictures.
    width ??= existing(character.codePointAt(0)) >= 0x1100 ? SQUARE : OTHER;
  }
  BY_CHARACTER.set(character, width);
  return width;
}

export interface Face {
  /** In units of the drawing. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Width of one line of text, in units of the drawing; never less than the real one. */
export function textWidth(text: string, { size, bold = false }: Face): number {
  let total = 0;
  for (const character of text) {
    const width = advance(character);
    total += bold ? width * (width < 400 ? BOLD_THIN : BOLD) : width;
  }
  return (total / 1000) * size;
}

/** Width of the widest of some lines. */
export const widest = (texts: readonly string[], face: Face): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, face)), 0);

const ELLIPSIS = '…';

/** The text, or as much of its beginning as fits in `width` and an ellipsis. */
export function ellipsize(text: string, width: number, face: Face): string {
  if (textWidth(text, face) <= width) return text;
  let available = width - textWidth(ELLIPSIS, face);
  let kept = '';
  for (const character of text) {
    available -= textWidth(character, face);
    if (available < 0) break;
    kept += character;
  }
  return kept.trimEnd() + ELLIPSIS;
}

/**
 * Lines no wider than `width`, broken at ordinary spaces: a no-break space holds its figure and its sign together.
 * A word wider than the line is cut after a hyphen, else where it must be; past `most` lines an ellipsis says so.
 */
export function wrapText(text: string, width: number, face: Face, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => pieces(long, width, face))) {
    const longer = line === '' ? word.text : `${line}${word.glued ? '' : ' '}${word.text}`;
    if (line !== '' && textWidth(longer, face) > width) {
      lines.push(line);
      line = word.text;
    } else line = longer;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const shown = lines.slice(0, most);
  // The last line takes what follows, so that the ellipsis comes at its very end.
  shown[most - 1] = ellipsize(`${shown[most - 1]} ${lines[most]}${ELLIPSIS}`, width, face);
  return shown;
}

/** As few lines as `wrapText`, of lengths as even as they can be: no word is left alone on the last line of a title. */
export function balanced(text: string, width: number, face: Face): string[] {
  const fewest = wrapText(text, width, face);
  let best = fewest;
  for (let narrower = width * 0.98; narrower > width / 3; narrower *= 0.98) {
    const lines = wrapText(text, narrower, face);
    if (lines.length > fewest.length) break;
    best = lines;
  }
  return best;
}

interface Piece {
  readonly text: string;
  /** It goes on the word before it. */
  readonly glued: boolean;
}

function pieces(word: string, width: number, face: Face): Piece[] {
  if (textWidth(word, face) <= width) return [{ text: word, glued: false }];
  const found: string[] = [];
  for (const part of word.split(/(?<=[-–—/])/u)) {
    let rest = '';
    for (const character of part) {
      if (rest !== '' && textWidth(rest + character, face) > width) {
        found.push(rest);
        rest = '';
      }
      rest += character;
    }
    found.push(rest);
  }
  return found.map((text, i) => ({ text, glued: i > 0 }));
}
