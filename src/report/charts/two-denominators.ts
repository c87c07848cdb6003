import {
  AXIS_END,
  BOTTOM_AXIS,
  bottomAxis,
  inside,
  type Linear,
  leftFigure,
  scaleOver,
  ticksOf,
} from './axis.ts';
import type { TwoDenominatorsChart } from './chart.ts';
import { figure } from './figure.ts';
import type { Canvas, Drawn } from './kind.ts';
import { INK, MIDDLE, REFERENCE_DASH, SIZE } from './look.ts';
import { nothing } from './nothing.ts';
import { type Box, nearestPoint, placeNames, type Site } from './placement.ts';
import { type Anchor, element, label, line, stacked, told } from './svg.ts';
import { balanced, ellipsize, textWidth, widest } from './text.ts';

const HEIGHT = 400;
/** The name of the vertical axis and of the reference stand above the plot. */
const TOP = 44;
const NAME_AT_MOST = 190;
/** Height of a line of names. */
const NAME_HEIGHT = 13;

/** Where a quarter is narrower than this, none is put in words. */
const LEAST_QUARTER = 90;

interface Plot {
  readonly x: Linear;
  readonly y: Linear;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A dot a region, at what it receives per organisation and per inhabitant: the two orders side by side. */
export function twoDenominators(chart: TwoDenominatorsChart, canvas: Canvas): Drawn {
  if (chart.points.length === 0) return nothing(canvas);
  const { numbers } = canvas.translator;
  const plot = plotOf(chart, canvas);
  const { y, left, top, bottom } = plot;
  const body = [
    label({
      x: 0,
      y: SIZE.small,
      text: chart.y.label,
      width: canvas.width,
      size: SIZE.small,
      fill: INK.quiet,
    }),
    line(left, top, left, bottom, { stroke: INK.rule }),
    ...ticksOf(y, chart.y, numbers).flatMap((tick) => [
      line(left - 4, tick.at, left, tick.at, { stroke: INK.rule }),
      leftFigure(left, tick),
    ]),
    bottomAxis(plot.x, chart.x, bottom, canvas.width, numbers),
    referenceSvg(chart, plot, canvas),
    ...quarters(chart, plot).map(({ svg }) => svg),
    namesAndDots(chart, plot, canvas),
  ];
  return { body: body.join(''), height: bottom + BOTTOM_AXIS };
}

/** Zero is shown where it costs less than half of the plot: a distance is then a proportion. */
const zeroIsNear = (values: readonly number[]): boolean => {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return low <= high / 2;
};

function plotOf({ points, reference, y }: TwoDenominatorsChart, { width, translator }: Canvas): Plot {
  const xs = [...points.map((p) => p.x), ...(reference ? [reference.x] : [])];
  const ys = [...points.map((p) => p.y), ...(reference ? [reference.y] : [])];
  const [top, bottom] = [TOP, TOP + HEIGHT];
  const vertical = scaleOver(ys, [bottom, top], { zero: zeroIsNear(ys) });
  const ticks = ticksOf(vertical, y, translator.numbers).map(({ text }) => text);
  const left = widest(ticks, { size: SIZE.small }) + 10;
  const right = width - AXIS_END;
  return { x: scaleOver(xs, [left, right], { zero: zeroIsNear(xs) }), y: vertical, left, right, top, bottom };
}

function referenceSvg(
  { reference, x, y }: TwoDenominatorsChart,
  plot: Plot,
  { width, translator }: Canvas,
): string {
  if (!reference) return '';
  const { numbers, texts } = translator;
  const look = { size: SIZE.small, fill: INK.referenceText, bold: true, halo: true };
  const stroke = { stroke: INK.reference, width: 1.25, dash: REFERENCE_DASH };
  const [atX, atY] = [plot.x(reference.x), plot.y(reference.y)];
  const name = translator.fill(texts.charts.named, {
    name: reference.label,
    value: figure(reference.x, x, numbers),
  });
  return [
    line(atX, plot.top - 4, atX, plot.bottom, stroke),
    line(plot.left, atY, plot.right, atY, stroke),
    inside(name, atX, plot.top - 10, [0, width], look),
    label({ x: plot.right, y: atY - 4, text: figure(reference.y, y, numbers), anchor: 'end', ...look }),
  ].join('');
}

/** What each quarter around the reference means, in quiet words in its corner, as far as they have room there. */
function quarters({ quarters: words, reference }: TwoDenominatorsChart, plot: Plot) {
  if (!words) return [];
  const { left, right, top, bottom } = plot;
  const middle = reference ? plot.x(reference.x) : (left + right) / 2;
  if (Math.min(middle - left, right - middle) - 16 < LEAST_QUARTER) return [];
  const face = { size: SIZE.small, italic: true, fill: INK.quiet };
  const leading = SIZE.small * 1.2;
  const corner = (text: string, high: { readonly x: boolean; readonly y: boolean }) => {
    const available = (high.x ? right - middle : middle - left) - 16;
    const lines = balanced(text, available, face);
    const width = widest(lines, face);
    const x = high.x ? right : left + 8;
    const y = high.y ? top + SIZE.small : bottom - 6 - leading * (lines.length - 1);
    return {
      svg: stacked(lines, text, leading, { x, y, anchor: high.x ? 'end' : 'start', ...face }),
      box: {
        x: high.x ? x - width : x,
        y: y - SIZE.small,
        width,
        height: leading * lines.length,
      } satisfies Box,
    };
  };
  return [
    corner(words.lowX.highY, { x: false, y: true }),
    corner(words.highX.highY, { x: true, y: true }),
    corner(words.lowX.lowY, { x: false, y: false }),
    corner(words.highX.lowY, { x: true, y: false }),
  ];
}

function namesAndDots(chart: TwoDenominatorsChart, plot: Plot, { translator }: Canvas): string {
  const { points, reference, x, y } = chart;
  const { numbers } = translator;
  const someone = points.some(({ accent }) => accent);
  const names = points.map((point) => {
    const face = { size: SIZE.small, bold: point.accent ?? false };
    const text = ellipsize(point.label, NAME_AT_MOST, face);
    return { face, text, width: textWidth(text, face) };
  });
  const sites = points.map(
    (point, i): Site => ({
      x: plot.x(point.x),
      y: plot.y(point.y),
      radius: point.accent ? 6 : 4.5,
      width: names[i]!.width,
      height: NAME_HEIGHT,
      kept: point.accent ?? false,
    }),
  );
  const verticals = reference ? [plot.x(reference.x)] : [];
  const horizontals = reference ? [plot.y(reference.y)] : [];
  const figureBox = reference ? [{ x: plot.right - 60, y: horizontals[0]! - 16, width: 60, height: 14 }] : [];
  const places = placeNames(sites, {
    bounds: { x: plot.left + 2, y: plot.top, width: plot.right + 8 - plot.left, height: HEIGHT - 2 },
    boxes: [...quarters(chart, plot).map(({ box }) => box), ...figureBox],
    verticals,
    horizontals,
  });
  const ties = places.map((place, i) => {
    if (!place?.tied) return '';
    const site = sites[i]!;
    const [toX, toY] = nearestPoint(site, place.box);
    return line(site.x, site.y, toX, toY, { stroke: INK.rule, width: 0.75 });
  });
  const dots = points.map((point, i) => {
    const full = point.accent || !someone;
    const ink = point.accent ? INK.accent : INK.quiet;
    const words = [point.label, figure(point.x, x, numbers), figure(point.y, y, numbers)].join('; ');
    const { x: cx, y: cy, radius } = sites[i]!;
    return told(
      words,
      element('circle', {
        cx,
        cy,
        r: point.accent ? radius - 0.5 : radius - 0.75,
        fill: full ? ink : INK.paper,
        stroke: full ? INK.paper : ink,
        'stroke-width': full ? 1 : 1.5,
      }),
    );
  });
  const texts = places.map((place, i) => {
    const { face } = names[i]!;
    return place
      ? label({
          ...heldNear(place.box, sites[i]!.x),
          y: place.box.y + NAME_HEIGHT / 2 + face.size * MIDDLE,
          text: points[i]!.label,
          width: NAME_AT_MOST,
          halo: true,
          fill: points[i]!.accent ? INK.accent : INK.text,
          ...face,
        })
      : '';
  });
  return [...ties, ...dots, ...texts].join('');
}

/** A name is held by the side that faces its dot: nearer, not farther, in a font narrower than the widths counted on. */
function heldNear({ x, width }: Box, dot: number): { readonly x: number; readonly anchor: Anchor } {
  if (x >= dot) return { x, anchor: 'start' };
  if (x + width <= dot) return { x: x + width, anchor: 'end' };
  return { x: x + width / 2, anchor: 'middle' };
}
