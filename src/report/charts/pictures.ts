import type { Translator } from '../../messages/translator.ts';
import type { PictureOf } from '../formats/docx/figure.ts';
import { drawChart } from './draw.ts';
import { sizeOf } from './frame.ts';
import { png } from './png.ts';

/** Pixels to a unit of a drawing: about 300 dots to the inch in print. */
const SCALE = 3;

/** Charts as pictures for a Word document, without the words that stand around them there; `scale`: pixels to a unit. */
export const pictures =
  (translator: Translator, scale = SCALE): PictureOf =>
  async (chart, across) => {
    const svg = drawChart(chart, translator, { words: false, width: across });
    return { ...sizeOf(svg), png: async () => (await png(svg, scale)).png };
  };
