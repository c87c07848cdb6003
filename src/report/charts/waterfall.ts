import { BOTTOM_AXIS, bottomAxis, type Linear, scaleOver } from './axis.ts';
import type { WaterfallChart } from './chart.ts';
import { figure } from './figure.ts';
import type { Canvas, Drawn } from './kind.ts';
import { INK, MIDDLE, SIZE } from './look.ts';
import { element, firstBaseline, label, line, rounded, stacked } from './svg.ts';
import { textWidth, widest, wrapText } from './text.ts';

const ROW = 40;
const BAR = 22;
const GAP = 12;
const NAMES_AT_MOST = 0.36;
const LEADING = 14;
/** Where figures are so long that nothing else has room. */
const LEAST_NAMES = 30;
const LEAST_PLOT = 60;

interface Bar {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly role: 'start' | 'step' | 'end';
}

/**
 * From one level to another: both ends are bars from zero, each step goes on where the one before stopped. Ends and
 * steps differ by outline, fill and arrow, so that they are told apart without colour.
 */
export function waterfall(chart: WaterfallChart, canvas: Canvas): Drawn {
  const { width, translator } = canvas;
  const { numbers } = translator;
  const bars = barsOf(chart, canvas);
  const face = { size: SIZE.label, bold: true };
  const figures =
    widest(
      bars.map(({ text }) => text),
      face,
    ) + 8;
  const names = Math.max(
    LEAST_NAMES,
    Math.min(
      width * NAMES_AT_MOST,
      widest(
        bars.map((bar) => bar.label),
        face,
      ),
      width - figures - GAP - LEAST_PLOT,
    ),
  );
  const left = names + GAP;
  const scale = scaleOver(
    bars.flatMap(({ from, to }) => [from, to]),
    // The figure of the longest bar stands at its right.
    [left, Math.max(left + LEAST_PLOT, width - figures)],
    { zero: true },
  );
  const bottom = ROW * bars.length;
  const body = [
    line(scale(0), 0, scale(0), bottom, { stroke: INK.rule }),
    ...bars.map((bar, i) => nameSvg(bar, ROW * (i + 0.5), names)),
    // Each bar is tied to the next one at the level they share.
    ...bars.slice(0, -1).map(({ to }, i) => {
      const at = scale(to);
      return line(at, ROW * (i + 0.5) + BAR / 2, at, ROW * (i + 1.5) - BAR / 2, { stroke: INK.rule });
    }),
    ...bars.map((bar, i) => barSvg(bar, ROW * (i + 0.5), scale, width)),
    bottomAxis(scale, chart.value, bottom, width, numbers),
  ];
  return { body: body.join(''), height: bottom + BOTTOM_AXIS };
}

function barsOf({ start, steps, end, value }: WaterfallChart, { translator }: Canvas): Bar[] {
  const { numbers } = translator;
  let level = start.value;
  const level0 = (item: { label: string; value: number }, role: 'start' | 'end'): Bar => ({
    label: item.label,
    from: 0,
    to: item.value,
    text: figure(item.value, value, numbers),
    role,
  });
  return [
    level0(start, 'start'),
    ...steps.map((step): Bar => {
      const from = level;
      level += step.value;
      return {
        label: step.label,
        from,
        to: level,
        text: figure(step.value, value, numbers, true),
        role: 'step',
      };
    }),
    level0(end, 'end'),
  ];
}

function nameSvg(bar: Bar, y: number, width: number): string {
  const face = { size: SIZE.label, bold: bar.role !== 'step', fill: INK.text };
  const lines = wrapText(bar.label, width, face, 2);
  const first = firstBaseline(y, lines.length, LEADING, face.size);
  return stacked(lines, bar.label, LEADING, { x: 0, y: first, ...face });
}

function barSvg(bar: Bar, y: number, scale: Linear, width: number): string {
  const [from, to] = [scale(bar.from), scale(bar.to)];
  const [low, high] = from < to ? [from, to] : [to, from];
  const rect = { x: low, y: y - BAR / 2, width: high - low, height: BAR };
  const shape =
    bar.role === 'step'
      ? arrow(from, to, y)
      : bar.role === 'start'
        ? element('rect', { ...rect, fill: INK.paper, stroke: INK.reference, 'stroke-width': 2 })
        : element('rect', { ...rect, fill: INK.accent });
  // A figure stands on the side its bar points to, or on the right where it would run into the names.
  const needed = textWidth(bar.text, { size: SIZE.label, bold: true });
  const leftwards = to < from && low - 6 - needed >= scale.range()[0]!;
  return (
    shape +
    label({
      x: leftwards ? low - 6 : Math.max(0, Math.min(high + 6, width - needed)),
      y: y + SIZE.label * MIDDLE,
      text: bar.text,
      anchor: leftwards ? 'end' : 'start',
      width,
      size: SIZE.label,
      bold: true,
      halo: true,
      fill: bar.role === 'start' ? INK.referenceText : INK.text,
    })
  );
}

/** A bar with a pointed end: which way a step goes is seen before its sign is read. */
function arrow(from: number, to: number, y: number): string {
  const [top, bottom] = [y - BAR / 2, y + BAR / 2];
  const point = Math.min(8, Math.abs(to - from));
  const neck = to < from ? to + point : to - point;
  const corners: readonly (readonly [number, number])[] = [
    [from, top],
    [neck, top],
    [to, y],
    [neck, bottom],
    [from, bottom],
  ];
  return element('path', {
    d: `M${corners.map(([a, b]) => `${rounded(a)} ${rounded(b)}`).join('L')}Z`,
    fill: INK.other,
  });
}
