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
  for (const word of text.split(' ').flatMap((long) => pieces(long, available))) {
    if (!empty && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = next + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  lines.push(line);
  return lines.join('\n');
}

/** A word wider than the line is cut behind a hyphen or a dash, else (a checksum, an address) where it must be. */
function pieces(word: string, available: number): string[] {
  if (widthOf(word) <= available) return [word];
  return packed(
    word.split(/(?<=[-\u2013/])/u).flatMap((part) => packed([...part], available)),
    available,
  );
}

/** Parts in their order, as many together as are no wider than the line. */
function packed(parts: readonly string[], available: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && widthOf(line + part) > available) {
      lines.push(line);
      line = '';
    }
    line += part;
  }
  return [...lines, line];
}
