import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { Refusal } from '../../src/base/issue.ts';
import { translator } from '../../src/messages/translator.ts';
import { assertFinite } from '../../src/report/json/text.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { layered, resolveSettings, settingsForFile } from '../../src/settings/resolved.ts';
import { cases } from '../support/cases.ts';
import { newFolder } from '../support/folder.ts';
import { equiteHere, NO_FIGURE, UNFORESEEN } from '../support/in-process.ts';
import { SEED } from './exports.ts';
import { aChange, aCut, changed, cutIn } from './mutate.ts';

const CASES = Number(process.env.FUZZ_SETTINGS ?? cases(3_000));
/** Cases that a command is run under as well. */
const RUNS = Math.ceil(CASES / 15);

/** Every key that a settings file may have. */
const WHOLE = {
  lang: 'fr',
  locale: 'fr-CA',
  currency: '$',
  map: { amount: 'Montant', region: 'Région', participants: '#5' },
  set: { sector: 'Jeunes' },
  header: 'true',
  encoding: 'utf-8',
  delimiter: ',',
  decimal: '.',
  amounts_in: 'units',
  regions: 'rss',
  period: '2023-2024',
  repair: 'false',
  fiscal_start: '4',
  where: { Typologie: 'Hébergement' },
  unit: 'organisation',
  by: ['region', ['sector', 'typology'], 'sector,region'],
  reference: 'median-elsewhere',
  per: ['participants'],
  factors: ['participants'],
  draws: '9',
  seed: '1',
  comparable: [
    'typology,near=participants:1,k=3',
    { name: 'taille', exact: 'typology', coarsened: { participants: ['10', '20'] }, k: '5', caliper: '0,2' },
    { nearest: { participants: '2' }, other: ['region'], only: { region: ['Laval', 'Estrie'] } },
    { preset: 'two-regions', args: ['Laval', 'Estrie'] },
  ],
  reports: [{ name: 'Laval', for: { region: 'Laval' }, sections: ['question'], draws: '9', public: 'true' }],
  suppression: { fewest: '5', percent: '10', largest: '1', dominance: '85' },
  largest_amount: '1e15',
  merge_duplicates: 'false',
  same_as: { 'A inc.': 'A', region: { Lav: 'Laval' } },
  homonyms: 'apart',
  files: [{ match: ['*.csv', '**/a*b.csv'], map: { mode: 'Mode' }, decimal: '.' }],
};

const SIGNS = [
  '__proto__: x\n',
  '{',
  '[',
  '- ',
  ': ',
  '&a ',
  '*a',
  '? ',
  '"',
  "'",
  '|\n',
  '\t',
  '\u0000',
  '#',
  '%YAML 9\n',
  '--- ',
  '!!js/function ',
];

const settingsText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(aChange, { minLength: 1, maxLength: 3 })
      .map((changes) => stringify(changes.reduce(changed, WHOLE))),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(aCut(SIGNS), { minLength: 1, maxLength: 4 })
      .map((cuts) => cuts.reduce(cutIn, stringify(WHOLE))),
  },
);

const [fr, en] = await Promise.all([translator('fr'), translator('en')]);

/** Settings that can be used, or refused with a place for every fault, in sentences of both languages. */
function expectSettledOrRefused(text: string): void {
  try {
    const settings = resolveSettings(layered([parseSettings(text, 'equite.yaml')]), 'fr', ['equite.yaml']);
    settingsForFile(settings, ['dossier/export.csv']);
    assertFinite(settings);
    expect(Object.getPrototypeOf(settings.map)).toBe(Object.prototype);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.issues.length).toBeGreaterThan(0);
    for (const issue of error.issues) {
      if (!['settings-too-large', 'settings-aliases'].includes(issue.code)) {
        const line = issue.args.line ?? issue.places?.[0]?.line;
        expect(line, JSON.stringify(issue)).toBeGreaterThan(0);
      }
      for (const translate of [fr, en]) {
        const said = `${translate.say(issue)} ${translate.advise(issue) ?? ''}`;
        expect(said).not.toMatch(/native code|\[object/);
        expect(said.length).toBeLessThan(12_000);
      }
    }
  }
}

describe(`settings that anyone may have written, seed ${SEED}`, () => {
  it(`are taken, or refused with the place of each fault (${CASES} cases)`, { timeout: 300_000 }, () => {
    fc.assert(fc.property(settingsText, expectSettledOrRefused), { seed: SEED, numRuns: CASES });
  });

  const folder = newFolder('settings');
  const file = join(folder, 'export.csv');
  const rows = Array.from({ length: 16 }, (_, i) =>
    [
      '2023-2024',
      ['13 Laval', '05 Estrie'][i % 2],
      `Organisme ${i}`,
      i % 3 ? 'Hébergement' : 'Milieu',
      String(9 + i),
      'Mission',
      `${90_000 + i * 500}`,
    ].join(','),
  );
  writeFileSync(file, `Exercice,Région,Organisme,Typologie,Participants,Mode,Montant\n${rows.join('\n')}\n`);
  const command = fc.constantFrom(
    ['check', file, '--format', 'json'],
    ['measure', file, '--format', 'csv'],
    ['gaps', file, '--format', 'md', '--draws', '9'],
    ['report', file, '-o', join(folder, 'out'), '--sections', 'question', '--draws', '9', '--quiet'],
  );

  it(`leave every command with a result or a refusal (${RUNS} runs)`, { timeout: 300_000 }, async () => {
    const property = fc.asyncProperty(settingsText, command, async (text, args) => {
      const settings = join(folder, 'equite.yaml');
      writeFileSync(settings, text);
      const { code, stdout, stderr } = await equiteHere([...args, '--settings', settings]);
      expect(stderr).not.toMatch(UNFORESEEN);
      expect([0, 1, 2]).toContain(code);
      expect(stdout + stderr).not.toMatch(/native code|\[object Object\]/);
      if (!args.includes('json')) expect(stdout.slice(stdout.indexOf('\n'))).not.toMatch(NO_FIGURE);
    });
    await fc.assert(property, { seed: SEED, numRuns: RUNS });
  });
});
