import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { equite } from '../support/run.ts';
import { type Browser, openBrowser, violations } from './browser.ts';

const ASKED = [
  'data/samples/psoc-fictif.csv',
  '--period',
  '2023-2024',
  '--comparable',
  'typology',
  '--quiet',
];

/** The pages that the command line writes: the brief in both languages, a region's own, and the sheet of one organisation. */
function written(name: string, ...args: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'equite-brief-'));
  const run = equite(['report', ...ASKED, '--draws', '200', '-o', folder, ...args]);
  expect([run.stderr, run.code]).toEqual(['', 0]);
  return readFileSync(join(folder, name), 'utf8');
}

const PAGES = {
  'the brief in French': written('rapport.html', '--lang', 'fr'),
  'the brief in English': written('report.html', '--lang', 'en'),
  'the edition of a region': written('rapport.html', '--lang', 'fr', '--for', 'region=09'),
  'the sheet of an organisation': written('rapport.html', '--lang', 'fr', '--for', 'organisation=FICT-1001'),
  'the public edition': written('rapport.html', '--lang', 'fr', '--public'),
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(Object.entries(PAGES))('%s', (_, html) => {
  it('renders its charts and tables without a complaint and without a request', async () => {
    const { page, complaints, requests } = await browser.show(html);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('svg[role=img]').count()).toBeGreaterThan(0);
    expect(await page.locator('table').count()).toBeGreaterThan(2);
    expect([complaints, requests]).toEqual([[], []]);
  });

  it('has nothing that axe-core would stumble on, and scrolls no more than its tables on a telephone', async () => {
    for (const width of [1280, 380]) {
      const { page } = await browser.show(html, width);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  });

  it('prints', async () => {
    const { page } = await browser.show(html);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThan(0);
  });
});
