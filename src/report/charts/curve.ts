import { AXIS_END, inside, leftFigure, scaleOver, ticksOf } from './axis.ts';
import type { CurveChart } from './chart.ts';
import type { Canvas, Drawn } from './kind.ts';
import { INK, MIDDLE, REFERENCE_DASH, SIZE } from './look.ts';
import { nothing } from './nothing.ts';
import { element, label, line } from './svg.ts';
import { textWidth } from './text.ts';

const PLOT = 170;
const HEAD = 22;
const ROW = 15;
const GROUP = 19;
/** The names of the options leave at least this part to the points. */
const NAMES_AT_MOST = 0.4;

/**
 * A specification curve (Simonsohn, Simmons & Nelson 2020): one dot a specification, from the lowest value to the highest, on its
 * interval; full where it is told, hollow elsewhere; under it a mark in the row of each option that it chose.
 */
export function curve(chart: CurveChart, canvas: Canvas): Drawn {
  const { points, reference, choices } = chart;
  if (points.length === 0) return nothing(canvas);
  const { numbers } = canvas.translator;
  const names = choices.flatMap(({ name, options }) => [
    textWidth(name, { size: SIZE.small, bold: true }),
    ...options.map((option) => textWidth(option.name, { size: SIZE.small }) + 8),
  ]);
  const ends = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const scale = scaleOver([...ends, reference.value], [HEAD + PLOT, HEAD], { zero: false });
  const ticks = ticksOf(scale, chart.value, numbers);
  const figures = ticks.reduce((most, { text }) => Math.max(most, textWidth(text, { size: SIZE.small })), 0);
  const left = Math.max(figures + 8, Math.min(canvas.width * NAMES_AT_MOST, Math.max(0, ...names)) + 10);
  const right = canvas.width - AXIS_END;
  const across = (i: number): number => left + ((right - left) * (i + 0.5)) / points.length;
  const radius = Math.max(1.5, Math.min(4, ((right - left) / points.length) * 0.4));
  const axis = ticks.flatMap((tick) => [
    line(left - 4, tick.at, right, tick.at, { stroke: INK.guide, width: 0.75 }),
    leftFigure(left, tick),
  ]);
  const level = scale(reference.value);
  const dots = points.map(({ value, low, high, told, asked }, i) => {
    const ink = asked ? INK.accent : INK.quiet;
    const interval =
      low === undefined || high === undefined
        ? ''
        : line(across(i), scale(low), across(i), scale(high), { stroke: INK.rule, width: 0.75 });
    return (
      interval +
      element('circle', {
        cx: across(i),
        cy: scale(value),
        r: asked ? radius + 1.5 : radius,
        fill: told ? ink : INK.paper,
        stroke: ink,
        'stroke-width': 1.25,
      })
    );
  });
  const marks: string[] = [];
  let y = HEAD + PLOT + 18;
  for (const { name, options } of choices) {
    marks.push(
      label({ x: 0, y, text: name, size: SIZE.small, bold: true, fill: INK.text, width: canvas.width }),
    );
    for (const option of options) {
      y += ROW;
      marks.push(label({ x: 8, y, text: option.name, size: SIZE.small, fill: INK.quiet, width: left - 18 }));
      option.chosen.forEach((chosen, i) => {
        if (!chosen) return;
        const ink = points[i]!.asked ? INK.accent : INK.other;
        const middle = y - SIZE.small * MIDDLE;
        marks.push(
          line(across(i), middle - 4, across(i), middle + 4, { stroke: ink, width: Math.max(1, radius) }),
        );
      });
    }
    y += GROUP;
  }
  const asked = points.findIndex((point) => point.asked);
  const body = [
    ...axis,
    line(left, level, right, level, { stroke: INK.reference, width: 1.5, dash: REFERENCE_DASH }),
    label({
      x: right,
      y: level - 5,
      text: reference.label,
      anchor: 'end',
      size: SIZE.small,
      fill: INK.referenceText,
      halo: true,
      width: right - left,
    }),
    ...dots,
    asked < 0
      ? ''
      : inside(chart.askedLabel, across(asked), HEAD - 8, [left, canvas.width], {
          size: SIZE.small,
          fill: INK.accent,
          bold: true,
          halo: true,
        }),
    asked < 0
      ? ''
      : line(across(asked), HEAD - 4, across(asked), scale(points[asked]!.high ?? points[asked]!.value), {
          stroke: INK.accent,
          width: 0.75,
        }),
    ...marks,
  ];
  return { body: body.join(''), height: y };
}
