import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../src/messages/translator.ts';
import { drawChart } from '../../src/report/charts/draw.ts';
import { html } from '../../src/report/formats/html.ts';
import { sampleCharts } from '../report/charts/sample.ts';
import { DRAWING, HOSTILE, organisations, reportOf } from '../support/pages.ts';
import { equite } from '../support/run.ts';
import { type Browser, openBrowser, violations } from './browser.ts';

const SAMPLE = [
  'measure',
  'data/samples/psoc-fictif.csv',
  '--period',
  '2023-2024',
  '--format',
  'html',
  '--quiet',
];
const GROUPINGS = ['--by', 'region', '--by', 'typology', '--by', 'sector'];

const fr = await translator('fr');
const sample = { fr: measured('fr'), en: measured('en') };
const hostile = html(reportOf(HOSTILE), fr, { chart: () => DRAWING });

function measured(lang: 'fr' | 'en'): string {
  const { stdout, stderr, code } = equite([...SAMPLE, ...GROUPINGS, '--lang', lang]);
  expect([stderr, code]).toEqual(['', 0]);
  return stdout;
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const REGIONS = '#by-region';
const column = (page: Page, n: number, table = REGIONS) =>
  page.locator(`${table} tbody tr:not([hidden]) > :nth-child(${n})`).allTextContents();
const total = (page: Page, table = REGIONS) => page.locator(`${table} tfoot th`).allTextContents();
/** A figure as it is printed, in French. */
const number = (text: string): number =>
  Number(
    text
      .replace(/[\s\u00a0]/g, '')
      .replace(',', '.')
      .replace('−', '-'),
  );
const rising = (values: readonly number[]) => values.every((value, i) => i === 0 || values[i - 1]! <= value);

describe.each(['fr', 'en'] as const)('the page of the sample, %s', (lang) => {
  it('renders without a complaint and without a request', async () => {
    const { page, complaints, requests } = await browser.show(sample[lang]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('table').count()).toBe(5);
    expect([complaints, requests]).toEqual([[], []]);
  });

  it('has nothing that axe-core would stumble on, wide or narrow', async () => {
    for (const width of [1280, 380]) {
      const { page } = await browser.show(sample[lang], width);
      expect(await violations(page)).toEqual([]);
    }
  });

  it('scrolls no more than its tables on a telephone', async () => {
    const { page } = await browser.show(sample[lang], 380);
    const wide = await page.evaluate('[document.documentElement.scrollWidth, document.body.scrollWidth]');
    expect(wide).toEqual([380, 380]);
    expect(
      await page
        .locator('.scroll')
        .first()
        .evaluate((region) => region.scrollWidth > region.clientWidth),
    ).toBe(true);
  });

  it('prints on several pages', async () => {
    const { page } = await browser.show(sample[lang]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // Letter: 8.5 × 11 inches of 72 points.
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThan(1);
    expect(text).toMatch(/\/MediaBox\s*\[0 0 612 792\]/);
  });
});

describe('a table of the page', () => {
  it('sorts by a click: up, down, and back, its total in place', async () => {
    const { page } = await browser.show(sample.fr);
    const before = await column(page, 1);
    const header = page.locator(`${REGIONS} thead th`).nth(2);
    await header.click();
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    expect(rising((await column(page, 3)).map(number))).toBe(true);
    expect(await total(page)).toEqual(['Ensemble']);
    await header.click();
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect(rising((await column(page, 3)).map((text) => -number(text)))).toBe(true);
    await header.click();
    expect(await header.getAttribute('aria-sort')).toBeNull();
    expect(await column(page, 1)).toEqual(before);
  });

  it('sorts by the keyboard and says what it did', async () => {
    const { page } = await browser.show(sample.fr);
    const header = page.locator(`${REGIONS} thead th`).first();
    await header.getByRole('button', { name: 'région' }).focus();
    await page.keyboard.press('Enter');
    const sorted = await column(page, 1);
    expect(sorted.map((label) => label.slice(0, 2))).toEqual(
      Array.from({ length: 18 }, (_, i) => String(i + 1).padStart(2, '0')),
    );
    expect(await page.locator('.status').first().textContent()).toBe('Tri croissant\u00a0: région.');
    await page.keyboard.press(' ');
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    // Another column takes over.
    await page.locator(`${REGIONS} thead th`).nth(1).getByRole('button').press('Enter');
    expect(await header.getAttribute('aria-sort')).toBeNull();
    expect(rising((await column(page, 2)).map(number))).toBe(true);
  });

  it('filters without accents or case, counts what is left, and keeps its total', async () => {
    const names = [
      ...Array.from({ length: 28 }, (_, i) => `Organisme ${i}`),
      'Nord-du-Québec',
      'École de Québec',
    ];
    const { page } = await browser.show(
      html(
        {
          title: 'T',
          lead: [],
          limits: [],
          sections: [{ heading: 'H', blocks: [{ kind: 'table', table: organisations(names) }] }],
        },
        fr,
      ),
    );
    const shown = () => column(page, 1, '#organisations');
    const filter = page.getByRole('searchbox').first();
    await filter.fill('QUEBEC');
    expect(await shown()).toEqual(['Nord-du-Québec', 'École de Québec']);
    expect(await total(page, '#organisations')).toEqual(['Total']);
    expect(await page.locator('.status').first().textContent()).toBe(
      'Lignes affichées\u00a0: 2 sur 30. Le total reste celui de toutes les lignes.',
    );
    await filter.fill('');
    expect(await shown()).toHaveLength(30);
    expect(await page.locator('.status').first().textContent()).toBe('');
  });

  it('leaves cells without a value last, whichever way it sorts, and a total among the rows where it is', async () => {
    const rows = organisations(Array.from({ length: 10 }, (_, i) => `O${i}`)).rows.map((row, i) =>
      i === 3 ? { ...row, cells: [...row.cells.slice(0, 2), { absent: 'non lu', code: 'x' }, 0, 0] } : row,
    );
    const table = { ...organisations([]), rows: [rows.at(-1)!, ...rows.slice(0, -1)] };
    const report = {
      title: 'T',
      lead: [],
      limits: [],
      sections: [{ heading: 'H', blocks: [{ kind: 'table' as const, table }] }],
    };
    const { page } = await browser.show(html(report, fr));
    for (const times of [1, 2]) {
      await page.locator('#organisations thead th').nth(2).click();
      const names = await column(page, 1, '#organisations');
      expect([times, names[0], names.at(-1)]).toEqual([times, 'Σ Total', 'O3']);
    }
  });

  it('is whole without its script', async () => {
    const { page } = await browser.show(sample.fr.replace(/<script>[\s\S]*<\/script>/, ''));
    expect(await column(page, 1)).toHaveLength(18);
    expect(await page.locator('.tools:visible').count()).toBe(0);
  });

  it('is pasted with its headers, its rules and its alignment', async () => {
    const { page } = await browser.show(sample.fr);
    const headers = await page.locator(`${REGIONS} th`).allTextContents();
    await page.evaluate(
      `getSelection().selectAllChildren(document.querySelector('${REGIONS}').parentElement); document.execCommand('copy')`,
    );
    // A page with no style of its own, as a document is.
    const { page: document } = await browser.show('<!doctype html><div contenteditable></div>');
    await document.locator('div').focus();
    await document.keyboard.press('Control+v');
    const pasted = document.locator('div table');
    expect(await pasted.locator('th').allTextContents()).toEqual(headers);
    const style = await pasted.locator('tbody td').nth(1).getAttribute('style');
    expect(await pasted.locator('tbody td').nth(1).getAttribute('nowrap')).toBe('');
    expect(style).toMatch(/text-align: right/);
    expect(style).toMatch(/border-bottom: [^;]*solid/);
    expect(await pasted.locator('tfoot td').first().getAttribute('style')).toMatch(/font-weight: 700/);
  });
});

describe('charts on a page', () => {
  const report = {
    title: 'Graphiques',
    lead: [],
    limits: [],
    sections: sampleCharts.map((chart) => ({
      heading: chart.id,
      blocks: [{ kind: 'chart' as const, chart }],
    })),
  };
  const charted = html(report, fr, { chart: (chart, look) => drawChart(chart, fr, look) });

  it.each([1280, 380])(
    'are seen once each, with a name, under the policy of the page, %i wide',
    async (width) => {
      const { page, complaints } = await browser.show(charted, width);
      expect(complaints).toEqual([]);
      const drawings = page.locator('figure svg:visible');
      expect(await drawings.count()).toBe(sampleCharts.length);
      for (const [i, { title }] of sampleCharts.entries()) {
        expect(await page.getByRole('img', { name: title }).count()).toBe(1);
        // A drawn table scrolls, as tables do.
        const frame = page.locator('figure').nth(i).locator('.drawing:visible');
        const box = (await frame.boundingBox())!;
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    },
  );

  it('have their numbers behind them', async () => {
    const { page } = await browser.show(charted);
    await page.locator('summary').first().click();
    expect(await page.locator('details[open] caption:visible').count()).toBe(1);
  });

  it('print whole, one to a figure', async () => {
    const { page } = await browser.show(charted, 380);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('figure svg:visible').count()).toBe(sampleCharts.length);
  });
});

describe('hostile names', () => {
  it('leave the page as it is: no script, no request, no complaint, nothing out of its place', async () => {
    for (const width of [1280, 380]) {
      const { page, complaints, requests } = await browser.show(hostile, width);
      expect([complaints, requests]).toEqual([[], []]);
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.locator('img, iframe, object').count()).toBe(0);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      const texts = await page.locator('#organisations tbody th').allTextContents();
      expect(texts[0]).toBe('<script>alert(1)</script>');
      expect(await violations(page)).toEqual([]);
    }
  });

  it('print', async () => {
    const { page } = await browser.show(hostile);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(1000);
  });
});
