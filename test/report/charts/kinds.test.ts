import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/messages/translator.ts';
import type { ChartDrawing } from '../../../src/report/charts/chart.ts';
import { drawChart } from '../../../src/report/charts/draw.ts';
import { INK } from '../../../src/report/charts/look.ts';
import { MOST_DOTS } from '../../../src/report/charts/strips.ts';
import {
  chartOf,
  denominatorsChart,
  dumbbellsChart,
  groups,
  heatChart,
  lorenzChart,
  rankedChart,
  stripsChart,
  waterfallChart,
} from './sample.ts';
import { byTicks, overlapping, type Parsed, parsed, type Shape } from './svg.ts';

const fr = await translator('fr');
const NB = '\u00a0';
const draw = (drawing: ChartDrawing) => parsed(drawChart(chartOf(drawing), fr));
const circles = ({ shapes }: Parsed) => shapes.filter(({ name }) => name === 'circle');
const across = (shape: Shape) => shape.at[0] + shape.number('cx');
const down = (shape: Shape) => shape.at[1] + shape.number('cy');
const lines = ({ shapes }: Parsed, stroke: string) =>
  shapes.filter((shape) => shape.name === 'line' && shape.get('stroke') === stroke);
const words = ({ texts }: Parsed) => texts.map(({ text }) => text);

const money = { label: 'Montant moyen', kind: 'money', digits: 0 } as const;

describe('ranked dots', () => {
  const rows = [
    { label: 'Montréal', value: 316_768, low: 290_000, high: 340_000, n: 210 },
    { label: 'Côte-Nord', value: 156_121, low: 120_000, high: 190_000, n: 36, accent: true },
    { label: 'Terres-Cries', value: undefined, n: 2, absent: 'trop peu' },
  ];
  const found = draw({
    kind: 'ranked-dots',
    value: money,
    rows,
    reference: { value: 240_120, label: 'Québec' },
  });
  const at = byTicks(found, [
    [`0${NB}$`, 0],
    [`200${NB}000${NB}$`, 200_000],
  ]);

  it('puts each dot and each interval at its value', () => {
    expect(circles(found).map(across)).toEqual([
      expect.closeTo(at(316_768), 1),
      expect.closeTo(at(156_121), 1),
    ]);
    const [interval] = lines(found, INK.accent);
    expect(interval!.number('x1') + interval!.at[0]).toBeCloseTo(at(120_000), 1);
    expect(interval!.number('x2') + interval!.at[0]).toBeCloseTo(at(190_000), 1);
  });

  it('draws the reference as a dashed line with its name and figure', () => {
    const [reference] = lines(found, INK.reference);
    expect(reference!.number('x1')).toBe(reference!.number('x2'));
    expect(reference!.number('x1') + reference!.at[0]).toBeCloseTo(at(240_120), 1);
    expect(reference!.get('stroke-dasharray')).not.toBeNull();
    expect(words(found)).toContain(`Québec${NB}: 240${NB}120${NB}$`);
  });

  it('tells the row that matters without colour: full among hollow dots, bold among plain names', () => {
    const [other, accent] = circles(found);
    expect(other!.get('fill')).toBe(INK.paper);
    expect(accent!.get('fill')).toBe(INK.accent);
    expect(found.texts.filter(({ text }) => text === 'Côte-Nord').map(({ bold }) => bold)).toEqual([true]);
    expect(found.texts.filter(({ text }) => text === 'Montréal').map(({ bold }) => bold)).toEqual([false]);
  });

  it('prints the figure and the n of each row, and a word where there is none', () => {
    expect(words(found)).toEqual(expect.arrayContaining([`316${NB}768${NB}$`, '210', '36', '2', 'trop peu']));
    expect(circles(found)).toHaveLength(2);
  });

  it('prints signs for gaps, none for zero', () => {
    const gaps = draw({
      kind: 'ranked-dots',
      value: { label: 'Écart', kind: 'share', digits: 1 },
      signed: true,
      rows: [0.124, 0, -0.2].map((value) => ({ label: 'x', value, n: 9 })),
      reference: { value: 0, label: 'aucun écart' },
    });
    expect(words(gaps)).toEqual(expect.arrayContaining([`+12,4${NB}%`, `−20,0${NB}%`]));
    expect(words(gaps).filter((text) => text === `+0,0${NB}%`)).toEqual([]);
  });

  it('keeps the words of 18 regions apart', () => {
    expect(overlapping(parsed(drawChart(rankedChart, fr)).texts)).toEqual([]);
  });
});

