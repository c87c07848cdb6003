#!/usr/bin/env node
/**
 * Writes the method pages, `reports/methods/<language>/<family>.md`, and the documentation site, `reports/site/`, from the
 * entries of the code and their texts. `--check` writes nothing and exits 1 when a page is stale. Run by `npm run methods`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { load } from './load.mjs';

const root = new URL('../../', import.meta.url);

/** The pages are made by the same code as `explain`. */
const { methodPages, siteOf, SITE_STYLE, site, withExplainTexts, translator } = await load(`
  export { methodPages } from './src/report/explain/pages.ts';
  export { siteOf, SITE_STYLE } from './src/report/site/site.ts';
  export { withExplainTexts } from './src/messages/explain.ts';
  export { translator } from './src/messages/translator.ts';
  import { site as fr } from './src/messages/fr/site.ts';
  import { site as en } from './src/messages/en/site.ts';
  export const site = { fr, en };`);
const check = process.argv.includes('--check');

/** The front door of the site: nothing but the two languages. */
const DOOR = `<!doctype html>
<html lang="fr-CA" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>équité</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<div class="page"><main>
<h1>équité</h1>
<p>${site.fr.motto}</p>
<p><a href="fr/index.html">${site.fr.title}</a></p>
<p><a href="en/index.html" hreflang="en-CA" lang="en-CA">${site.en.title}</a></p>
</main></div>
</body>
</html>
`;

const folders = {
  'reports/site/': new Map([
    ['index.html', DOOR],
    ['style.css', SITE_STYLE],
  ]),
};
for (const [lang, other] of [
  ['fr', 'en'],
  ['en', 'fr'],
]) {
  const reader = await withExplainTexts(await translator(lang));
  folders[`reports/methods/${lang}/`] = methodPages(reader);
  folders[`reports/site/${lang}/`] = siteOf({
    translator: reader,
    texts: site[lang],
    twins: site[other].files,
  });
}
for (const [folder, pages] of Object.entries(folders)) update(folder, pages);

/** Brings a folder to what its pages are, or says what of it is stale. */
function update(folder, pages) {
  const at = new URL(folder, root);
  const present = existing(at);
  const stale = [
    ...[...pages].filter(([name, text]) => present.get(name) !== text).map(([name]) => name),
    ...[...present.keys()].filter((name) => !pages.has(name)),
  ];
  if (check) {
    for (const name of stale) console.error(`stale: ${folder}${name} (npm run methods)`);
    if (stale.length > 0) process.exitCode = 1;
    return;
  }
  mkdirSync(at, { recursive: true });
  for (const name of stale) {
    const text = pages.get(name);
    if (text === undefined) rmSync(new URL(name, at));
    else writeFileSync(new URL(name, at), text);
  }
}

/** Pages on disk, by name. */
function existing(folder) {
  try {
    const names = readdirSync(folder).filter((name) => /\.(?:md|html|css)$/.test(name));
    return new Map(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
  } catch {
    return new Map();
  }
}
