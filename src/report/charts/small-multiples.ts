import { lastOf } from '../../base/existing.ts';
import { inside, type Linear, scaleOver, ticksOf } from './axis.ts';
import type { MultiplesChart } from './chart.ts';
import { figure, named } from './figure.ts';
import type { Canvas, Drawn } from './kind.ts';
import { INK, REFERENCE_DASH, SIZE } from './look.ts';
import { nothing } from './nothing.ts';
import { element, label, line, move, stacked } from './svg.ts';
import { textWidth, widest, wrapText } from './text.ts';

/** Room of a panel: its name on two lines, its note, its plot, its periods. */
const NAME_LINES = 2;
const LEADING = 13;
const PLOT = 74;
const PERIODS = 18;
const GAP = 18;
const LEAST_PANEL = 140;
/** Between the end of a line and its figure. */
const BESIDE = 6;
/** Figures that are longer are cut: the table behind the chart has them whole. */
const FIGURES_AT_MOST = 0.4;

type Panel = MultiplesChart['panels'][number];

interface Frame {
  readonly chart: MultiplesChart;
  readonly canvas: Canvas;
  /** Of one panel. */
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly x: (at: number) => number;
  readonly y: Linear;
}

/** Groups in the order given, as many side by side as there is room for, all on one scale. */
export function smallMultiples(chart: MultiplesChart, canvas: Canvas): Drawn {
  const { panels, reference, periods } = chart;
  const known = panels.flatMap(({ values }) => values.filter((value) => value !== undefined));
  if (known.length === 0 || periods.length === 0) return nothing(canvas);
  const { numbers } = canvas.translator;
  const head = 20;
  const across = Math.max(1, Math.floor((canvas.width + GAP) / (LEAST_PANEL + GAP)));
  const width = (canvas.width - GAP * (across - 1)) / across;
  const noted = panels.some(({ note }) => note !== undefined);
  const top = NAME_LINES * LEADING + (noted ? LEADING : 0) + 8;
  const y = scaleOver([...known, reference.value], [top + PLOT, top], { zero: false });
  const ticks = ticksOf(y, chart.value, numbers);
  const most = width * FIGURES_AT_MOST;
  const figures = known.map((value) => figure(value, chart.value, numbers));
  const marks = ticks.map(({ text }) => text);
  const left = Math.min(most, widest(marks, { size: SIZE.least }) + BESIDE);
  const right = width - Math.min(most, widest(figures, { size: SIZE.small, bold: true }) + BESIDE);
  const step = periods.length < 2 ? 0 : (right - left) / (periods.length - 1);
  const frame: Frame = {
    chart,
    canvas,
    width,
    height: top + PLOT + PERIODS + GAP,
    top,
    x: (at) => (periods.length < 2 ? (left + right) / 2 : left + step * at),
    y,
  };
  const key = [
    line(0, 9, 26, 9, { stroke: INK.reference, width: 1.5, dash: REFERENCE_DASH }),
    inside(named(reference, chart.value, canvas), 34, 13, [34, canvas.width], {
      size: SIZE.label,
      fill: INK.referenceText,
      bold: true,
    }),
  ];
  const body = panels.map((panel, i) =>
    move(
      (i % across) * (width + GAP),
      head + Math.floor(i / across) * frame.height,
      panelSvg(panel, frame, i % across === 0 ? ticks : []),
    ),
  );
  return {
    body: [...key, ...body].join(''),
    height: head + Math.ceil(panels.length / across) * frame.height - GAP,
  };
}

function panelSvg(
  panel: Panel,
  frame: Frame,
  ticks: readonly { readonly at: number; readonly text: string }[],
): string {
  const { chart, width, top, x, y } = frame;
  const face = { size: SIZE.label, bold: panel.accent ?? false };
  const lines = wrapText(panel.label, width, face, NAME_LINES);
  const ink = panel.accent ? INK.accent : INK.text;
  const [first, last] = [x(0), x(chart.periods.length - 1)];
  return [
    stacked(lines, panel.label, LEADING, {
      x: 0,
      y: 11 + (NAME_LINES - lines.length) * LEADING,
      ...face,
      fill: INK.text,
    }),
    panel.note === undefined
      ? ''
      : label({
          x: 0,
          y: 11 + NAME_LINES * LEADING,
          text: panel.note,
          width,
          size: SIZE.small,
          fill: INK.quiet,
        }),
    line(first - 4, y(chart.reference.value), last + 4, y(chart.reference.value), {
      stroke: INK.reference,
      width: 1.25,
      dash: REFERENCE_DASH,
    }),
    ...ticks.map(({ at, text }) =>
      label({
        x: first - BESIDE,
        y: at + 3,
        text,
        anchor: 'end',
        width: first - BESIDE,
        size: SIZE.least,
        fill: INK.quiet,
      }),
    ),
    line(first - 4, top + PLOT + 3, last + 4, top + PLOT + 3, { stroke: INK.rule }),
    periodSvg(frame),
    pathSvg(panel, frame, ink),
  ].join('');
}

/** The first and the last period under the plot, where both have room. */
function periodSvg({ chart: { periods }, width, top, x }: Frame): string {
  const face = { size: SIZE.least, fill: INK.quiet };
  const y = top + PLOT + PERIODS - 3;
  const [first, last] = [periods[0]!, lastOf(periods)];
  const span: readonly [number, number] = [0, width];
  if (periods.length < 2) return inside(first, x(0), y, span, face);
  const both = textWidth(first, face) + textWidth(last, face) + 10 <= width;
  return `${both ? inside(first, x(0), y, span, face) : ''}${inside(last, x(periods.length - 1), y, span, face)}`;
}

function pathSvg({ values, accent }: Panel, frame: Frame, ink: string): string {
  const { chart, canvas, x, y } = frame;
  const known = values
    .slice(0, chart.periods.length)
    .flatMap((value, at) => (value === undefined ? [] : [{ at, value }]));
  const joints = known.slice(1).flatMap((to, k) => {
    const from = known[k]!;
    const joined = to.at === from.at + 1 && chart.joins[from.at];
    return joined
      ? [line(x(from.at), y(from.value), x(to.at), y(to.value), { stroke: ink, width: accent ? 2.25 : 1.5 })]
      : [];
  });
  const dots = known.map(({ at, value }) =>
    element('circle', { cx: x(at), cy: y(value), r: accent ? 3.5 : 2.75, fill: ink }),
  );
  const end = known.at(-1);
  return [
    ...joints,
    ...dots,
    end
      ? label({
          x: x(end.at) + BESIDE,
          y: y(end.value) + 4,
          text: figure(end.value, chart.value, canvas.translator.numbers),
          width: frame.width - x(end.at) - BESIDE,
          size: SIZE.small,
          bold: accent ?? false,
          fill: INK.text,
          halo: true,
        })
      : '',
  ].join('');
}
