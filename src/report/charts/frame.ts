import { printable } from '../../base/text.ts';
import type { ChartFrame } from './chart.ts';
import type { Canvas, Drawn } from './kind.ts';
import { FONTS, INK, SIZE } from './look.ts';
import { element, line, move, safe, stacked } from './svg.ts';
import { balanced, type Face, wrapText } from './text.ts';

/** Keeps the outermost strokes and letters from the edge. */
const MARGIN = 4;
const LEADING = 1.3;

/**
 * Puts the words of every chart around a drawing, so that the figure stands alone wherever it is pasted. Without
 * `words` it is the drawing alone, for a page that prints them itself.
 */
export function framed(
  frame: ChartFrame,
  drawn: Drawn,
  { id, width, translator }: Canvas,
  words: boolean,
): string {
  const parts: string[] = [];
  let y = 0;
  const write = (text: string, face: Face, fill: string) => {
    if (text === '') return;
    const lines = (face.bold ? balanced : wrapText)(printable(text), width, face);
    const leading = face.size * LEADING;
    parts.push(stacked(lines, text, leading, { x: 0, y: y + face.size, fill, ...face }));
    y += leading * lines.length;
  };
  if (words) {
    write(frame.title, { size: SIZE.title, bold: true }, INK.text);
    y += 3;
    write(frame.subtitle, { size: SIZE.subtitle }, INK.quiet);
    y += 14;
  }
  parts.push(move(0, y, drawn.body));
  y += drawn.height;
  if (words) y += 12;
  if (words && frame.foot.length > 0) {
    parts.push(line(0, y, width, y, { stroke: INK.guide }));
    y += 6;
    for (const text of frame.foot) write(text, { size: SIZE.foot }, INK.quiet);
    y += 2;
  }
  const [outerWidth, outerHeight] = [width + 2 * MARGIN, Math.ceil(y + 2 * MARGIN)];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${outerWidth} ${outerHeight}`,
      width: outerWidth,
      height: outerHeight,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      lang: translator.lang,
      'xml:lang': translator.lang,
      'font-family': FONTS,
    },
    element('title', { id: `${id}-title` }, safe(frame.title)),
    element('desc', { id: `${id}-desc` }, safe(frame.alt)),
    element('rect', { width: outerWidth, height: outerHeight, fill: INK.paper }),
    move(MARGIN, MARGIN, ...parts),
  );
}

/** The size of a framed drawing, in its units: what its first element says. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /^<svg [^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