describe('Lorenz curves', () => {
  it('pass through the points given', () => {
    // Shares of amounts 1, 2, 3, 4: 1/10, 3/10, 6/10, 1.
    const points: [number, number][] = [
      [0, 0],
      [0.25, 0.1],
      [0.5, 0.3],
      [0.75, 0.6],
      [1, 1],
    ];
    const share = { label: 'Part', kind: 'share', digits: 0 } as const;
    const found = draw({
      kind: 'lorenz',
      x: share,
      y: { ...share, label: 'Montants' },
      curves: [{ name: 'A', points }],
    });
    const path = found.shapes.find(({ name, get }) => name === 'path' && get('fill') === 'none')!;
    const drawn = path
      .get('d')!
      .slice(1)
      .split('L')
      .map((pair) => pair.split(',').map(Number));
    const [left, bottom] = drawn[0]!;
    const [right, top] = drawn.at(-1)!;
    // A square.
    expect(right! - left!).toBeCloseTo(bottom! - top!, 1);
    points.forEach(([u, v], i) => {
      expect(drawn[i]![0]).toBeCloseTo(left! + u * (right! - left!), 1);
      expect(drawn[i]![1]).toBeCloseTo(bottom! - v * (bottom! - top!), 1);
    });
    // The ends of the axes lie on the corners.
    const x = (text: string) => found.texts.filter((t) => t.text === text && t.x > path.at[0] + left! - 2);
    expect(x(`100${NB}%`)[0]!.x).toBeCloseTo(path.at[0] + right!, 1);
  });

  it('names each curve once, tells them apart by dashes, and keeps the names apart', () => {
    const found = parsed(drawChart(lorenzChart, fr));
    for (const { name } of lorenzChart.drawing.kind === 'lorenz' ? lorenzChart.drawing.curves : []) {
      expect(words(found).filter((text) => text === name)).toHaveLength(1);
    }
    const curves = found.shapes.filter(
      (shape) => shape.name === 'path' && Number(shape.get('stroke-width')) >= 1.5,
    );
    expect(new Set(curves.map((shape) => shape.get('stroke-dasharray'))).size).toBe(curves.length);
    expect(overlapping(found.texts)).toEqual([]);
  });

  it('marks the point that the words read', () => {
    const found = parsed(drawChart(lorenzChart, fr));
    expect(found.texts.some(({ text }) => text.startsWith('Sur la Côte-Nord, la moitié'))).toBe(true);
    const dot = circles(found).find((shape) => shape.get('fill') === INK.text)!;
    // Ticks of the axis along x stand lowest among those that print 40 % and 60 %.
    const tick = (text: string) => found.texts.filter((t) => t.text === text).sort((a, b) => b.y - a.y)[0]!;
    expect(across(dot)).toBeCloseTo((tick(`40${NB}%`).x + tick(`60${NB}%`).x) / 2, 1);
  });
});

