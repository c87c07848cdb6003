#!/usr/bin/env node
/**
 * Writes the method pages, `reports/methods/<language>/<family>.md`, from the entries of the code and their texts.
 * `--check` writes nothing and exits 1 when a page is stale. Run by `npm run methods`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { load } from './load.mjs';

const root = new URL('../../', import.meta.url);

/** The pages are made by the same code as `explain`. */
const { methodPages, withExplainTexts, translator } = await load(`
  export { methodPages } from './src/report/pages.ts';
  export { withExplainTexts } from './src/messages/explain.ts';
  export { translator } from './src/messages/translator.ts';`);
const check = process.argv.includes('--check');
for (const lang of ['fr', 'en']) {
  const folder = new URL(`reports/methods/${lang}/`, root);
  const pages = methodPages(await withExplainTexts(await translator(lang)));
  const present = existing(folder);
  const stale = [
    ...[...pages].filter(([name, text]) => present.get(name) !== text).map(([name]) => name),
    ...[...present.keys()].filter((name) => !pages.has(name)),
  ];
  if (check) {
    for (const name of stale) console.error(`stale: reports/methods/${lang}/${name} (npm run methods)`);
    if (stale.length > 0) process.exitCode = 1;
    continue;
  }
  mkdirSync(folder, { recursive: true });
  for (const name of stale) {
    const text = pages.get(name);
    if (text === undefined) rmSync(new URL(name, folder));
    else writeFileSync(new URL(name, folder), text);
  }
}

/** Pages on disk, by name. */
function existing(folder) {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
    return new Map(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
  } catch {
    return new Map();
  }
}
