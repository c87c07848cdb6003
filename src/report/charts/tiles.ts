import type { TilesChart, TileTone } from './chart.ts';
import { figure } from './figure.ts';
import type { Canvas, Drawn } from './kind.ts';
import { INK, SIZE } from './look.ts';
import { nothing } from './nothing.ts';
import { element, label, stacked } from './svg.ts';
import { textWidth, wrapText } from './text.ts';

const GAP = 4;
/** Height of a tile over its width, and the most that either grows to. */
const SHAPE = 0.74;
const TALLEST = 48;
/** Narrower than this a tile has room for its short name and its figure alone. */
const NARROW = 60;
const LEAST = 8.5;
const KEY = { swatch: 14, between: 18, row: 20 };
const LEADING = 1.12;

interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly text: string;
}

/** Dark, pale with a thick edge, white: three greys in print. */
const LOOKS: Readonly<Record<TileTone, Look>> = {
  below: { fill: INK.accent, stroke: INK.accent, text: INK.paper },
  above: { fill: '#F6DCC8', stroke: INK.reference, text: INK.text },
  even: { fill: INK.band, stroke: INK.other, text: INK.text },
  open: { fill: INK.paper, stroke: INK.rule, text: INK.text },
  few: { fill: INK.paper, stroke: INK.guide, text: INK.quiet },
};

/** A square a region, about where it lies: its name, its figure, and a sign for what can be said of it. */
export function tiles(chart: TilesChart, canvas: Canvas): Drawn {
  if (chart.tiles.length === 0) return nothing(canvas);
  const across = 1 + chart.tiles.reduce((most, { at }) => Math.max(most, at[0]), 0);
  const down = 1 + chart.tiles.reduce((most, { at }) => Math.max(most, at[1]), 0);
  const width = (canvas.width - GAP * (across - 1)) / across;
  const height = Math.min(TALLEST, Math.max(40, width * SHAPE));
  const body = chart.tiles.map((tile) =>
    tileSvg(tile, chart, canvas, {
      x: tile.at[0] * (width + GAP),
      y: tile.at[1] * (height + GAP),
      width,
      height,
    }),
  );
  const bottom = down * (height + GAP) + 8;
  const key = keySvg(chart, canvas, bottom);
  return { body: body.join('') + key.body, height: bottom + key.height };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function tileSvg(
  { label: name, short, value, absent, tone, sign, accent }: TilesChart['tiles'][number],
  chart: TilesChart,
  { translator }: Canvas,
  { x, y, width, height }: Box,
): string {
  const look = LOOKS[tone];
  const edge = accent ? 3 : tone === 'above' ? 2 : 1;
  const middle = x + width / 2;
  const told = value === undefined ? (absent ?? '') : figure(value, chart.value, translator.numbers);
  const narrow = width < NARROW;
  const named = narrow ? undefined : fitted(name, width - 6);
  const { lines, size } = named ?? { lines: [short], size: narrow ? SIZE.least : SIZE.small };
  const figureSize = narrow ? SIZE.small : SIZE.label;
  const leading = size * LEADING;
  const top = y + (height - leading * lines.length - figureSize * 1.25) / 2 + size * 0.9;
  return [
    element('rect', {
      x: x + edge / 2,
      y: y + edge / 2,
      width: width - edge,
      height: height - edge,
      rx: 2,
      fill: look.fill,
      stroke: accent ? INK.text : look.stroke,
      'stroke-width': edge,
    }),
    stacked(lines, name, leading, {
      x: middle,
      y: top,
      size,
      width: width - 2,
      anchor: 'middle',
      fill: look.text,
      ...(accent ? { bold: true } : {}),
    }),
    label({
      x: middle,
      y: top + leading * (lines.length - 1) + figureSize * 1.2,
      text: [value === undefined || narrow ? '' : sign, told].filter((part) => part !== '').join('\u00a0'),
      size: figureSize,
      anchor: 'middle',
      bold: true,
      width: width - 4,
      fill: look.text,
    }),
  ].join('');
}

/** The name in two lines at most, smaller where it is long; undefined where it has no room. */
function fitted(name: string, width: number): { lines: readonly string[]; size: number } | undefined {
  for (let size: number = SIZE.small; size >= LEAST; size -= 0.5) {
    const lines = wrapText(name.replaceAll(/[-–]/g, '$& '), width, { size }).map((line) =>
      line.replaceAll(/([-–]) /g, '$1'),
    );
    if (lines.length <= 2 && lines.every((line) => textWidth(line, { size }) <= width))
      return { lines, size };
  }
  return undefined;
}

function keySvg({ key }: TilesChart, { width }: Canvas, top: number): Drawn {
  let x = 0;
  let y = top;
  const parts: string[] = [];
  for (const { tone, sign, text } of key) {
    const words = sign === '' ? text : `${sign}\u00a0${text}`;
    const taken = KEY.swatch + 5 + textWidth(words, { size: SIZE.small });
    if (x > 0 && x + taken > width) {
      x = 0;
      y += KEY.row;
    }
    const look = LOOKS[tone];
    parts.push(
      element('rect', {
        x: x + 1,
        y: y + 1,
        width: KEY.swatch - 2,
        height: KEY.swatch - 2,
        fill: look.fill,
        stroke: look.stroke,
        'stroke-width': tone === 'above' ? 2 : 1,
      }),
      label({
        x: x + KEY.swatch + 5,
        y: y + 11.5,
        text: words,
        width: width - x - KEY.swatch - 5,
        size: SIZE.small,
        fill: INK.text,
      }),
    );
    x += taken + KEY.between;
  }
  return { body: parts.join(''), height: y - top + KEY.row };
}
