import type { Canvas, Drawn } from './kind.ts';
import { INK, SIZE } from './look.ts';
import { label } from './svg.ts';

/** In the place of a drawing when there is nothing to draw: a blank would look like a mistake. */
export function nothing({ width, translator }: Canvas): Drawn {
  const text = translator.texts.charts.nothing;
  return {
    body: label({ x: 0, y: SIZE.label, text, width, size: SIZE.label, italic: true, fill: INK.quiet }),
    height: SIZE.label * 1.5,
  };
}
