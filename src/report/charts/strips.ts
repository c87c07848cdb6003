import { existing } from '../../base/existing.ts';
import { quantile7 } from '../../measure/statistics.ts';
import { AXIS_END, BOTTOM_AXIS, bottomAxis, fromZero, type Linear, scaleOver } from './axis.ts';
import type { StripsChart } from './chart.ts';
import { named } from './figure.ts';
import type { Canvas, Drawn } from './kind.ts';
import { INK, MIDDLE, REFERENCE_DASH, SIZE } from './look.ts';
import { nothing } from './nothing.ts';
import { element, label, line, stacked, told } from './svg.ts';
import { swarm } from './swarm.ts';
import { widest, wrapText } from './text.ts';

/** More dots than this make a cloud: the quantiles are drawn in their place. */
export const MOST_DOTS = 400;
/** Part of the width for names and figures: as much as the figures need. */
const NAMES = { least: 0.28, most: 0.5 };
const INDENT = 10;
const LEADING = 14;
const GAP = 14;
/** Half the height of a strip, at most. */
const HALF = 34;
const BETWEEN = 16;

/** Radius of the dots where there are more than so many. */
const RADII = [
  [250, 1.8],
  [120, 2.2],
  [60, 2.7],
  [-1, 3.3],
] as const;

type Row = StripsChart['rows'][number];

interface Line {
  readonly text: string;
  readonly mark?: 'median' | 'floor';
  readonly bold?: boolean;
}

/** One strip a group: every organisation a dot, the median a tick, the floor a dashed line; names and figures at the left. */
export function strips(chart: StripsChart, canvas: Canvas): Drawn {
  const { rows } = chart;
  if (rows.length === 0) return nothing(canvas);
  const { width, translator } = canvas;
  const { charts: words } = translator.texts;
  const names = namesWidth(chart, canvas);
  const all = rows.flatMap(({ values, median, floor }) => [...values, median, floor]);
  const known = all.filter((x) => x !== undefined);
  const scale = scaleOver(known, [names + GAP + 6, width - AXIS_END], { zero: fromZero(chart.value) });
  const parts: string[] = [];
  const key = keySvg(chart, names + GAP, width);
  parts.push(key.svg);
  let y = key.height;
  for (const row of rows) {
    const lines = linesOf(row, chart, canvas, names);
    const height = Math.max(2 * HALF, lines.length * LEADING);
    parts.push(told(row.label, linesSvg(lines, y + height / 2, names)));
    parts.push(stripSvg(row, y + height / 2, scale));
    y += height + BETWEEN;
  }
  y -= BETWEEN - 8;
  parts.push(bottomAxis(scale, chart.value, y, width, translator.numbers));
  y += BOTTOM_AXIS;
  if (rows.some(({ values }) => values.length > MOST_DOTS)) {
    const lines = wrapText(words.band, width, { size: SIZE.foot });
    const look = { x: 0, y: y + SIZE.foot, size: SIZE.foot, fill: INK.quiet };
    parts.push(stacked(lines, words.band, LEADING, look));
    y += 4 + LEADING * lines.length;
  }
  return { body: parts.join(''), height: y };
}

/** Who the full dots are: said once, above the strips. */
function keySvg({ accentLabel, rows }: StripsChart, x: number, width: number) {
  if (!accentLabel || !rows.some(({ accents }) => accents && accents.length > 0))
    return { svg: '', height: 0 };
  const y = 8;
  const svg = [
    element('circle', { cx: x + 6, cy: y, r: 4.5, fill: INK.accent, stroke: INK.paper }),
    label({
      x: x + 15,
      y: y + SIZE.label * MIDDLE,
      text: accentLabel,
      width: width - x - 15,
      size: SIZE.label,
      bold: true,
      fill: INK.accent,
    }),
  ];
  return { svg: svg.join(''), height: 24 };
}

type Say = (text: string, value: number) => string;
const sayer =
  (chart: StripsChart, canvas: Canvas): Say =>
  (text, value) =>
    named({ label: text, value }, chart.value, canvas);

function namesWidth(chart: StripsChart, canvas: Canvas): number {
  const say = sayer(chart, canvas);
  const figures = chart.rows.flatMap(({ median, floor }) => [
    ...(median === undefined ? [] : [say(chart.medianLabel, median)]),
    ...(floor === undefined ? [] : [say(chart.floorLabel, floor)]),
  ]);
  const needed = widest(figures, { size: SIZE.small }) + INDENT;
  return Math.max(canvas.width * NAMES.least, Math.min(canvas.width * NAMES.most, needed));
}

