import type { PosterChart } from './chart.ts';
import type { Canvas, Drawn } from './kind.ts';
import { INK } from './look.ts';
import { element, label, stacked } from './svg.ts';
import { textWidth, wrapText } from './text.ts';

const PAD = 28;
const LEADING = 1.15;
const SIZES = { name: 38, about: 17, share: 150, said: 26, figures: 18, lacking: 44 };

/** One organisation, to be hung on a wall: its name on a band, its share of the floor as large as it can be, what is lacking. */
export function poster(chart: PosterChart, { width }: Canvas): Drawn {
  const inner = width - 2 * PAD;
  const parts: string[] = [];
  const lines = (text: string, size: number, bold = true) => wrapText(text, inner, { size, bold }, 3);
  const name = lines(chart.name, SIZES.name);
  const band = PAD + name.length * SIZES.name * LEADING + SIZES.about * 1.6 + PAD * 0.6;
  parts.push(
    element('rect', { width, height: band, fill: INK.accent }),
    stacked(name, chart.name, SIZES.name * LEADING, {
      x: PAD,
      y: PAD + SIZES.name * 0.85,
      size: SIZES.name,
      bold: true,
      fill: INK.paper,
    }),
    label({
      x: PAD,
      y: band - PAD * 0.7,
      text: chart.about,
      size: SIZES.about,
      width: inner,
      fill: INK.paper,
    }),
  );
  let y = band + PAD;
  const share = Math.min(
    SIZES.share,
    (SIZES.share * inner) / textWidth(chart.share, { size: SIZES.share, bold: true }),
  );
  parts.push(
    label({ x: PAD - 4, y: y + share * 0.8, text: chart.share, size: share, bold: true, fill: INK.text }),
  );
  y += share * 0.95;
  const said = lines(chart.said, SIZES.said);
  parts.push(
    stacked(said, chart.said, SIZES.said * LEADING, {
      x: PAD,
      y: y + SIZES.said,
      size: SIZES.said,
      bold: true,
      fill: INK.text,
    }),
  );
  y += said.length * SIZES.said * LEADING + PAD * 1.2;
  const filled = Math.min(1, Math.max(0, chart.part)) * inner;
  parts.push(
    element('rect', {
      x: PAD,
      y,
      width: inner,
      height: 44,
      fill: INK.band,
      stroke: INK.text,
      'stroke-width': 2,
    }),
    element('rect', { x: PAD, y, width: filled, height: 44, fill: INK.accent }),
    label({
      x: PAD,
      y: y + 68,
      text: chart.receives,
      size: SIZES.figures,
      bold: true,
      width: inner / 2,
      fill: INK.accent,
    }),
    label({
      x: PAD + inner,
      y: y + 68,
      text: chart.floor,
      size: SIZES.figures,
      anchor: 'end',
      bold: true,
      width: inner / 2,
      fill: INK.text,
    }),
  );
  y += 68 + PAD;
  if (chart.lacking !== '') {
    const lacking = lines(chart.lacking, SIZES.lacking);
    const height = lacking.length * SIZES.lacking * LEADING + PAD * 1.2;
    parts.push(
      element('rect', { y, width, height, fill: INK.text }),
      stacked(lacking, chart.lacking, SIZES.lacking * LEADING, {
        x: PAD,
        y: y + PAD * 0.6 + SIZES.lacking * 0.9,
        size: SIZES.lacking,
        bold: true,
        fill: INK.paper,
      }),
    );
    y += height;
  }
  return { body: parts.join(''), height: y };
}
