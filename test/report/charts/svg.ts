import { DOMParser, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom';
import { textWidth } from '../../../src/report/charts/text.ts';

/** An SVG as a real XML parser reads it, with every shape where it stands in the whole drawing. */
export interface Written {
  readonly text: string;
  /** Box by the table of widths. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of the baseline at the anchor. */
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly bold: boolean;
}

export interface Shape {
  readonly name: string;
  /** Where the origin of its coordinates lies. */
  readonly at: readonly [number, number];
  readonly number: (attribute: string) => number;
  readonly get: (attribute: string) => string | null;
}

export interface Parsed {
  readonly root: Element;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly Written[];
  readonly shapes: readonly Shape[];
}

const ELEMENT = 1;
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

export function parsed(svg: string): Parsed {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, 'image/svg+xml');
  const root = document.documentElement!;
  const [, , width = 0, height = 0] = root.getAttribute('viewBox')!.split(' ').map(Number);
  const texts: Written[] = [];
  const shapes: Shape[] = [];
  const walk = (element: Element, x: number, y: number) => {
    const moved = /^translate\((\S+) (\S+)\)$/.exec(element.getAttribute('transform') ?? '');
    const [ox, oy] = moved ? [x + Number(moved[1]), y + Number(moved[2])] : [x, y];
    if (element.tagName === 'text') texts.push(written(element, ox, oy));
    else {
      shapes.push({
        name: element.tagName,
        at: [ox, oy],
        number: (attribute) => Number(element.getAttribute(attribute)),
        get: (attribute) => element.getAttribute(attribute),
      });
    }
    for (const child of Array.from(element.childNodes)) if (isElement(child)) walk(child, ox, oy);
  };
  walk(root, 0, 0);
  return { root, width, height, texts, shapes };
}

function written(element: Element, ox: number, oy: number): Written {
  const size = Number(element.getAttribute('font-size'));
  const bold = element.getAttribute('font-weight') === '700';
  const text = element.textContent ?? '';
  const width = textWidth(text, { size, bold });
  const anchor = element.getAttribute('text-anchor') ?? 'start';
  const from = anchor === 'start' ? 0 : anchor === 'middle' ? -width / 2 : -width;
  const [x, y] = [ox + Number(element.getAttribute('x')), oy + Number(element.getAttribute('y'))];
  // Corners about the anchor: letters rise three quarters of their size and hang a quarter.
  const corners = [
    [from, -0.75 * size],
    [from + width, -0.75 * size],
    [from, 0.25 * size],
    [from + width, 0.25 * size],
  ] as const;
  const turn = /^rotate\((\S+) /.exec(element.getAttribute('transform') ?? '');
  const angle = ((turn ? Number(turn[1]) : 0) * Math.PI) / 180;
  const xs = corners.map(([u, v]) => x + u * Math.cos(angle) - v * Math.sin(angle));
  const ys = corners.map(([u, v]) => y + u * Math.sin(angle) + v * Math.cos(angle));
  return {
    text,
    x,
    y,
    bold,
    fill: element.getAttribute('fill') ?? '',
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Texts that leave the drawing. Half a unit is what the rounding of coordinates and margins may take. */
export function outside({ texts, width, height }: Parsed): string[] {
  return texts
    .filter((t) => t.left < -0.5 || t.right > width + 0.5 || t.top < -0.5 || t.bottom > height + 0.5)
    .map(({ text, left, right, top, bottom }) => `${text} [${[left, right, top, bottom].map(Math.round)}]`);
}

/** Pairs of texts that lie on each other, by a hair's breadth more than touching. */
export function overlapping(texts: readonly Written[]): string[] {
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}

/** The axis of a chart as its reader uses it: from two printed ticks, a place for any value. */
export function byTicks(
  { texts }: Parsed,
  [first, second]: readonly [readonly [string, number], readonly [string, number]],
  along: 'x' | 'y' = 'x',
): (value: number) => number {
  const place = (text: string) => {
    const found = texts.filter((t) => t.text === text);
    if (found.length !== 1) throw new Error(`tick printed ${found.length} times: ${text}`);
    return found[0]![along];
  };
  const [a, b] = [place(first[0]), place(second[0])];
  return (value) => a + ((value - first[1]) / (second[1] - first[1])) * (b - a);
}