describe('two denominators', () => {
  const found = parsed(drawChart(denominatorsChart, fr));

  it('puts each dot at its two values', () => {
    const { drawing } = denominatorsChart;
    if (drawing.kind !== 'two-denominators') throw new Error('not the chart meant');
    const x = byTicks(found, [
      [`100${NB}000${NB}$`, 100_000],
      [`200${NB}000${NB}$`, 200_000],
    ]);
    const y = byTicks(
      found,
      [
        [`20${NB}$`, 20],
        [`60${NB}$`, 60],
      ],
      'y',
    );
    // A figure stands a third of its height under its tick.
    const shift = 11 * 0.35;
    drawing.points.forEach((point, i) => {
      expect(across(circles(found)[i]!)).toBeCloseTo(x(point.x), 1);
      expect(down(circles(found)[i]!)).toBeCloseTo(y(point.y) - shift, 1);
    });
  });

  it('names all 18 regions, none on another nor on a dot', () => {
    const names = [...groups('region').keys()].map((label) => label.slice(3));
    for (const name of names) expect(words(found)).toContain(name);
    const labels = found.texts.filter(({ text }) => names.includes(text));
    expect(labels).toHaveLength(18);
    expect(overlapping(found.texts)).toEqual([]);
    for (const label of labels) {
      for (const dot of circles(found)) {
        const [cx, cy] = [across(dot), down(dot)];
        const inside = cx > label.left && cx < label.right && cy > label.top && cy < label.bottom;
        expect({ text: label.text, inside }).toEqual({ text: label.text, inside: false });
      }
    }
  });

  it('draws the reference across both ways, with both figures', () => {
    expect(lines(found, INK.reference)).toHaveLength(2);
    expect(words(found)).toEqual(expect.arrayContaining([`Québec${NB}: 240${NB}120${NB}$`, `32${NB}$`]));
  });
});

/** Relative luminance and contrast of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) =>
    [1, 3, 5]
      .map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
      .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i]!, 0);
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('heat table', () => {
  const share = { label: 'Écart', kind: 'share', digits: 0 } as const;
  const found = draw({
    kind: 'heat',
    value: share,
    centre: 0,
    centreLabel: 'la médiane',
    signed: true,
    rows: ['A', 'B'],
    columns: ['Familles', 'Itinérance'],
    cells: [
      [
        { value: -0.3, n: 7 },
        { value: 0.3, n: 12 },
      ],
      [{ absent: 'trop peu' }, { value: 0.001, n: 1205 }],
    ],
  });
  /** Rectangles of cells, by their top left corner. */
  const cells = found.shapes.filter((s) => s.name === 'rect' && s.number('height') === 28);

  it('prints the figure and the n of each cell, and a word where there is none', () => {
    expect(words(found)).toEqual(
      expect.arrayContaining([`−30${NB}%`, '7', `+30${NB}%`, '12', 'trop peu', `0${NB}%`, `1${NB}205`]),
    );
  });

  it('tones the two sides in two inks, equally far from the centre equally strong, and marks them by triangles', () => {
    const [low, high] = cells.map((cell) => cell.get('fill')!);
    // The ink mixed with white: as far from white on each channel as the ink, times the same part.
    const part = (colour: string, ink: string) =>
      [1, 3, 5].map((from) => {
        const value = (text: string) => Number.parseInt(text.slice(from, from + 2), 16);
        return (255 - value(colour)) / (255 - value(ink));
      });
    for (const channel of [...part(low!, INK.accent), ...part(high!, INK.reference)]) {
      expect(channel).toBeCloseTo(part(low!, INK.accent)[0]!, 1);
    }
    // Two in the key, one in each of the two cells that are not at the centre.
    expect(found.shapes.filter((s) => s.name === 'path')).toHaveLength(4);
  });

  it('keeps black figures readable on the strongest tone', () => {
    for (const cell of parsed(drawChart(heatChart, fr)).shapes.filter((s) => s.number('height') === 28)) {
      const fill = cell.get('fill')!;
      if (fill !== 'none') expect(contrast(INK.text, fill)).toBeGreaterThan(7);
    }
  });

  it('writes amounts too long for their cells in thousands, and says so', () => {
    const columns = Array.from({ length: 13 }, (_, j) => `S${j}`);
    const thousands = draw({
      kind: 'heat',
      value: { label: 'Montant médian', kind: 'money', digits: 0 },
      centre: 200_000,
      centreLabel: 'la médiane',
      rows: ['A'],
      columns,
      cells: [columns.map((_, j) => ({ value: 181_038 + 1000 * j, n: 9 }))],
    });
    expect(words(thousands)).toContain('181');
    expect(words(thousands).some((text) => text.startsWith('Montant médian, en milliers ($)'))).toBe(true);
  });

  it('keeps figures of 18 × 13 cells apart', () => {
    const upright = parsed(drawChart(heatChart, fr)).texts.filter(
      ({ right, left, top, bottom }) => right - left > 0 && bottom - top < 20,
    );
    expect(overlapping(upright)).toEqual([]);
  });
});

