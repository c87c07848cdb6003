import { existing } from '../../base/existing.ts';
import type { Numbers } from '../../messages/numbers.ts';
import { BOTTOM_AXIS, bottomAxis, fromZero, inside, type Linear, scaleOver } from './axis.ts';
import type { RankedDotsChart } from './chart.ts';
import { figure, named } from './figure.ts';
import type { Canvas, Drawn } from './kind.ts';
import { INK, MIDDLE, REFERENCE_DASH, SIZE } from './look.ts';
import { nothing } from './nothing.ts';
import { element, firstBaseline, label, line, stacked } from './svg.ts';
import { textWidth, widest, wrapText } from './text.ts';

/** Height of a row whose names take one line or two. */
const ROW = { one: 20, two: 31 };
const LEADING = 13;
/** Room above the rows for the name of the reference. */
const HEAD = 22;
const GAP = 12;
/** The longest names leave at least three fifths to the rest. */
const NAMES_AT_MOST = 0.38;

type Row = RankedDotsChart['rows'][number];

interface Columns {
  /** Right edge of the counts. */
  readonly counts: number;
  readonly plot: readonly [number, number];
  readonly figures: number;
  /** The names, broken to their column. */
  readonly lines: readonly (readonly string[])[];
}

/** Groups in the order given: name, n, a dot at the value on a thin interval, the figure; the reference across. */
export function rankedDots(chart: RankedDotsChart, canvas: Canvas): Drawn {
  const { rows, reference } = chart;
  if (rows.length === 0) return nothing(canvas);
  const { numbers, texts } = canvas.translator;
  const columns = columnsOf(chart, canvas);
  const known = rows
    .flatMap(({ value, low, high, band }) => [value, low, high, band?.low, band?.high])
    .filter((x) => x !== undefined);
  const scale = scaleOver([...known, reference.value], columns.plot, { zero: fromZero(chart.value) });
  const height = columns.lines.some(({ length }) => length > 1) ? ROW.two : ROW.one;
  const middle = (i: number) => HEAD + height * (i + 0.5);
  const bottom = HEAD + height * rows.length;
  const at = scale(reference.value);
  // Without anyone to single out, all dots are full; else the others are hollow, told apart without colour.
  const hollow = rows.some(({ accent }) => accent);
  const body = [
    chart.uncounted
      ? ''
      : label({
          x: columns.counts,
          y: HEAD - 8,
          text: texts.charts.n,
          anchor: 'end',
          size: SIZE.small,
          fill: INK.quiet,
        }),
    ...rows.map((_, i) => rowSvg(i, middle(i), chart, columns, numbers)),
    ...rows.map((row, i) => bandSvg(row, middle(i), height, scale)),
    line(at, HEAD - 4, at, bottom, { stroke: INK.reference, width: 1.5, dash: REFERENCE_DASH }),
    ...rows.map((row, i) => marks(row, middle(i), scale, hollow)),
    inside(
      named(reference, chart.value, canvas, chart.signed),
      at,
      HEAD - 9,
      [columns.counts + GAP / 2, canvas.width],
      {
        size: SIZE.label,
        fill: INK.referenceText,
        bold: true,
        halo: true,
      },
    ),
    bottomAxis(scale, chart.value, bottom, canvas.width, numbers),
  ];
  return { body: body.join(''), height: bottom + BOTTOM_AXIS };
}

