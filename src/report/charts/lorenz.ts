import { scaleLinear } from 'd3-scale';
import { line as path } from 'd3-shape';
import { inside, type Linear, ticksOf } from './axis.ts';
import type { LorenzChart, Scale } from './chart.ts';
import type { Canvas, Drawn } from './kind.ts';
import { INK, MIDDLE, REFERENCE_DASH, SIZE } from './look.ts';
import { nothing } from './nothing.ts';
import { element, label, line, rounded, stacked, told } from './svg.ts';
import { widest, wrapText } from './text.ts';

/** The square, at most: larger says no more. */
const SQUARE = 400;
const TOP = 8;
/** Dashes of the curves that are not the accent, so that they are told apart without colour. */
const DASHES = [undefined, '7 3', '2 2.5', '9 3 2 3'];
/** Where the names of curves are tied to them, as shares along x. */
const DEEPEST_TIE = 0.68;
const OTHER_TIES = [0.55, 0.72, 0.42, 0.85, 0.3];

type Curve = LorenzChart['curves'][number];
type Point = readonly [number, number];

interface Plot {
  readonly x: Linear;
  readonly y: Linear;
}

/**
 * Lorenz curves in a square, with the line of equality. Curves lie under that line, so the triangle above it is free:
 * the deepest curve is named on its outer side, the others above the line, each tied to its curve.
 */
export function lorenz(chart: LorenzChart, canvas: Canvas): Drawn {
  const curves = chart.curves.filter(({ points }) => points.length > 0);
  if (curves.length === 0) return nothing(canvas);
  const { numbers, texts } = canvas.translator;
  const yTicks = ticksOf(scaleLinear().domain([0, 1]).range([0, 300]), chart.y, numbers);
  const left =
    widest(
      yTicks.map(({ text }) => text),
      { size: SIZE.small },
    ) + 10;
  const side = Math.min(SQUARE, canvas.width - left - 16);
  const top = TOP + SIZE.small + 10;
  const x = scaleLinear()
    .domain([0, 1])
    .range([left, left + side]);
  const y = scaleLinear()
    .domain([0, 1])
    .range([top + side, top]);
  const plot = { x, y };
  const someone = curves.some(({ accent }) => accent);
  const body = [
    axes(chart, plot, canvas),
    line(x(0), y(0), x(1), y(1), { stroke: INK.rule, dash: '2 3' }),
    label({
      x: x(0.86) - 7,
      y: y(0.86) - 7,
      text: texts.charts.equality,
      anchor: 'middle',
      turn: -45,
      size: SIZE.small,
      fill: INK.quiet,
    }),
    ...curves.map((curve, i) => curveSvg(curve, i, someone, plot)),
    namesSvg(curves, plot, canvas),
    readingSvg(chart, curves, plot, canvas),
  ];
  return { body: body.join(''), height: top + side + 36 };
}

/** The accent is drawn without a break; where there is none, the first curve is. */
const dashOf = (curve: Curve, index: number, someone: boolean) =>
  curve.accent ? undefined : DASHES[(index + (someone ? 1 : 0)) % DASHES.length];
const inkOf = (curve: Curve) => (curve.accent ? INK.accent : INK.quiet);

function curveSvg(curve: Curve, index: number, someone: boolean, { x, y }: Plot): string {
  const draw = path<Point>(
    ([u]) => x(u),
    ([, v]) => y(v),
  ).digits(2);
  return element('path', {
    d: draw([...curve.points]) ?? '',
    fill: 'none',
    stroke: inkOf(curve),
    'stroke-width': curve.accent ? 2.5 : 1.75,
    'stroke-dasharray': dashOf(curve, index, someone),
    'stroke-linejoin': 'round',
  });
}

function axes(chart: LorenzChart, { x, y }: Plot, canvas: Canvas): string {
  const { numbers } = canvas.translator;
  const face = { size: SIZE.small, fill: INK.quiet };
  const share = (scale: Scale, axis: Linear) => ticksOf(axis, scale, numbers);
  const base = y(0);
  return [
    line(x(0), base, x(1), base, { stroke: INK.rule }),
    line(x(0), base, x(0), y(1), { stroke: INK.rule }),
    ...share(chart.x, x).flatMap(({ at, text }) => [
      line(at, base, at, base + 4, { stroke: INK.rule }),
      inside(text, at, base + 16, [0, canvas.width], face),
    ]),
    ...share(chart.y, y).flatMap(({ at, text }) => [
      line(x(0) - 4, at, x(0), at, { stroke: INK.rule }),
      label({ x: x(0) - 7, y: at + SIZE.small * MIDDLE, text, anchor: 'end', ...face }),
    ]),
    inside(chart.x.label, (x(0) + x(1)) / 2, base + 31, [0, canvas.width], face),
    // Read across, above its axis: no one turns the head.
    label({ x: 0, y: SIZE.small, text: chart.y.label, width: canvas.width, ...face }),
  ].join('');
}