describe('strips', () => {
  const values = [10_000, 20_000, 20_000, 50_000, 100_000];
  const found = draw({
    kind: 'strips',
    value: money,
    medianLabel: 'médiane',
    floorLabel: 'plancher',
    accentLabel: 'ceux-ci',
    rows: [
      {
        label: 'Milieu de vie',
        values,
        accents: [3],
        median: 20_000,
        floor: 90_000,
        note: '80 % sous le plancher',
      },
    ],
  });
  const at = byTicks(found, [
    [`0${NB}$`, 0],
    [`80${NB}000${NB}$`, 80_000],
  ]);
  /** Dots of the strip; the first circle is that of the key. */
  const dots = circles(found).slice(1);

  it('shows every organisation at its amount, those of this edition in the accent', () => {
    expect(dots.map(across).sort((a, b) => a - b)).toEqual(values.map((v) => expect.closeTo(at(v), 1)));
    expect(dots.filter((dot) => dot.get('fill') === INK.accent).map(across)).toEqual([
      expect.closeTo(at(50_000), 1),
    ]);
  });

  it('draws the median as a tick and the floor as a dashed line, both named with their figures', () => {
    const strip = (stroke: string) =>
      lines(found, stroke).filter((l) => l.number('y2') - l.number('y1') > 20);
    expect(strip(INK.text).map((l) => l.at[0] + l.number('x1'))).toEqual([expect.closeTo(at(20_000), 1)]);
    expect(strip(INK.reference).map((l) => l.at[0] + l.number('x1'))).toEqual([
      expect.closeTo(at(90_000), 1),
    ]);
    expect(words(found)).toEqual(
      expect.arrayContaining([
        `n${NB}=${NB}5`,
        `médiane${NB}: 20${NB}000${NB}$`,
        `plancher${NB}: 90${NB}000${NB}$`,
        '80 % sous le plancher',
        'ceux-ci',
      ]),
    );
  });

  it('draws quantiles past a few hundred dots, and dots beyond them', () => {
    // 0, 1, … 1000: type 7 quantiles are 50, 250, 750, 950.
    const many = Array.from({ length: 1001 }, (_, i) => i);
    expect(many.length).toBeGreaterThan(MOST_DOTS);
    const band = draw({
      kind: 'strips',
      value: { label: 'x', kind: 'count' },
      medianLabel: 'médiane',
      floorLabel: 'plancher',
      rows: [{ label: 'A', values: many }],
    });
    const place = byTicks(band, [
      ['200', 200],
      ['600', 600],
    ]);
    const boxes = band.shapes
      .filter((s) => s.name === 'rect' && s.get('x') !== null)
      .map((s) => [s.at[0] + s.number('x'), s.at[0] + s.number('x') + s.number('width')]);
    expect(boxes).toEqual([
      [expect.closeTo(place(50), 1), expect.closeTo(place(950), 1)],
      [expect.closeTo(place(250), 1), expect.closeTo(place(750), 1)],
    ]);
    // Below 50 and above 950: fifty on each side.
    expect(circles(band)).toHaveLength(100);
    expect(words(band).some((text) => text.startsWith('bande foncée'))).toBe(true);
  });

  it('keeps the words of five typologies apart', () => {
    expect(overlapping(parsed(drawChart(stripsChart, fr)).texts)).toEqual([]);
  });
});

