/**
 * The main job on the built-in sample: reads it, accounts for it, measures it, and writes `reports/`. Run by
 * `npm start`; CI runs it again and compares every byte.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SAMPLE = 'data/samples/psoc-fictif.csv';
const TWIN = 'data/samples/psoc-fictif-excel.csv';
const LATEST = ['--period', '2023-2024'];
const MEASURE = ['measure', SAMPLE, ...LATEST, '--by', 'region', '--by', 'typology', '--by', 'sector'];

function equite(...args) {
  execFileSync(process.execPath, ['bin/equite.js', ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

for (const lang of ['fr', 'en']) {
  mkdirSync(`${root}reports/${lang}`, { recursive: true });
  equite(...MEASURE, '--lang', lang, '--quiet', '-o', `reports/${lang}/measure.md`);
  equite('check', TWIN, '--lang', lang, '--quiet', '-o', `reports/${lang}/check.md`);
}
equite(...MEASURE, '--lang', 'fr', '--quiet', '-o', 'reports/measure.json');
equite(...MEASURE, '--lang', 'fr', '--quiet', '-o', 'reports/measure.csv');
equite(
  ...MEASURE,
  '--lang',
  'fr',
  '--quiet',
  '--csv-style',
  'excel-fr',
  '-o',
  'reports/fr/measure-excel.csv',
);
equite('check', TWIN, '--lang', 'fr', '--quiet', '-o', 'reports/check.json');

// What a newcomer reads: the sentences and the table by region, in the language of the machine, and where the rest is.
const shown = execFileSync(
  process.execPath,
  ['bin/equite.js', 'measure', SAMPLE, ...LATEST, '--by', 'region', '--quiet'],
  {
    cwd: root,
    encoding: 'utf8',
  },
);
const firstTable = shown.split('\n\n').slice(0, 4).join('\n\n');
process.stdout.write(
  `${firstTable}\n\nreports/fr/measure.md  reports/en/measure.md  reports/*/check.md  reports/measure.json\n`,
);
process.stdout.write('npx equite mesurer data/samples/psoc-fictif.csv --by region --lang fr\n');
