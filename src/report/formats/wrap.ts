import { widthOf } from './width.ts';

/**
 * Breaks a paragraph at ordinary spaces so that no line is wider than `width` columns. No-break spaces hold:
 * `12 345 $` never ends up on two lines, unless it is wider than one. `first` and `next` stand before the first and the other lines.
 */
export function wrap(text: string, width: number, first = '', next = first): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  const available = Math.max(1, width - widthOf(next));
  for (const word of text.split(' ')) {
    for (const [i, part] of parts(word, available).entries()) {
      const gap = empty || i > 0 ? '' : ' ';
      if (!empty && widthOf(line + gap + part) > width) {
        lines.push(line);
        line = next + part;
      } else {
        line += gap + part;
      }
      empty = false;
    }
  }
  lines.push(line);
  return lines.join('\n');
}

/** A word wider than the line is cut behind its hyphens and dashes, else (a checksum) where it must be. */
function parts(word: string, available: number): string[] {
  if (widthOf(word) <= available) return [word];
  return word.split(/(?<=[-\u2013/])/u).flatMap((part) => chunks(part, available));
}

/** A text in pieces as wide as the line; whole where it fits. */
function chunks(text: string, available: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && widthOf(line + character) > available) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}