describe('waterfall', () => {
  const found = parsed(drawChart(waterfallChart, fr));
  const at = byTicks(found, [
    [`50${NB}000${NB}$`, 50_000],
    [`200${NB}000${NB}$`, 200_000],
  ]);
  const zero = at(0);

  it('starts both ends at zero', () => {
    const bars = found.shapes.filter((s) => s.name === 'rect' && s.number('height') === 22);
    expect(bars.map((s) => s.at[0] + s.number('x'))).toEqual([
      expect.closeTo(zero, 1),
      expect.closeTo(zero, 1),
    ]);
    expect(bars.map((s) => s.at[0] + s.number('x') + s.number('width'))).toEqual([
      expect.closeTo(at(241_020), 1),
      expect.closeTo(at(156_121), 1),
    ]);
  });

  it('goes on from where the step before stopped, pointing its way', () => {
    const steps = found.shapes
      .filter((s) => s.name === 'path')
      .map((s) =>
        s
          .get('d')!
          .slice(1, -1)
          .split('L')
          .map((pair) => Number(pair.split(' ')[0]) + s.at[0]),
      );
    // Composition from 241 020 to 249 160, rate from there to 156 121.
    expect([steps[0]![0], steps[0]![2]]).toEqual([
      expect.closeTo(at(241_020), 1),
      expect.closeTo(at(249_160), 1),
    ]);
    expect([steps[1]![0], steps[1]![2]]).toEqual([
      expect.closeTo(at(249_160), 1),
      expect.closeTo(at(156_121), 1),
    ]);
  });

  it('prints signs on steps and none on levels', () => {
    expect(words(found)).toEqual(
      expect.arrayContaining([
        `241${NB}020${NB}$`,
        `+8${NB}140${NB}$`,
        `−93${NB}039${NB}$`,
        `156${NB}121${NB}$`,
      ]),
    );
  });

  it('goes below zero', () => {
    const below = draw({
      kind: 'waterfall',
      value: money,
      start: { label: 'A', value: 100 },
      steps: [{ label: 'B', value: -250 }],
      end: { label: 'C', value: -150 },
    });
    const place = byTicks(below, [
      [`−100${NB}$`, -100],
      [`50${NB}$`, 50],
    ]);
    const bars = below.shapes.filter((s) => s.name === 'rect' && s.number('height') === 22);
    expect(bars[1]!.at[0] + bars[1]!.number('x')).toBeCloseTo(place(-150), 1);
    expect(bars[1]!.at[0] + bars[1]!.number('x') + bars[1]!.number('width')).toBeCloseTo(place(0), 1);
    expect(overlapping(below.texts)).toEqual([]);
  });
});

describe('small multiples', () => {
  const share = { label: 'Reçu ÷ comparables', kind: 'share', digits: 0 } as const;
  const found = draw({
    kind: 'small-multiples',
    value: share,
    periods: ['2020-2021', '2021-2022', '2022-2023'],
    joins: [true, false],
    panels: [
      { label: 'Laval', values: [0.8, 0.9, 1], note: 'se referme' },
      { label: 'Estrie', values: [1.2, undefined, 1.1], accent: true },
    ],
    reference: { value: 1, label: 'comparables' },
  });

  it('put a dot at each value, on one scale, and the reference at its own', () => {
    const [a, b, c, d, e] = circles(found).map(down);
    const reference = lines(found, INK.reference).slice(1);
    expect(reference).toHaveLength(2);
    const at = reference[0]!.at[1] + reference[0]!.number('y1');
    // 0.1 of a ratio is one height everywhere; 1 stands on the reference.
    expect(a! - b!).toBeCloseTo(b! - c!, 1);
    expect(c).toBeCloseTo(at, 1);
    expect(at - d!).toBeCloseTo(2 * (a! - b!), 1);
    expect(at - e!).toBeCloseTo(a! - b!, 1);
  });

  it('join only years that follow one another and may be compared', () => {
    expect(lines(found, INK.text)).toHaveLength(1);
    expect(lines(found, INK.accent)).toHaveLength(0);
    expect(words(found)).toEqual(
      expect.arrayContaining(['Laval', 'Estrie', 'se referme', '2020-2021', `100${NB}%`, `110${NB}%`]),
    );
  });
});