/** Height of a curve at `u`, on the straight line between its neighbours. */
function heightAt(points: readonly Point[], u: number): number {
  let before = points[0]!;
  for (const point of points) {
    if (point[0] >= u) {
      const span = point[0] - before[0];
      return span > 0 ? before[1] + ((u - before[0]) / span) * (point[1] - before[1]) : point[1];
    }
    before = point;
  }
  return before[1];
}

/** Where the name of the deepest curve ends its tie. */
const nameOfDeepest = (points: readonly Point[], { y }: Plot): number =>
  Math.min(y(heightAt(points, DEEPEST_TIE)) + 22, y(0) - 6);

const NAME_LEADING = 13;
/** The name of the deepest curve, on two lines where the drawing is narrow. */
const deepestName = ({ name, accent = false }: Curve, { x }: Plot, width: number): string[] =>
  wrapText(name, width - x(DEEPEST_TIE) - 5, { size: SIZE.label, bold: accent }, 2);

function namesSvg(curves: readonly Curve[], { x, y }: Plot, { width }: Canvas): string {
  const byDepth = [...curves].sort(
    (a, b) => heightAt(a.points, DEEPEST_TIE) - heightAt(b.points, DEEPEST_TIE),
  );
  return byDepth
    .flatMap((curve, depth) => {
      const face = {
        size: SIZE.label,
        bold: curve.accent ?? false,
        fill: curve.accent ? INK.accent : INK.text,
      };
      const at = depth === 0 ? DEEPEST_TIE : OTHER_TIES[(depth - 1) % OTHER_TIES.length]!;
      const tie = { x: x(at), y: y(heightAt(curve.points, at)) };
      const stroke = { stroke: inkOf(curve), width: 0.75 };
      const end = depth === 0 ? nameOfDeepest(curve.points, { x, y }) : y(at) - 16;
      return [
        line(tie.x, tie.y, tie.x, end, stroke),
        element('circle', { cx: tie.x, cy: tie.y, r: 2.5, fill: inkOf(curve) }),
        depth === 0
          ? stacked(deepestName(curve, { x, y }, width), curve.name, NAME_LEADING, {
              x: tie.x + 5,
              y: end + 2,
              halo: true,
              ...face,
            })
          : label({
              x: tie.x - 5,
              y: end + 8,
              text: curve.name,
              anchor: 'end',
              width: tie.x - x(0) - 10,
              ...face,
            }),
      ];
    })
    .join('');
}

/** A point of the curve, put in words beside its line; at the right of the square where the curves are too low. */
function readingSvg(chart: LorenzChart, curves: readonly Curve[], { x, y }: Plot, { width }: Canvas): string {
  const { reading } = chart;
  if (!reading) return '';
  const curve = curves.find(({ accent }) => accent) ?? curves[0]!;
  const at = { x: x(reading.x), y: y(heightAt(curve.points, reading.x)) };
  const stroke = { stroke: INK.text, 'stroke-width': 0.75, 'stroke-dasharray': REFERENCE_DASH };
  const guides = [
    element('path', {
      d: `M${rounded(at.x)} ${rounded(y(0))}V${rounded(at.y)}H${rounded(x(0))}`,
      fill: 'none',
      ...stroke,
    }),
    element('circle', { cx: at.x, cy: at.y, r: 4, fill: INK.text, stroke: INK.paper }),
  ];
  const face = { size: SIZE.label, fill: INK.text };
  const leading = 16;
  const lines = wrapText(reading.text, Math.max(60, width - at.x - 10), face, 6);
  // Beside its line, under the curves and under their names.
  const top = y(0) - leading * lines.length - 8;
  const lowest = curves.reduce((most, each) => {
    const lines = deepestName(each, { x, y }, width).length;
    return Math.max(most, nameOfDeepest(each.points, { x, y }) + 8 + (lines - 1) * NAME_LEADING);
  }, at.y);
  if (top > lowest) {
    guides.push(stacked(lines, reading.text, leading, { x: at.x + 10, y: top + face.size, ...face }));
  } else if (width - x(1) > 110) {
    const narrow = wrapText(reading.text, width - x(1) - 16, face, 8);
    guides.push(stacked(narrow, reading.text, leading, { x: x(1) + 16, y: y(0.5), ...face }));
  } else {
    return told(reading.text, ...guides);
  }
  return guides.join('');
}
