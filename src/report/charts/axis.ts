// Scales of charts and the axes drawn along them.
import { extent } from 'd3-array';
import { precisionFixed } from 'd3-format';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Numbers } from '../../messages/numbers.ts';
import { numberText } from '../model/cells.ts';
import type { Scale } from './chart.ts';
import { INK, MIDDLE, SIZE } from './look.ts';
import { label, line } from './svg.ts';
import { ellipsize, textWidth } from './text.ts';

export type Linear = ScaleLinear<number, number>;

/**
 * A scale over all of `values` that ends on round numbers. `zero` makes it begin (or end) at zero: amounts do, so
 * that a distance is a proportion; ratios around 1 need not. Values that are all equal stand in the middle.
 */
export function scaleOver(
  values: readonly number[],
  range: readonly [number, number],
  { zero }: { readonly zero: boolean },
): Linear {
  const [least, most] = extent(values.filter(Number.isFinite));
  let low = least ?? 0;
  let high = most ?? 0;
  if (zero) {
    low = Math.min(low, 0);
    high = Math.max(high, 0);
  }
  // A span lost in rounding has no ticks of its own.
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size < LEAST_SIZE) [low, high] = zero ? [0, 1] : [-0.5, 0.5];
  else if (!(high - low > size * 1e-9)) [low, high] = [low - size / 2, high + size / 2];
  return scaleLinear().domain([low, high]).range(range).nice(10);
}

/** Smaller than any figure that prints: drawn as zero. */
const LEAST_SIZE = 1e-12;

/** Whether a scale of this kind begins at zero: money and counts always; shares, ratios and indices do not. */
export const fromZero = ({ kind }: Scale): boolean => kind === 'money' || kind === 'count';

export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Round values with as many decimals as their step needs, as many as have room side by side. */
export function ticksOf(scale: Linear, { kind }: Scale, numbers: Numbers, size: number = SIZE.small): Tick[] {
  const [from = 0, to = 0] = scale.range();
  for (const count of [6, 5, 4, 3, 2, 1]) {
    const values = scale.ticks(count);
    const step = values.length > 1 ? Math.abs(values[1]! - values[0]!) : Math.abs(values[0] ?? 1);
    // A share prints as a hundredth.
    const digits = Math.min(12, precisionFixed(kind === 'share' ? step * 100 : step));
    const ticks = values.map((value) => ({
      at: scale(value),
      text: numberText(value, kind, Number.isFinite(digits) ? digits : 0, numbers),
    }));
    const needed = ticks.reduce((sum, { text }) => sum + textWidth(text, { size }) + 14, 0);
    if (needed <= Math.abs(to - from) || count === 1) return ticks;
  }
  return [];
}

/** Room at the right end of an axis for half of its last figure. */
export const AXIS_END = 28;

/** Height taken by `bottomAxis`. */
export const BOTTOM_AXIS = 36;

/** A line with its ticks and figures under a plot, and what is measured under it. */
export function bottomAxis(
  scale: Linear,
  described: Scale,
  y: number,
  width: number,
  numbers: Numbers,
): string {
  const [from = 0, to = 0] = scale.range();
  const face = { size: SIZE.small, fill: INK.quiet };
  const marks = ticksOf(scale, described, numbers).flatMap(({ at, text }) => [
    line(at, y, at, y + 4, { stroke: INK.rule }),
    inside(text, at, y + 16, [0, width], face),
  ]);
  const title = inside(described.label, (from + to) / 2, y + 31, [0, width], face);
  return [line(from, y, to, y, { stroke: INK.rule }), ...marks, title].join('');
}

/** The figure of a tick at the left of an axis that stands at `x`. */
export const leftFigure = (x: number, { at, text }: Tick): string =>
  label({
    x: x - 7,
    y: at + SIZE.small * MIDDLE,
    text,
    anchor: 'end',
    size: SIZE.small,
    fill: INK.quiet,
  });

interface Written {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly halo?: boolean;
}

/** A text centred on `x`, moved as far as it takes to stay between two edges. */
export function inside(text: string, x: number, y: number, edges: readonly [number, number], look: Written) {
  const [from, to] = edges;
  const width = to - from;
  const half = Math.min(width, textWidth(ellipsize(text, width, look), look)) / 2;
  // A text that is not moved keeps its middle, which holds whatever the width of the reader's font.
  if (x - half < from) return label({ x: from, y, text, anchor: 'start', width, ...look });
  if (x + half > to) return label({ x: to, y, text, anchor: 'end', width, ...look });
  return label({ x, y, text, anchor: 'middle', width, ...look });
}
