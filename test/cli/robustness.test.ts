import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_DEALS } from '../../src/measure/comparable-funding/limits.ts';
import { robustness as shape } from '../../src/report/schemas/robustness.ts';
import { ALL, cases } from '../support/cases.ts';
import { newFolder } from '../support/folder.ts';
import { equite, ROOT } from '../support/run.ts';

const SAMPLE = join(ROOT, 'data/samples/psoc-fictif.csv');
const SMALL = join(ROOT, 'test/cases/robustness/regions-fr/subventions.csv');
const LIMIT = 300_000;

describe('equite robustness on the sample', () => {
  it(
    'names the choice that was planted as decisive, and region 04 as hanging on the definition',
    () => {
      const asked = [SAMPLE, '--period', '2023-2024', '--format', 'json'];
      const draws = ['--draws', String(cases(DEFAULT_DEALS, 50))];
      const run = equite(['robustness', ...asked, ...draws]);
      expect(run.code).toBe(0);
      const result = shape.parse(JSON.parse(run.stdout));
      // Planted (data/samples/make/sector.mjs): Côte-Nord is highest per inhabitant and among the lowest per organisation.
      expect(result.decisive.another).toBe('denominator');
      const per = result.moves.find(({ key }) => key === 'denominator=inhabitant')!;
      expect(per.farthest!.label).toBe('09 Côte-Nord');
      expect(per.farthest!.from).toBeLessThan(0.8);
      expect(per.farthest!.to).toBeGreaterThan(1.2);
      const fate = (region: string) => result.groups.find(({ label }) => label.startsWith(region))!;
      expect(fate('04')).toMatchObject({ fate: 'depends', ...(ALL && { verdict: 'below' }) });
      // Planted levels: 112 k$ in Gaspésie, 294 k$ in Montréal, about 200 k$ elsewhere.
      expect(fate('11').fate).toBe('survives');
      expect(fate('06').fate).toBe('survives');
      expect(result.placebo!.named).toBeLessThanOrEqual(22);
      // As asked for, the verdicts are those of gaps; region 04 is below by as many draws as they take unasked.
      const verdicts = (...more: string[]): [string, string][] =>
        JSON.parse(equite(['gaps', ...asked, ...more]).stdout).verdicts.region.map(
          (one: { label: string; verdict: string }) => [one.label, one.verdict],
        );
      expect(result.asked.map(({ label, verdict }) => [label, verdict])).toEqual(verdicts(...draws));
      expect(verdicts().find(([label]) => label.startsWith('04'))?.[1]).toBe('below');
    },
    LIMIT,
  );
});