function linesOf(row: Row, chart: StripsChart, canvas: Canvas, width: number): Line[] {
  const { translator } = canvas;
  const say = sayer(chart, canvas);
  const name = wrapText(row.label, width, { size: SIZE.label, bold: true }, 2);
  const lines: Line[] = name.map((text) => ({ text, bold: true }));
  lines.push({ text: translator.fill(translator.texts.charts.count, { n: row.values.length }) });
  if (row.median !== undefined) lines.push({ text: say(chart.medianLabel, row.median), mark: 'median' });
  if (row.floor !== undefined) lines.push({ text: say(chart.floorLabel, row.floor), mark: 'floor' });
  if (row.note) lines.push(...wrapText(row.note, width, { size: SIZE.small }, 2).map((text) => ({ text })));
  return lines;
}

/** The words of a strip; before a figure, the mark that shows it. */
function linesSvg(lines: readonly Line[], middle: number, width: number): string {
  const top = middle - (lines.length * LEADING) / 2;
  return lines
    .map(({ text, mark, bold = false }, i) => {
      const y = top + LEADING * (i + 0.5);
      const size = bold ? SIZE.label : SIZE.small;
      const indent = mark ? INDENT : 0;
      const sign =
        mark === 'median'
          ? line(3, y - 5, 3, y + 5, { stroke: INK.text, width: 2.5 })
          : mark === 'floor'
            ? line(3, y - 6, 3, y + 6, { stroke: INK.reference, width: 1.5, dash: '3 2' })
            : '';
      const fill = bold ? INK.text : mark === 'floor' ? INK.referenceText : INK.quiet;
      return sign + label({ x: indent, y: y + size * MIDDLE, text, width: width - indent, size, bold, fill });
    })
    .join('');
}

function stripSvg(row: Row, middle: number, scale: Linear): string {
  const [left = 0, right = 0] = scale.range();
  const accents = new Set(row.accents ?? []);
  return [
    line(left, middle, right, middle, { stroke: INK.guide, width: 0.75 }),
    row.floor === undefined
      ? ''
      : line(scale(row.floor), middle - HALF - 3, scale(row.floor), middle + HALF + 3, {
          stroke: INK.reference,
          width: 1.5,
          dash: REFERENCE_DASH,
        }),
    row.values.length > MOST_DOTS ? bandSvg(row, middle, scale) : '',
    dotsSvg(row, middle, scale, accents),
    row.median === undefined ? '' : medianSvg(scale(row.median), middle),
  ].join('');
}

/** Light on a white edge, so that it is seen on dots. */
function medianSvg(x: number, middle: number): string {
  const [top, bottom] = [middle - HALF * 0.75, middle + HALF * 0.75];
  return (
    line(x, top, x, bottom, { stroke: INK.paper, width: 5 }) +
    line(x, top, x, bottom, { stroke: INK.text, width: 2.5 })
  );
}

/** Indices of the dots drawn: all of them, or past `MOST_DOTS` the accents and those outside the band. */
function drawnDots(row: Row, accents: ReadonlySet<number>): number[] {
  const all = row.values.map((_, i) => i);
  if (all.length <= MOST_DOTS) return all;
  const { p5, p95 } = edgesOf(row);
  return all.filter((i) => accents.has(i) || row.values[i]! < p5 || row.values[i]! > p95);
}

function dotsSvg(row: Row, middle: number, scale: Linear, accents: ReadonlySet<number>): string {
  const shown = drawnDots(row, accents);
  const radius = existing(RADII.find(([from]) => row.values.length > from))[1];
  const at = shown.map((i) => scale(row.values[i]!));
  const { offsets } = swarm(at, 2 * radius + 0.4, HALF - radius);
  const dot = (k: number) => {
    const accent = accents.has(shown[k]!);
    return element('circle', {
      cx: at[k]!,
      cy: middle + offsets[k]!,
      r: accent ? radius + 0.8 : radius,
      fill: accent ? INK.accent : accents.size > 0 ? '#C4C4C4' : '#8A8A8A',
      stroke: INK.paper,
      'stroke-width': accent ? 0.8 : 0.4,
    });
  };
  const order = shown.map((_, k) => k);
  // Accents last, on top.
  return [...order.filter((k) => !accents.has(shown[k]!)), ...order.filter((k) => accents.has(shown[k]!))]
    .map(dot)
    .join('');
}

/** Quantiles of type 7, the convention of the whole tool. */
function edgesOf({ values }: Row) {
  const sorted = Float64Array.from(values).sort();
  const at = (p: number) => quantile7(sorted, p);
  return { p5: at(0.05), p25: at(0.25), p75: at(0.75), p95: at(0.95) };
}

function bandSvg(row: Row, middle: number, scale: Linear): string {
  const { p5, p25, p75, p95 } = edgesOf(row);
  const box = (from: number, to: number, half: number, fill: string) =>
    element('rect', {
      x: scale(from),
      y: middle - half,
      width: scale(to) - scale(from),
      height: 2 * half,
      fill,
    });
  return box(p5, p95, HALF * 0.35, '#D9D9D9') + box(p25, p75, HALF * 0.6, '#A6A6A6');
}
