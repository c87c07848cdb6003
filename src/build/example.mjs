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
process.stdout.write(
  'reports/: fr/measure.md fr/check.md en/measure.md en/check.md measure.json measure.csv check.json\n',
);
