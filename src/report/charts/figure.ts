import type { Numbers } from '../../messages/numbers.ts';
import { numberText } from '../model/cells.ts';
import type { Scale } from './chart.ts';
import type { Canvas } from './kind.ts';

/** A figure of a scale, with its sign where it is a gap. */
export function figure(x: number, { kind, digits }: Scale, numbers: Numbers, signed = false): string {
  const text = numberText(x, kind, digits, numbers);
  // What rounds to zero has no sign.
  return signed && x > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A name and its figure: `Québec : 215 000 $`. A reference of no gap is told by its name alone. */
export function named(
  item: { readonly label: string; readonly value: number },
  scale: Scale,
  { translator }: Canvas,
  signed = false,
): string {
  if (signed && item.value === 0) return item.label;
  const value = figure(item.value, scale, translator.numbers);
  return translator.fill(translator.texts.charts.named, { name: item.label, value });
}
