import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { newFolder } from '../support/folder.ts';

/** Debian's Chromium, unless told. */
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Shown {
  readonly page: Page;
  /** What the page wrote on the console, and errors of its script. */
  readonly complaints: readonly string[];
  /** Addresses that the page asked for, besides its own. */
  readonly requests: readonly string[];
}

export interface Browser {
  show(html: string, width?: number): Promise<Shown>;
  close(): Promise<void>;
}

/** A browser with a new, empty profile. */
export async function openBrowser(): Promise<Browser> {
  const folder = newFolder('browser');
  const context: BrowserContext = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: EXECUTABLE,
    args: QUIET,
    viewport: { width: 1280, height: 900 },
  });
  let shown = 0;
  return {
    show: async (html, width = 1280) => {
      const file = join(folder, `${++shown}.html`);
      writeFileSync(file, html);
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 900 });
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => requests.push(request.url()));
      const address = pathToFileURL(file).href;
      await page.goto(address);
      return {
        page,
        complaints,
        get requests() {
          return requests.filter((url) => url !== address && url !== 'data:,');
        },
      };
    },
    close: async () => {
      await context.close();
    },
  };
}

/** What axe-core finds wrong in a page: rule, then the elements. */
export async function violations(page: Page): Promise<string[]> {
  // Through the protocol of the developer's tools: the policy of the page stays as it is.
  await page.evaluate(AXE);
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: at }) => at).join(' ')}`);
}
