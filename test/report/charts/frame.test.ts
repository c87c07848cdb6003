import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/messages/translator.ts';
import { drawChart } from '../../../src/report/charts/draw.ts';
import { sizeOf } from '../../../src/report/charts/frame.ts';
import { chartOf, sampleCharts } from './sample.ts';
import { outside, parsed } from './svg.ts';

const fr = await translator('fr');
const en = await translator('en');

describe('every chart', () => {
  it.each(sampleCharts.map((chart) => [chart.id, chart] as const))('%s stands alone', (_, chart) => {
    const { root, texts, width } = parsed(drawChart(chart, fr));
    expect(root.tagName).toBe('svg');
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('lang')).toBe('fr');
    const [title, desc] = root.getAttribute('aria-labelledby')!.split(' ');
    const named = Array.from(root.childNodes).filter((node) => 'getAttribute' in node);
    expect(named.find((node) => (node as typeof root).getAttribute('id') === title)!.textContent).toBe(
      chart.title,
    );
    expect(named.find((node) => (node as typeof root).getAttribute('id') === desc)!.textContent).toBe(
      chart.alt,
    );
    const words = texts.map(({ text }) => text).join(' ');
    for (const line of [chart.title, chart.subtitle, ...chart.foot]) expect(words).toContain(line);
    // 16 cm at 40 units to the centimetre.
    expect(width).toBe(640);
  });

  it('is the drawing alone for a page that prints its words, and still has a name', () => {
    for (const chart of sampleCharts) {
      const { root, texts, height } = parsed(drawChart(chart, fr, { words: false }));
      const words = texts.map(({ text }) => text);
      for (const line of [chart.title, chart.subtitle, ...chart.foot]) expect(words).not.toContain(line);
      expect(root.textContent).toContain(chart.title);
      expect(height).toBeLessThan(parsed(drawChart(chart, fr)).height);
    }
  });

  it('has its size read from its text', () => {
    for (const chart of sampleCharts) {
      const svg = drawChart(chart, fr, { width: 700 });
      const { width, height } = parsed(svg);
      expect(sizeOf(svg)).toEqual({ width, height });
    }
  });

  it.each([320, 480, 632, 960])(
    'keeps its words inside the drawing at width %i, in both languages',
    (width) => {
      for (const translate of [fr, en]) {
        for (const chart of sampleCharts) {
          expect({ id: chart.id, outside: outside(parsed(drawChart(chart, translate, { width }))) }).toEqual({
            id: chart.id,
            outside: [],
          });
        }
      }
    },
  );

  it('is the same bytes twice, with no more than two decimals', () => {
    for (const chart of sampleCharts) {
      const svg = drawChart(chart, fr);
      expect(drawChart(chart, fr)).toBe(svg);
      expect(svg.match(/="[^"]*\d\.\d{3,}[^"]*"/g)).toBeNull();
    }
  });

  it('uses presentation attributes only: no style, no script, no address but the namespace', () => {
    for (const chart of sampleCharts) {
      const svg = drawChart(chart, fr);
      expect(svg.match(/<style| style=|<script|href|url\(/g)).toBeNull();
      expect(svg.match(/https?:/g)).toEqual(['http:']);
    }
  });

  it('prints numbers as its language does', () => {
    const ticks = (translate: typeof fr) =>
      parsed(drawChart(sampleCharts.find(({ id }) => id === 'waterfall')!, translate)).texts.map(
        ({ text }) => text,
      );
    expect(ticks(fr)).toContain('200\u00a0000\u00a0$');
    expect(ticks(en)).toContain('$200,000');
    expect(ticks(en)).toContain('−$93,039');
  });

  it('says so when there is nothing to draw', () => {
    const value = { label: 'Montant', kind: 'money' } as const;
    const share = { label: 'Part', kind: 'share' } as const;
    const empty = [
      { kind: 'lorenz', x: share, y: share, curves: [] },
      { kind: 'ranked-dots', value, rows: [], reference: { value: 1, label: 'Québec' } },
      { kind: 'two-denominators', x: value, y: value, points: [] },
      { kind: 'heat', value, centre: 0, centreLabel: 'la médiane', rows: [], columns: [], cells: [] },
      { kind: 'strips', value, rows: [], medianLabel: 'médiane', floorLabel: 'plancher' },
    ] as const;
    for (const drawing of empty) {
      const { texts } = parsed(drawChart(chartOf(drawing), fr));
      expect(texts.map(({ text }) => text)).toContain('Rien à tracer\u00a0: aucune valeur n’est connue.');
    }
  });

  it('begins its ids by its own name, so that several stand in one page', () => {
    const ids = sampleCharts.flatMap((chart) =>
      [...drawChart(chart, fr).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(drawChart(chartOf(sampleCharts[0]!.drawing, { id: 'écarts "04" <x>' }), fr)).toContain(
      'id="chart--carts-04-x--title"',
    );
  });
});
