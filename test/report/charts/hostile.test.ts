import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/messages/translator.ts';
import type { ChartDrawing } from '../../../src/report/charts/chart.ts';
import { drawChart } from '../../../src/report/charts/draw.ts';
import { cases } from '../../support/cases.ts';
import { chartOf } from './sample.ts';
import { outside, parsed } from './svg.ts';

const fr = await translator('fr');

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '<script>alert(1)</script>',
    '=cmd()|"&amp;]]><!--',
    'x'.repeat(300),
    'Îles '.repeat(80),
    'جمعية النساء \u202e 12',
    '財團法人'.repeat(40),
    '\u0000\u001b[31m\uFFFE\uD800',
    '__proto__',
    '🧑‍🤝‍🧑'.repeat(30),
  ),
);
const value = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.constantFrom(0, -0, 1, 1e-9, -1e-9, 200_000, 1e15, -1e15, 5e-324),
);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const some = <T>(item: fc.Arbitrary<T>, maxLength = 6) => fc.array(item, { maxLength });
const scale = fc.record({
  label: text,
  kind: fc.constantFrom('count', 'money', 'share', 'index', 'quantity'),
  digits: fc.integer({ min: 0, max: 3 }),
} as const);
const item = fc.record({ label: text, value });

const drawings: Record<ChartDrawing['kind'], fc.Arbitrary<ChartDrawing>> = {
  lorenz: fc.record({
    kind: fc.constant('lorenz'),
    x: scale,
    y: scale,
    curves: some(fc.record({ name: text, points: some(fc.tuple(share, share)), accent: fc.boolean() })),
    reading: fc.record({ x: share, text }),
  }),
  'small-multiples': fc.record({
    kind: fc.constant('small-multiples'),
    value: scale,
    periods: some(text),
    joins: some(fc.boolean()),
    panels: some(
      fc.record(
        { label: text, values: some(fc.option(value, { nil: undefined })), note: text, accent: fc.boolean() },
        { requiredKeys: ['label', 'values'] },
      ),
    ),
    reference: item,
  }),
  slope: fc.record({
    kind: fc.constant('slope'),
    value: scale,
    ends: fc.tuple(text, text),
    rows: some(
      fc.record(
        { label: text, from: value, to: value, accent: fc.boolean() },
        { requiredKeys: ['label', 'from', 'to'] },
      ),
    ),
    reference: item,
  }),
  'ranked-dots': fc.record({
    kind: fc.constant('ranked-dots'),
    value: scale,
    rows: some(
      fc.record(
        {
          label: text,
          value: fc.option(value, { nil: undefined }),
          low: value,
          high: value,
          n: fc.nat(),
          accent: fc.boolean(),
          absent: text,
          mark: fc.constantFrom('full', 'hollow', 'small'),
        },
        { requiredKeys: ['label', 'value', 'n'] },
      ),
      30,
    ),
    reference: item,
    signed: fc.boolean(),
    uncounted: fc.constant(true),
  }),
  dumbbells: fc.record({
    kind: fc.constant('dumbbells'),
    value: scale,
    rows: some(
      fc.record(
        {
          label: text,
          before: fc.option(value, { nil: undefined }),
          after: fc.option(value, { nil: undefined }),
          accent: fc.boolean(),
          absent: text,
        },
        { requiredKeys: ['label', 'before', 'after'] },
      ),
      30,
    ),
    beforeLabel: text,
    afterLabel: text,
    reference: item,
  }),
  'two-denominators': fc.record(
    {
      kind: fc.constant('two-denominators'),
      x: scale,
      y: scale,
      points: some(fc.record({ label: text, x: value, y: value, accent: fc.boolean() }), 18),
      reference: fc.record({ label: text, x: value, y: value }),
      quarters: fc.record({
        lowX: fc.record({ lowY: text, highY: text }),
        highX: fc.record({ lowY: text, highY: text }),
      }),
    },
    { requiredKeys: ['kind', 'x', 'y', 'points'] },
  ),
  heat: fc.record({
    kind: fc.constant('heat'),
    value: scale,
    centre: value,
    centreLabel: text,
    rows: some(text, 18),
    columns: some(text, 13),
    cells: some(some(fc.oneof(fc.record({ value, n: fc.nat() }), fc.record({ absent: text })), 13), 18),
    accents: some(fc.nat(20)),
    signed: fc.boolean(),
  }),
  strips: fc.record({
    kind: fc.constant('strips'),
    value: scale,
    rows: some(
      fc.record(
        {
          label: text,
          values: fc.oneof(
            some(value, 60),
            fc.tuple(value, fc.nat(600)).map(([v, n]) => new Array<number>(n).fill(v)),
          ),
          accents: some(fc.nat(70)),
          median: value,
          floor: value,
          note: text,
        },
        { requiredKeys: ['label', 'values'] },
      ),
    ),
    medianLabel: text,
    floorLabel: text,
    accentLabel: text,
  }),
  curve: fc
    .record({
      kind: fc.constant('curve'),
      value: scale,
      points: some(
        fc.record(
          { value, low: value, high: value, told: fc.boolean(), asked: fc.boolean() },
          { requiredKeys: ['value', 'told', 'asked'] },
        ),
        300,
      ).map((points) => points.map((point, i) => ({ ...point, asked: point.asked && i === 0 }))),
      askedLabel: text,
      reference: item,
      choices: some(
        fc.record({ name: text, options: some(fc.record({ name: text, chosen: fc.constant([true]) })) }),
      ),
    })
    .map((one) => ({
      ...one,
      choices: one.choices.map(({ name, options }) => ({
        name,
        options: options.map((option) => ({ ...option, chosen: one.points.map((_, i) => i % 2 === 0) })),
      })),
    })),
  poster: fc.record({
    kind: fc.constant('poster'),
    name: text,
    about: text,
    part: fc.double({ min: -1, max: 3, noNaN: true }),
    share: text,
    said: text,
    receives: text,
    floor: text,
    lacking: text,
  }),
  tiles: fc.record({
    kind: fc.constant('tiles'),
    value: scale,
    tiles: some(
      fc.record(
        {
          label: text,
          short: text,
          at: fc.tuple(fc.nat(8), fc.nat(6)),
          value: fc.option(value, { nil: undefined }),
          absent: text,
          tone: fc.constantFrom('below', 'above', 'even', 'open', 'few'),
          sign: text,
          accent: fc.boolean(),
        },
        { requiredKeys: ['label', 'short', 'at', 'value', 'tone', 'sign'] },
      ),
      18,
    ),
    key: some(
      fc.record({ tone: fc.constantFrom('below', 'above', 'even', 'open', 'few'), sign: text, text }),
      5,
    ),
  }),
  waterfall: fc.record({
    kind: fc.constant('waterfall'),
    value: scale,
    start: item,
    steps: some(item),
    end: item,
  }),
};