describe('slopes', () => {
  const rows = [
    { label: 'Laval', from: 0.8, to: 0.9 },
    { label: 'Estrie', from: 1.2, to: 1, accent: true },
    { label: 'Côte-Nord', from: 0.8, to: 0.81 },
  ];
  const found = draw({
    kind: 'slope',
    value: { label: 'Reçu ÷ comparables', kind: 'share', digits: 0 },
    ends: ['2020-2021', '2022-2023'],
    rows,
    reference: { value: 1, label: 'comparables' },
  });

  it('run from the first value to the last, with names and figures at both ends', () => {
    const dots = circles(found);
    expect(dots.map(across)).toEqual([0, 1, 2].flatMap(() => [across(dots[0]!), across(dots[1]!)]));
    const [from, to] = [down(dots[0]!), down(dots[1]!)];
    const tenth = from - to;
    expect(tenth).toBeGreaterThan(0);
    expect(from - down(dots[2]!)).toBeCloseTo(4 * tenth, 1);
    expect(down(dots[4]!)).toBeCloseTo(from, 1);
    for (const text of [`Laval  80${NB}%`, `Estrie  100${NB}%`, `Côte-Nord  81${NB}%`])
      expect(words(found)).toContain(text);
  });

  it('keep names off one another, however close their values', () => {
    const close = [...groups('region').keys()].map((label, i) => ({ label, from: 0.9 + i / 1000, to: 1 }));
    const drawing = {
      kind: 'slope',
      value: { label: 'Reçu ÷ comparables', kind: 'share', digits: 0 },
      ends: ['2020-2021', '2022-2023'],
      rows: close,
      reference: { value: 1, label: 'comparables' },
    } as const;
    expect(close.length).toBeGreaterThan(10);
    for (const own of [found, draw(drawing)]) expect(overlapping(own.texts)).toEqual([]);
  });
});

describe('dumbbells', () => {
  const found = draw({
    kind: 'dumbbells',
    value: { label: 'Part', kind: 'share', digits: 0 },
    rows: [
      { label: 'Côte-Nord', before: 0.6, after: 0.7, accent: true },
      { label: 'Montréal', before: 1.4, after: 1.3 },
      { label: 'Nunavik', before: undefined, after: undefined, absent: 'trop peu' },
    ],
    beforeLabel: 'avant',
    afterLabel: 'après',
    reference: { value: 1, label: 'ailleurs' },
  });
  const at = byTicks(found, [
    [`60${NB}%`, 0.6],
    [`140${NB}%`, 1.4],
  ]);

  it('puts a hollow dot before and a full one after at their values, and the way between them', () => {
    // The first two are the key.
    const [, , ...dots] = circles(found);
    expect(dots.map(across)).toEqual([0.6, 0.7, 1.4, 1.3].map((value) => expect.closeTo(at(value), 1)));
    expect(dots.map((dot) => dot.get('fill') === INK.paper)).toEqual([true, false, true, false]);
    const [way] = lines(found, INK.accent);
    expect(way!.number('x1') + way!.at[0]).toBeCloseTo(at(0.6), 1);
    expect(way!.number('x2') + way!.at[0]).toBeCloseTo(at(0.7), 1);
  });

  it('prints both figures, the reference, and a word where there are none', () => {
    expect(words(found)).toEqual(
      expect.arrayContaining([
        `60${NB}% → 70${NB}%`,
        `140${NB}% → 130${NB}%`,
        `ailleurs${NB}: 100${NB}%`,
        'trop peu',
        'avant',
        'après',
      ]),
    );
  });

  it('lets no text run into another', () => {
    expect(overlapping(parsed(drawChart(dumbbellsChart, fr)).texts)).toEqual([]);
  });
});
