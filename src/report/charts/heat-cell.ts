import { quantile7 } from '../../measure/statistics.ts';
import type { Numbers } from '../../messages/numbers.ts';
import type { HeatChart, Scale } from './chart.ts';
import { figure } from './figure.ts';
import type { Canvas } from './kind.ts';
import { INK, SIZE } from './look.ts';
import { element, firstBaseline, label, move, rounded, stacked } from './svg.ts';
import { widest, wrapText } from './text.ts';

/** Height of a row of cells, with the line of paper under it. */
export const ROW = 29;
/** The strongest tone keeps black text at 7 to 1. */
const STRONGEST = 0.6;
const SIGN = 6;

type Cell = HeatChart['cells'][number][number];

/** How the figures of all cells are written: one size and one unit for all, so that they compare. */
export interface Writing {
  readonly text: (x: number) => string;
  readonly size: number;
  /** Every figure is in thousands: told beside the key. */
  readonly thousands: boolean;
}

export function writingFor(
  values: readonly number[],
  chart: HeatChart,
  available: number,
  numbers: Numbers,
): Writing {
  const plain = (x: number) => figure(x, chart.value, numbers, chart.signed);
  const widestAt = (text: (x: number) => string, size: number) => widest(values.map(text), { size });
  for (const size of [SIZE.label, SIZE.small, SIZE.foot, 9.5]) {
    if (widestAt(plain, size) <= available) return { text: plain, size, thousands: false };
  }
  if (chart.value.kind !== 'money' && chart.value.kind !== 'count')
    return { text: plain, size: SIZE.least, thousands: false };
  // Amounts too long for their cells: thousands, with the unit said once.
  const inThousands: Scale = { label: '', kind: 'quantity', digits: 0 };
  const short = (x: number) => figure(x / 1000, inThousands, numbers, chart.signed);
  const size = [SIZE.label, SIZE.small, SIZE.foot].find((s) => widestAt(short, s) <= available) ?? SIZE.least;
  return { text: short, size, thousands: true };
}

/** Tone by distance from the centre; the few farthest cells share the strongest tone, or one outlier would pale all the others. */
export function toneFor(values: readonly number[], centre: number): (x: number) => string {
  const distances = Float64Array.from(values, (x) => Math.abs(x - centre)).sort();
  const farthest = distances.length > 0 ? quantile7(distances, 0.95) : 0;
  return (x) => {
    const part = farthest > 0 ? Math.min(1, Math.abs(x - centre) / farthest) : 0;
    return mixed(x < centre ? INK.accent : INK.reference, part * STRONGEST);
  };
}

/** An ink thinned with white: `part` of it. */
export function mixed(ink: string, part: number): string {
  const channel = (from: number) => {
    const full = Number.parseInt(ink.slice(from, from + 2), 16);
    return Math.round(255 + (full - 255) * part)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

export function triangle(up: boolean, x: number, y: number): string {
  const h = rounded(SIGN * 0.8);
  const d = up ? `M0 ${h}L${SIGN / 2} 0L${SIGN} ${h}Z` : `M0 0L${SIGN / 2} ${h}L${SIGN} 0Z`;
  return move(x, y, element('path', { d, fill: INK.text }));
}

/** What all cells of a chart share. */
export interface CellLook {
  readonly width: number;
  /** The figure that is on neither side. */
  readonly centre: number;
  readonly writing: Writing;
  readonly tone: (x: number) => string;
}

/** A cell in its own frame: its tone, the side of the centre it is on, its figure and its n; or why there is none. */
export function cellSvg(found: Cell, { width, centre, writing, tone }: CellLook, canvas: Canvas): string {
  const inner = { width: width - 1, height: ROW - 1 };
  const middle = inner.width / 2;
  if (!('value' in found)) {
    const face = { size: SIZE.least, italic: true, fill: INK.quiet };
    const lines = wrapText(found.absent, inner.width - 2, face, 2);
    const y = firstBaseline(inner.height / 2, lines.length, 10, face.size);
    return stacked(lines, found.absent, 10, { x: middle, y, anchor: 'middle', ...face });
  }
  const { value, n } = found;
  const { numbers } = canvas.translator;
  // A figure that prints as the centre is on neither side.
  const sign =
    writing.text(value) === writing.text(centre) ? '' : triangle(value > centre, 3, inner.height - 9);
  return [
    element('rect', { ...inner, fill: tone(value) }),
    sign,
    label({
      x: middle,
      y: 14 + writing.size * 0.1,
      text: writing.text(value),
      anchor: 'middle',
      width: inner.width,
      size: writing.size,
      fill: INK.text,
    }),
    label({
      x: middle,
      y: inner.height - 3,
      text: numbers.count(n),
      anchor: 'middle',
      width: inner.width,
      size: SIZE.least,
      fill: INK.text,
    }),
  ].join('');
}