function columnsOf(chart: RankedDotsChart, { width, translator }: Canvas): Columns {
  const { numbers, texts } = translator;
  const { rows } = chart;
  const bold = { size: SIZE.label, bold: true };
  const faceOf = (row: Row) => ({ size: SIZE.label, bold: row.accent ?? false });
  const names = rows.reduce((most, row) => Math.max(most, textWidth(row.label, faceOf(row))), 0);
  const namesEnd = Math.min(width * NAMES_AT_MOST, names);
  const counts = widest([texts.charts.n, ...rows.map(({ n }) => numbers.count(n))], { size: SIZE.small });
  const printed = rows.flatMap((row) => (row.value === undefined ? [] : [figureOf(row, chart, numbers)]));
  const figures = widest(printed, bold);
  const countsEnd = chart.uncounted ? namesEnd : namesEnd + GAP + counts;
  return {
    lines: rows.map((row) => wrapText(row.label, namesEnd, faceOf(row), 2)),
    counts: countsEnd,
    // Half a dot and the axis' outer figures stand a little outside.
    plot: [countsEnd + GAP + 8, Math.max(countsEnd + GAP + 48, width - figures - GAP - 6)],
    figures: width,
  };
}

/** The figure at the end of a row, with the sign of where the group stands. */
function figureOf(row: Row, { value, signed }: RankedDotsChart, numbers: Numbers): string {
  const text = figure(existing(row.value), value, numbers, signed);
  return row.verdict === undefined ? text : `${text} ${row.verdict.split(' ')[0]}`;
}

/** What stands under the marks: names, counts, guide, figure. */
function rowSvg(at: number, y: number, chart: RankedDotsChart, columns: Columns, numbers: Numbers): string {
  const row = chart.rows[at]!;
  const lines = columns.lines[at]!;
  const base = y + SIZE.label * MIDDLE;
  const bold = row.accent ?? false;
  const [left, right] = columns.plot;
  const parts = [
    stacked(lines, row.label, LEADING, {
      x: 0,
      y: firstBaseline(y, lines.length, LEADING, SIZE.label),
      size: SIZE.label,
      bold,
      fill: INK.text,
    }),
    chart.uncounted
      ? ''
      : label({
          x: columns.counts,
          y: base,
          text: numbers.count(row.n),
          anchor: 'end',
          size: SIZE.small,
          fill: INK.quiet,
        }),
  ];
  if (row.value === undefined) {
    parts.push(
      label({
        x: left,
        y: base,
        text: row.absent ?? '',
        width: columns.figures - left,
        size: SIZE.small,
        italic: true,
        fill: INK.quiet,
      }),
    );
    return parts.join('');
  }
  parts.push(line(left - 4, y, right + 4, y, { stroke: INK.guide, width: 0.75 }));
  parts.push(
    label({
      x: columns.figures,
      y: base,
      text: figureOf(row, chart, numbers),
      anchor: 'end',
      size: SIZE.label,
      bold,
      fill: INK.text,
    }),
  );
  return parts.join('');
}

/** Where chance alone would put the dot. */
function bandSvg({ value, band }: Row, y: number, height: number, scale: Linear): string {
  if (value === undefined || !band) return '';
  const [left, right] = [scale(band.low), scale(band.high)];
  return element('rect', {
    x: left,
    y: y - height * 0.36,
    width: Math.max(0.5, right - left),
    height: height * 0.72,
    fill: INK.band,
  });
}

/** The interval and the dot. */
function marks(row: Row, y: number, scale: Linear, hollow: boolean): string {
  if (row.value === undefined) return '';
  const told = row.mark === 'full' && !hollow;
  const ink = row.accent || told ? INK.accent : hollow ? INK.other : INK.quiet;
  const interval =
    row.low === undefined || row.high === undefined
      ? ''
      : line(scale(row.low), y, scale(row.high), y, { stroke: ink, width: row.accent ? 2 : 1.25 });
  const full = row.mark === undefined ? row.accent || !hollow : row.mark === 'full';
  const dot = element('circle', {
    cx: scale(row.value),
    cy: y,
    r: row.accent ? 5.5 : row.mark === 'small' ? 2.25 : 4.5,
    fill: full || row.mark === 'small' ? ink : INK.paper,
    stroke: full ? INK.paper : ink,
    'stroke-width': full ? 1 : row.mark === 'small' ? 0 : 1.5,
  });
  return interval + dot;
}