describe('equite robustness', () => {
  it(
    'writes every format in French without a word of English or a figure that is none',
    () => {
      for (const format of ['table', 'md', 'html', 'csv']) {
        const run = equite(['robustesse', SMALL, '--draws', '99', '--format', format, '--lang', 'fr']);
        expect(run.code).toBe(0);
        const said = run.stdout.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, ' ');
        expect(said).not.toMatch(/NaN|Infinity|undefined|\[object/);
        expect(said).not.toMatch(/\b(?:below|untold|mean|kept|without|inhabitant|another)\b/);
      }
    },
    LIMIT,
  );

  it(
    'says of a group that received nothing that no factor multiplies nothing into something',
    () => {
      const rows = Array.from({ length: 80 }, (_, i) => {
        const region = ['Nord', 'Sud', 'Est', 'Ouest'][i % 4]!;
        return `2023-2024,${region},Organisme ${i},Entraide,${region === 'Nord' ? 0 : 1000 + 7 * i}`;
      });
      const file = join(newFolder('robustness'), 'nothing.csv');
      writeFileSync(file, `Exercice,Région,Organisme,Typologie,Montant\n${rows.join('\n')}\n`);
      const run = (...args: string[]) => equite(['robustness', file, '--draws', '499', ...args]);
      const result = shape.parse(JSON.parse(run('--json').stdout));
      const north = result.unrecorded.find(({ label }) => label === 'Nord')!;
      expect(north.smallest).toEqual({ undefined: 'nothing-received' });
      expect(north.shares.map(({ share }) => share)).toEqual(
        Array.from({ length: 3 }, () => ({ undefined: 'nothing-received' })),
      );
      for (const lang of ['fr', 'en']) {
        const { code, stdout } = run('--lang', lang);
        expect(code).toBe(0);
        expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/ayant rien reçu en tout|received nothing in all/);
      }
    },
    LIMIT,
  );

  it.each([
    [['--by', 'typology'], 'typology-not-compared'],
    [['--by', 'region', '--by', 'sector'], 'one-role'],
    [['--public'], 'robustness-not-public'],
  ])(
    'refuses %j',
    (flags) => {
      const run = equite(['robustness', SMALL, ...flags, '--lang', 'en']);
      expect([run.code, run.stdout]).toEqual([2, '']);
      expect(run.stderr).toContain('Error');
    },
    LIMIT,
  );

  it(
    'fails on findings that turn, as a script asks',
    () => {
      const run = (condition: string) =>
        equite(['robustness', SMALL, '--draws', '199', '--format', 'csv', '--fail-on', condition]).code;
      expect(run('verdict-turns>0')).toBe(1);
      expect(run('verdict-turns>9')).toBe(0);
      expect(run('false-alarms>50%')).toBe(0);
    },
    LIMIT,
  );

  it(
    'without chance says that nothing is told, in the place of what would read as an answer',
    () => {
      for (const [lang, told, gone] of [
        [
          'fr',
          'Le hasard est laissé de côté (--draws 0)',
          [
            'Sort du constat',
            'Établi de',
            'bascule',
            'Le plus petit écart trouvé',
            'hors de portée',
            'tirages',
          ],
        ],
        [
          'en',
          'Chance is left out (--draws 0)',
          ['Fate', 'Told by', 'that turn', 'Smallest gap found', 'beyond reach', 'its own deals'],
        ],
      ] as const) {
        const { stdout, code } = equite([
          'robustness',
          SMALL,
          '--draws',
          '0',
          '--format',
          'md',
          '--lang',
          lang,
        ]);
        expect(code).toBe(0);
        expect(stdout).toContain(told);
        for (const word of gone)
          expect([word, stdout.split('\n').filter((line) => line.includes(word))]).toEqual([word, []]);
      }
    },
    LIMIT,
  );

  it(
    'says where p is the smallest that its deals can give: 1 in 10 for 9 of them and what was seen',
    () => {
      const asked = [SMALL, '--draws', '9'];
      for (const [command, lang, told] of [
        ['robustness', 'fr', 'p = 0,1000, le plus petit qu’autant de tirages puissent donner'],
        ['robustness', 'en', 'p = 0.1000, the smallest that so many deals can give'],
        ['gaps', 'fr', 'p = 0,1000 est le plus petit qu’autant de distributions puissent donner'],
        ['gaps', 'en', 'p = 0.1000 is the smallest that so many deals can give'],
      ] as const)
        expect(equite([command, ...asked, '--lang', lang, '--format', 'md']).stdout).toContain(told);
      const json = (command: string) => JSON.parse(equite([command, ...asked, '--json']).stdout);
      expect(json('robustness').joint.smallest_p).toBe(0.1);
      expect(json('gaps').chance.region.smallest_p).toBe(0.1);
      // In one region alone nobody is dealt elsewhere: deals that were asked for are none, as none asked for are.
      const input = `Organisme,Région,Typologie,Montant\n${[1, 2, 3, 4].map((i) => `O${i},Laval,T,${i}`).join('\n')}\n`;
      for (const [draws, why] of [
        ['99', 'too-few'],
        ['0', 'not-asked'],
      ] as const) {
        const { stdout } = equite(['gaps', '-', '--draws', draws, '--json'], { input });
        expect(JSON.parse(stdout).chance.region).toMatchObject({ deals: 0, smallest_p: { undefined: why } });
      }
      // A result from before it was said is no other for that: `diff` reads it, and says what only one of the two has.
      const [folder, now] = [newFolder('robustness'), json('robustness')];
      const { smallest_p: _, ...joint } = now.joint;
      writeFileSync(join(folder, 'then.json'), JSON.stringify({ ...now, joint }));
      writeFileSync(join(folder, 'now.json'), JSON.stringify(now));
      for (const [lang, told] of [
        ['fr', 'toutes les façons ensemble › plus petit p possible'],
        ['en', 'all ways at once › smallest p possible'],
      ] as const) {
        const { stdout } = equite(['diff', 'then.json', 'now.json', '--lang', lang, '--format', 'md'], {
          cwd: folder,
        });
        expect(stdout).toContain(told);
      }
    },
    LIMIT,
  );

  it(
    'takes a period as a person writes it, and refuses one that the data do not have',
    () => {
      const json = (period: string) =>
        equite(['robustness', SMALL, '--period', period, '--draws', '9', '--json']);
      // `2023-24` is the period of the file: an empty study would say that nobody is told apart.
      const written = shape.parse(JSON.parse(json('2023-24').stdout));
      expect(written.scope).toEqual(shape.parse(JSON.parse(json('2023-2024').stdout)).scope);
      expect(written.scope.n).toBeGreaterThan(0);
      const unknown = json('1999-2000');
      expect([unknown.code, unknown.stdout]).toEqual([2, '']);
      expect(unknown.stderr).toContain('2023-2024');
    },
    LIMIT,
  );

  it(
    'counts rows that name nobody among the organisations that change places, and among all',
    () => {
      // 60 rows, of which every second names nobody: each of those is one of its own, and the others are 30.
      const rows = Array.from(
        { length: 60 },
        (_, i) => `${i % 2 === 0 ? `Org ${i}` : ''},${i < 30 ? 'A' : 'B'},T,${(i < 30 ? 1 : 3) * (1000 + i)}`,
      );
      const input = `Organisme,Région,Typologie,Montant\n${rows.join('\n')}\n`;
      const asked = ['--unit', 'row', '--by', 'region', '--regions', 'free', '--comparable', 'typology'];
      const { stdout } = equite(['robustness', '-', ...asked, '--draws', '199', '--lang', 'en'], { input });
      const told = stdout.replaceAll(/\s+/g, ' ');
      expect(told).toContain('199 deals, shared by all ways, of 60 organisations out of 60');
    },
    LIMIT,
  );
});
