/**
 * The main job on the built-in sample: reads it, accounts for it, measures it, and writes the brief with everything
 * around it into `reports/`. Run by `npm start`; CI runs it again and compares every byte.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SAMPLE = 'data/samples/psoc-fictif.csv';
const TWIN = 'data/samples/psoc-fictif-excel.csv';
const LATEST = ['--period', '2023-2024'];
const MEASURE = ['measure', SAMPLE, ...LATEST, '--by', 'region', '--by', 'typology', '--by', 'sector'];
const COMPARABLE = ['--comparable', 'typology'];
/** Names of what is written, in the language of the edition. */
const NAMES = {
  fr: {
    brief: 'rapport',
    page: 'rapport.md',
    peers: 'comparables',
    sheet: 'fiche',
    tables: 'tableaux-de-memoire',
  },
  en: { brief: 'report', page: 'report.md', peers: 'peers', sheet: 'sheet', tables: 'tables-of-briefs' },
};
/** Tables that briefs print, by their number in the sector's own. */
const TABLES = [
  'average-by-region',
  'claim',
  'additions',
  'region-sheet',
  'growth',
  'territories',
  'posters',
];
const ONE = 'FICT-1001';

function equite(...args) {
  execFileSync(process.execPath, ['bin/equite.js', ...args, '--quiet'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

for (const [lang, names] of Object.entries(NAMES)) {
  const folder = `reports/${lang}`;
  mkdirSync(`${root}${folder}/${names.tables}`, { recursive: true });
  equite('check', TWIN, '--lang', lang, '-o', `${folder}/check.md`);
  equite(...MEASURE, '--lang', lang, '-o', `${folder}/measure.md`);
  equite('peers', SAMPLE, ...LATEST, ...COMPARABLE, '--lang', lang, '-o', `${folder}/${names.peers}.md`);
  equite('report', SAMPLE, ...LATEST, ...COMPARABLE, '--lang', lang, '-o', `${folder}/${names.brief}`);
  equite(
    ...['peers', SAMPLE, ...LATEST, '--comparable', 'typology,sector,other=region', '--org', ONE],
    ...['--lang', lang, '-o', `${folder}/${names.sheet}.html`],
  );
  for (const table of TABLES) {
    const about = table === 'posters' ? ['--org', ONE] : [];
    equite(
      'tables',
      SAMPLE,
      '--table',
      table,
      ...about,
      '--lang',
      lang,
      '-o',
      `${folder}/${names.tables}/${table}.md`,
    );
  }
}
equite(...MEASURE, '--lang', 'fr', '-o', 'reports/measure.json');
equite(...MEASURE, '--lang', 'fr', '-o', 'reports/measure.csv');
equite(...MEASURE, '--lang', 'fr', '--csv-style', 'excel-fr', '-o', 'reports/fr/measure-excel.csv');
equite('check', TWIN, '--lang', 'fr', '-o', 'reports/check.json');

// What a newcomer reads: the answer, in the language of the machine, and where the rest is.
const lang = /^en/i.test(process.env.EQUITE_LANG || process.env.LC_ALL || process.env.LANG || 'fr')
  ? 'en'
  : 'fr';
const { brief, page } = NAMES[lang];
const text = readFileSync(`${root}reports/${lang}/${brief}/${page}`, 'utf8');
process.stdout.write(
  `${text.split('\n\n').slice(0, 3).join('\n\n').replaceAll('\\', '').replaceAll('&lt;', '<')}\n\n`,
);
process.stdout.write(
  `reports/${lang}/${brief}/  ${page.replace('.md', '.html')}  ${page.replace('.md', '.docx')}\n`,
);
process.stdout.write(
  `npx equite ${lang === 'fr' ? 'rapport' : 'report'} ${SAMPLE} --period 2023-2024 -o ${brief}\n`,
);
