import { inside, scaleOver } from './axis.ts';
import type { SlopeChart } from './chart.ts';
import { figure, named } from './figure.ts';
import type { Canvas, Drawn } from './kind.ts';
import { INK, MIDDLE, REFERENCE_DASH, SIZE } from './look.ts';
import { nothing } from './nothing.ts';
import { element, label, line } from './svg.ts';
import { ellipsize, textWidth } from './text.ts';

const ROW = 15;
const HEAD = 42;
/** Room between a name and its end of the line. */
const BESIDE = 10;
const NAMES_AT_MOST = 0.34;
const LEAST_HEIGHT = 180;

type Row = SlopeChart['rows'][number];

/** Two axes, a line a group, its name and figure at both ends; names that would cover one another are moved apart. */
export function slope(chart: SlopeChart, canvas: Canvas): Drawn {
  const { rows, reference, ends } = chart;
  if (rows.length === 0) return nothing(canvas);
  const { numbers } = canvas.translator;
  const face = (row: Row) => ({ size: SIZE.small, bold: row.accent ?? false });
  const available = canvas.width * NAMES_AT_MOST;
  // The name gives way, never the figure.
  const text = (row: Row, value: number): string => {
    const end = `  ${figure(value, chart.value, numbers)}`;
    return `${ellipsize(row.label, available - textWidth(end, face(row)), face(row))}${end}`;
  };
  // A unit more than what is measured: a text as wide as its room would be cut.
  const width = (side: 'from' | 'to'): number =>
    1 +
    Math.min(
      available,
      rows.reduce((most, row) => Math.max(most, textWidth(text(row, row[side]), face(row))), 0),
    );
  const [left, right] = [width('from') + BESIDE, canvas.width - width('to') - BESIDE];
  const height = Math.max(LEAST_HEIGHT, rows.length * (ROW + 4));
  const y = scaleOver(
    [...rows.flatMap(({ from, to }) => [from, to]), reference.value],
    [HEAD + height, HEAD],
    { zero: false },
  );
  const bold = { size: SIZE.label, bold: true, fill: INK.text };
  const at = y(reference.value);
  const hollow = rows.some(({ accent }) => accent);
  const body = [
    inside(named(reference, chart.value, canvas), (left + right) / 2, 11, [0, canvas.width], {
      size: SIZE.label,
      fill: INK.referenceText,
      bold: true,
    }),
    inside(ends[0], left, HEAD - 10, [0, canvas.width], bold),
    inside(ends[1], right, HEAD - 10, [0, canvas.width], bold),
    ...[left, right].map((x) => line(x, HEAD, x, HEAD + height, { stroke: INK.rule })),
    line(left, at, right, at, { stroke: INK.reference, width: 1.5, dash: REFERENCE_DASH }),
    ...rows.map((row) => {
      const ink = row.accent ? INK.accent : hollow ? INK.other : INK.quiet;
      return [
        line(left, y(row.from), right, y(row.to), { stroke: ink, width: row.accent ? 2.5 : 1.25 }),
        ...(
          [
            [left, row.from],
            [right, row.to],
          ] as const
        ).map(([x, value]) => element('circle', { cx: x, cy: y(value), r: row.accent ? 4.5 : 3, fill: ink })),
      ].join('');
    }),
    ...(['from', 'to'] as const).flatMap((side) => {
      const places = apart(
        rows.map((row) => y(row[side])),
        HEAD,
        HEAD + height,
      );
      return rows.map((row, i) => {
        const x = side === 'from' ? left : right;
        const out = side === 'from' ? -1 : 1;
        const base = y(row[side]);
        const tie =
          Math.abs(places[i]! - base) > 3
            ? line(x + out * 4, base, x + out * (BESIDE - 1), places[i]!, { stroke: INK.guide, width: 0.75 })
            : '';
        return `${tie}${label({
          x: x + out * BESIDE,
          y: places[i]! + SIZE.small * MIDDLE,
          text: text(row, row[side]),
          anchor: side === 'from' ? 'end' : 'start',
          width: side === 'from' ? left - BESIDE : canvas.width - right - BESIDE,
          fill: INK.text,
          ...face(row),
        })}`;
      });
    }),
  ];
  return { body: body.join(''), height: HEAD + height + ROW };
}

/**
 * Middles at least a row apart, as near as can be to where they belong (least squares under the order: pooling of those
 * that would cover one another), inside two edges.
 */
function apart(wanted: readonly number[], top: number, bottom: number): number[] {
  const order = [...wanted.keys()].sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const pools: { sum: number; n: number }[] = [];
  for (const [at, i] of order.entries()) {
    let pool = { sum: wanted[i]! - at * ROW, n: 1 };
    for (let last = pools.at(-1); last && last.sum / last.n >= pool.sum / pool.n; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, n: pool.n + last.n };
      pools.pop();
    }
    pools.push(pool);
  }
  const places = [...wanted];
  const least = top;
  const most = bottom - (order.length - 1) * ROW;
  const levels = pools.flatMap(({ sum, n }) => Array.from({ length: n }, () => sum / n));
  for (const [at, i] of order.entries()) {
    places[i] = Math.max(least, Math.min(most, levels[at]!)) + at * ROW;
  }
  return places;
}