describe('whatever the names and the values', () => {
  it.each(Object.keys(drawings) as ChartDrawing['kind'][])(
    '%s is sound SVG with its words inside',
    (kind) => {
      fc.assert(
        fc.property(drawings[kind], text, fc.constantFrom(320, 632, 960), (drawing, words, width) => {
          const chart = chartOf(drawing, { title: words, subtitle: words, foot: [words], alt: words });
          const svg = drawChart(chart, fr, { width });
          expect(svg.match(/NaN|Infinity|undefined|<script|\[object/g)).toBeNull();
          // The parser stops at the first fault.
          expect(outside(parsed(svg))).toEqual([]);
          expect(drawChart(chart, fr, { width }) === svg).toBe(true);
        }),
        { numRuns: cases(60) },
      );
    },
  );

  it('draws a hundred equal amounts as one place, one row and one point in the middle', () => {
    const equal = parsed(
      drawChart(
        chartOf({
          kind: 'strips',
          value: { label: 'x', kind: 'index' },
          medianLabel: 'm',
          floorLabel: 'p',
          rows: [{ label: 'A', values: new Array<number>(100).fill(7), median: 7 }],
        }),
        fr,
      ),
    );
    const places = equal.shapes.filter(({ name }) => name === 'circle').map((s) => s.number('cx'));
    expect(places).toHaveLength(100);
    expect(new Set(places).size).toBe(1);
  });

  it('tells a cut name whole to whoever points at it', () => {
    const name = `Regroupement ${'des organismes '.repeat(20)}`.trim();
    const { root } = parsed(
      drawChart(
        chartOf({
          kind: 'ranked-dots',
          value: { label: 'x', kind: 'money' },
          rows: [{ label: name, value: 3, n: 4 }],
          reference: { label: 'r', value: 2 },
        }),
        fr,
      ),
    );
    const titles = Array.from(root.getElementsByTagName('title')).map((title) => title.textContent);
    expect(titles).toContain(name);
  });
});
