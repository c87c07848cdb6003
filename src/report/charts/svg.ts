import { printable } from '../../base/text.ts';
import { MIDDLE } from './look.ts';
import { ellipsize, type Face } from './text.ts';

/** Writing SVG: elements, safe text, stable numbers. Presentation attributes only: a page's policy may forbid styles. */
type Value = string | number | undefined;

/** Two decimals are finer than any print, and the same bytes whatever the machine's last bit. */
export function rounded(x: number): string {
  const text = (Math.round(x * 100) / 100).toString();
  return text === '-0' ? '0' : text;
}

// Not characters of XML 1.0, whatever the escape: what printable() leaves of them.
const NOT_XML = /[\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/** Text as it may stand in an element or in an attribute. Names come from files: anything can be in them. */
export function safe(text: string): string {
  return printable(text)
    .replace(NOT_XML, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** `children` are SVG already; attribute values are made safe here. */
export function element(name: string, attributes: Readonly<Record<string, Value>>, ...children: string[]) {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) head += ` ${key}="${typeof value === 'number' ? rounded(value) : safe(value)}"`;
  }
  return children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${name}>`;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface Label extends Face {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly anchor?: Anchor;
  readonly fill: string;
  readonly italic?: boolean;
  /** A white edge, where a line may pass behind. */
  readonly halo?: boolean;
  /** Room for the text: what does not fit is cut with an ellipsis, and told whole to whoever points at it. */
  readonly width?: number;
  /** Degrees, about (x, y). */
  readonly turn?: number;
}

/** One line of text. */
export function label({ text, width, ...look }: Label): string {
  const whole = printable(text);
  const shown = width === undefined ? whole : ellipsize(whole, width, look);
  const line = element(
    'text',
    {
      x: look.x,
      y: look.y,
      'font-size': look.size,
      'font-weight': look.bold ? 700 : undefined,
      'font-style': look.italic ? 'italic' : undefined,
      'text-anchor': look.anchor === 'start' ? undefined : look.anchor,
      fill: look.fill,
      ...(look.halo
        ? { stroke: '#fff', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
        : {}),
      transform: look.turn ? `rotate(${look.turn} ${rounded(look.x)} ${rounded(look.y)})` : undefined,
    },
    safe(shown),
  );
  return shown === whole ? line : element('g', {}, element('title', {}, safe(whole)), line);
}

/** The lines of one text, as `wrapText` broke it; `y` is the baseline of the first one. */
export function stacked(lines: readonly string[], whole: string, leading: number, look: Omit<Label, 'text'>) {
  const svg = lines.map((text, i) => label({ ...look, y: look.y + leading * i, text })).join('');
  const cut = (lines.at(-1) ?? '').endsWith('…') && !whole.endsWith('…');
  return cut ? told(whole, svg) : svg;
}

/** Baseline of the first of `count` lines that stand around a middle. */
export const firstBaseline = (middle: number, count: number, leading: number, size: number): number =>
  middle - ((count - 1) * leading) / 2 + size * MIDDLE;

/** Something to point at: the shape with its words. */
export const told = (words: string, ...shapes: string[]): string =>
  element('g', {}, element('title', {}, safe(words)), ...shapes);

export interface Stroke {
  readonly stroke: string;
  readonly width?: number;
  readonly dash?: string;
}

export const line = (x1: number, y1: number, x2: number, y2: number, { stroke, width = 1, dash }: Stroke) =>
  element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width, 'stroke-dasharray': dash });

export const move = (x: number, y: number, ...children: string[]): string =>
  element('g', { transform: `translate(${rounded(x)} ${rounded(y)})` }, ...children);
