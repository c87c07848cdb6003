import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../support/folder.ts';
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
  const folder = newFolder('brief');
  const run = equite(['report', ...ASKED, '--draws', '200', '-o', folder, ...args]);
  expect([run.stderr, run.code]).toEqual(['', 0]);
  return readFileSync(join(folder, name), 'utf8');
}

const PAGES = {
  'the brief in French': written('rapport.html', '--lang', 'fr'),
  'the brief in English': written('report.html', '--lang', 'en'),
  'the edition of a region': written('rapport.html', '--lang', 'fr', '--for', 'region=09'),
  'the technical annex': written('annexe.html', '--lang', 'fr'),
  'how to contest': written('comment-contester.html', '--lang', 'fr'),
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

describe.each(Object.entries(PAGES))('%s', (name, html) => {
  it('renders its charts and tables without a complaint and without a request', async () => {
    const { page, complaints, requests } = await browser.show(html);
    expect(await page.locator('h1').count()).toBe(1);
    if (name !== 'how to contest') {
      expect(await page.locator('svg[role=img]').count()).toBeGreaterThan(0);
      expect(await page.locator('table').count()).toBeGreaterThan(2);
    }
    expect([complaints, requests]).toEqual([[], []]);
  });

  it('has nothing that axe-core would stumble on, and scrolls no more than its tables on a telephone', async () => {
    for (const width of [1280, 390]) {
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

/** Letter paper less the margins of the page, at 96 points to the inch. */
const PAPER = { width: Math.round(((216 - 36) / 25.4) * 96), height: ((279 - 38) / 25.4) * 96 };

describe.each(['the brief in French', 'the brief in English', 'the edition of a region'] as const)(
  '%s on paper',
  (name) => {
    it('holds the word, the figure, the cost and the request on its first page, and no more than six pages', async () => {
      const { page } = await browser.show(PAGES[name], PAPER.width);
      await page.emulateMedia({ media: 'print' });
      const bottoms = (await page.evaluate(
        "['.front h2', '.front svg', '.front dl', '.front .colophon'].map((what) => [...document.querySelectorAll(what)].reduce((most, one) => Math.max(most, one.getBoundingClientRect().bottom), 0))",
      )) as number[];
      expect(bottoms.every((bottom) => bottom > 0 && bottom <= PAPER.height)).toBe(true);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)!.length).toBeLessThanOrEqual(6);
    });
  },
);
