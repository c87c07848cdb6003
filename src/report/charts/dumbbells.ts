import { BOTTOM_AXIS, bottomAxis, fromZero, inside, type Linear, scaleOver } from './axis.ts';
import type { DumbbellsChart } from './chart.ts';
import { figure, named } from './figure.ts';
import type { Canvas, Drawn } from './kind.ts';
import { INK, MIDDLE, REFERENCE_DASH, SIZE } from './look.ts';
import { nothing } from './nothing.ts';
import { element, firstBaseline, label, line, stacked } from './svg.ts';
import { textWidth, widest, wrapText } from './text.ts';

const HEIGHT = { one: 20, two: 31 };
const LEADING = 13;
/** Room above the rows for the key, and for the name of the reference. */
const KEY = 22;
const HEAD = 22;
const GAP = 12;
const NAMES_AT_MOST = 0.38;
const RADIUS = 4.25;

type Row = DumbbellsChart['rows'][number];

/** Groups in the order given: a hollow dot before, a full one after, the way between them, both figures. */
export function dumbbells(chart: DumbbellsChart, canvas: Canvas): Drawn {
  const { rows, reference } = chart;
  if (rows.length === 0) return nothing(canvas);
  const { width, translator } = canvas;
  const { numbers } = translator;
  const face = (row: Row) => ({ size: SIZE.label, bold: row.accent ?? false });
  const names = Math.min(
    width * NAMES_AT_MOST,
    rows.reduce((most, row) => Math.max(most, textWidth(row.label, face(row))), 0),
  );
  const lines = rows.map((row) => wrapText(row.label, names, face(row), 2));
  const figures = rows.map((row) => figuresOf(row, chart, canvas));
  const right = width - widest(figures, { size: SIZE.label, bold: true }) - GAP - 6;
  const plot: Columns['plot'] = [names + GAP + 8, Math.max(names + GAP + 48, right)];
  const known = rows.flatMap(({ before, after }) => [before, after]).filter((x) => x !== undefined);
  const scale = scaleOver([...known, reference.value], plot, { zero: fromZero(chart.value) });
  const height = lines.some(({ length }) => length > 1) ? HEIGHT.two : HEIGHT.one;
  const top = KEY + HEAD;
  const bottom = top + height * rows.length;
  const at = scale(reference.value);
  const body = [
    keySvg(chart, plot[0], width),
    ...rows.map((row, i) => {
      const y = top + height * (i + 0.5);
      return rowSvg(row, lines[i]!, figures[i]!, y, { plot, width });
    }),
    line(at, top - 4, at, bottom, { stroke: INK.reference, width: 1.5, dash: REFERENCE_DASH }),
    ...rows.map((row, i) => marks(row, top + height * (i + 0.5), scale)),
    inside(named(reference, chart.value, canvas), at, top - 9, [names + GAP / 2, width], {
      size: SIZE.label,
      fill: INK.referenceText,
      bold: true,
      halo: true,
    }),
    bottomAxis(scale, chart.value, bottom, width, numbers),
  ];
  return { body: body.join(''), height: bottom + BOTTOM_AXIS };
}

/** `61,7 % → 71,9 %`. */
function figuresOf({ before, after }: Row, { value }: DumbbellsChart, { translator }: Canvas): string {
  const text = (x: number) => figure(x, value, translator.numbers);
  if (before === undefined || after === undefined) return '';
  return `${text(before)} → ${text(after)}`;
}

/** Which dot is which, once above the rows. */
function keySvg({ beforeLabel, afterLabel }: DumbbellsChart, x: number, width: number): string {
  const y = 8;
  const half = (width - x) / 2;
  const available = half - 24;
  const second = x + Math.min(half, 39 + textWidth(beforeLabel, { size: SIZE.small }));
  const text = (from: number, words: string) =>
    label({
      x: from,
      y: y + SIZE.small * MIDDLE,
      text: words,
      width: available,
      size: SIZE.small,
      fill: INK.quiet,
    });
  return (
    hollow(x + 4, y) +
    text(x + 15, beforeLabel) +
    full(second + 4, y, INK.other) +
    text(second + 15, afterLabel)
  );
}

const hollow = (cx: number, cy: number): string =>
  element('circle', { cx, cy, r: RADIUS, fill: INK.paper, stroke: INK.quiet, 'stroke-width': 1.5 });
const full = (cx: number, cy: number, ink: string): string =>
  element('circle', { cx, cy, r: RADIUS + 0.5, fill: ink, stroke: INK.paper, 'stroke-width': 1 });

/** Where the parts of every row stand. */
interface Columns {
  readonly plot: readonly [number, number];
  readonly width: number;
}

/** What stands under the marks: name, guide, figures. */
function rowSvg(
  row: Row,
  lines: readonly string[],
  figures: string,
  y: number,
  { plot: [left, right], width }: Columns,
): string {
  const bold = row.accent ?? false;
  return [
    stacked(lines, row.label, LEADING, {
      x: 0,
      y: firstBaseline(y, lines.length, LEADING, SIZE.label),
      size: SIZE.label,
      bold,
      fill: INK.text,
    }),
    ...(figures === ''
      ? [
          label({
            x: left,
            y: y + SIZE.label * MIDDLE,
            text: row.absent ?? '',
            width: width - left,
            size: SIZE.small,
            italic: true,
            fill: INK.quiet,
          }),
        ]
      : [
          line(left - 4, y, right + 4, y, { stroke: INK.guide, width: 0.75 }),
          label({
            x: width,
            y: y + SIZE.label * MIDDLE,
            text: figures,
            width: width - left,
            anchor: 'end',
            size: SIZE.label,
            bold,
            fill: INK.text,
          }),
        ]),
  ].join('');
}

function marks({ before, after, accent }: Row, y: number, scale: Linear): string {
  if (before === undefined || after === undefined) return '';
  const ink = accent ? INK.accent : INK.other;
  const [from, to] = [scale(before), scale(after)];
  return line(from, y, to, y, { stroke: ink, width: 2.5 }) + hollow(from, y) + full(to, y, ink);
}
