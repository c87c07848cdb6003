import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { trend as shape } from '../../src/report/schemas/trend.ts';
import { newFolder } from '../support/folder.ts';
import { equite } from '../support/run.ts';

const LIMIT = 300_000;
const SAMPLE = fileURLToPath(new URL('../../data/samples/psoc-fictif.csv', import.meta.url));
const CASE = fileURLToPath(new URL('../cases/trend/three-years-fr/export.csv', import.meta.url));
const folder = newFolder('trend');

const cents = (text: string): number => Math.round(100 * Number(text));

describe('equite trend', () => {
  it('says beside means per organisation that growth is that of the total, which may go the other way', () => {
    const file = join(folder, 'leaving.csv');
    const lines = ['Organisme;Région;Typologie;Exercice;Montant'];
    for (const region of ['Laval', 'Estrie']) {
      for (let i = 0; i < 4; i++) {
        lines.push(`${region} ${i};${region};T;2022-2023;1000`);
        if (region === 'Estrie' || i < 3) lines.push(`${region} ${i};${region};T;2023-2024;1100`);
      }
    }
    writeFileSync(file, lines.join('\n'));
    // Laval: 4 × 1,000 then 3 × 1,100: the mean rises by 10 %, the total falls by 17.5 %.
    const { stdout } = equite(['trend', file, '--draws', '0', '--lang', 'en', '--format', 'md']);
    const rows = stdout.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    const head = rows.find((cells) => cells.includes('Growth of the total')) ?? [];
    const laval = rows.find((cells) => cells[1] === '13 Laval' && cells.length === head.length) ?? [];
    const cell = (name: string) => laval[head.indexOf(name)];
    expect([cell('2022-2023'), cell('2023-2024'), cell('Growth of the total')]).toEqual([
      '$1,000',
      '$1,100',
      '−17.5%',
    ]);
  });

  it(
    'publishes the shape of its JSON, and splits the money of every group of it to the cent',
    () => {
      const run = equite([
        'trend',
        SAMPLE,
        '--draws',
        '0',
        '--index',
        'canada',
        '--break',
        '2021-2022',
        '--json',
      ]);
      expect(run.code).toBe(0);
      const found = shape.parse(JSON.parse(run.stdout));
      expect(found.scope.joined).toHaveLength(5);
      expect(found.dollars?.base).toBe('2023-2024');
      for (const { overall, groups, rate_from } of found.lens) {
        expect(rate_from).toBe('common');
        for (const row of [overall, ...Object.values(groups).flat()]) {
          const { change, indexation, new: fresh, redistribution, arrivals, departures, moves } = row;
          const sum = [indexation, fresh, redistribution, arrivals, departures, moves].map(cents);
          expect(sum.reduce((total, one) => total + one, 0)).toBe(cents(change));
        }
      }
      // Indexation of the sample, planted: 1.8 %, 0 %, 2.9 %, 3.6 % (data/samples/LISEZMOI.md).
      expect(found.lens.map(({ indexation_rate: rate }) => rate)).toEqual([0.018, 0, 0.029, 0.036]);
      // The change of the total is that of the parts: the totals are those of `measure`, exact.
      const [first, last] = [found.groups[0]!.periods[0]!, found.groups[0]!.periods.at(-1)!];
      const changes = found.lens.reduce((sum, { overall }) => sum + cents(overall.change), 0);
      expect(changes).toBe(cents(last.total) - cents(first.total));
      for (const { groups } of found.changes) {
        for (const { label, years_to_parity: years } of groups) {
          expect(label).not.toBe('');
          if (years) expect(years.soonest === 'never' && years.latest !== 'never').toBe(false);
        }
      }
    },
    LIMIT,
  );

  it(
    'is written in every format, the same bytes on every run, and compared by `diff`',
    () => {
      const write = (name: string, ...flags: string[]) => {
        const file = join(folder, name);
        const args = ['evolution', CASE, '--draws', '99', '--lang', 'fr', ...flags, '-o', file];
        // What draws pictures runs as a process both times: a thread draws coarse ones.
        const run = equite(args, { process: name.startsWith('b.') || name.endsWith('.docx') });
        expect([name, run.code]).toEqual([name, 0]);
        return readFileSync(file);
      };
      for (const format of ['html', 'md', 'csv', 'json', 'docx']) {
        expect(write(`a.${format}`).equals(write(`b.${format}`))).toBe(true);
      }
      expect(readFileSync(join(folder, 'a.html'), 'utf8')).toContain('id="trend-region"');
      write('c.json', '--indexation', '1%');
      const same = equite(['diff', join(folder, 'a.json'), join(folder, 'b.json'), '--fail-on', 'changed>0']);
      const other = equite([
        'diff',
        join(folder, 'a.json'),
        join(folder, 'c.json'),
        '--fail-on',
        'changed>0',
      ]);
      expect([same.code, other.code]).toEqual([0, 1]);
    },
    LIMIT,
  );

  it(
    'follows names that a table of equivalents counts as one, and lists them',
    () => {
      const settings = join(folder, 'equite.yaml');
      writeFileSync(
        settings,
        ['comparable: typology', 'same_as:', '  organisation:', '    Maison: Maison du Nord', ''].join('\n'),
      );
      const rows = ['Exercice,Région,Organisme,Typologie,Montant'];
      for (const [year, name] of [
        ['2021', 'Maison'],
        ['2022', 'Maison du Nord'],
      ]) {
        for (let i = 0; i < 6; i++) rows.push(`${year},${i < 3 ? 'A' : 'B'},Organisme ${i},M,${1000 + i}`);
        rows.push(`${year},A,${name},M,500`);
      }
      const file = join(folder, 'equivalents.csv');
      writeFileSync(file, `${rows.join('\n')}\n`);
      const run = equite(['trend', file, '--settings', settings, '--draws', '0', '--json']);
      expect(run.code).toBe(0);
      const { panel } = shape.parse(JSON.parse(run.stdout));
      expect(panel.equivalents).toEqual([{ before: 'Maison', after: 'Maison du Nord' }]);
      expect(panel.steps[0]).toMatchObject({ stayers: { n: 7 }, arrivals: { n: 0 }, departures: { n: 0 } });
    },
    LIMIT,
  );

  it('takes a rate of indexation as people write it, and no other', () => {
    const rate = (text: string) =>
      equite(['trend', CASE, '--draws', '0', '--format', 'csv', '--indexation', text]).code;
    expect(['2%', '2,5 %', '0.02', 'beaucoup', '-1%'].map(rate)).toEqual([0, 0, 0, 2, 2]);
  });

  it('takes from the settings file what its flags say, and stores it: same results, byte for byte', () => {
    const cwd = newFolder('trend-keys');
    const keys = 'money: all\nindex: canada\nbase: 2021-22\nindexation: 2,5 %\nbreak: 2021-2022\n';
    const french =
      'argent: tout\nindice: canada\ndollars_de: 2021-22\nindexation: 2,5 %\nrupture: 2021-2022\n';
    const flags = ['--money', 'all', '--index', 'canada', '--base', '2021-22', '--indexation', '2,5 %'];
    const typed = equite(['trend', CASE, '--draws', '0', '--json', ...flags, '--break', '2021-2022']);
    expect(typed.code).toBe(0);
    const found = JSON.parse(typed.stdout);
    expect(found.settings).toMatchObject({
      money: 'all',
      index: 'canada',
      base: '2021-22',
      indexation: '2,5 %',
      break: '2021-2022',
    });
    expect([found.dollars.base, found.lens[0].indexation_rate]).toEqual(['2021-2022', 0.025]);
    for (const text of [keys, french]) {
      writeFileSync(join(cwd, 'equite.yaml'), text);
      const { stdout } = equite(['trend', CASE, '--draws', '0', '--json'], { cwd });
      const { settings_files: files, ...settings } = JSON.parse(stdout).settings;
      expect(files).toEqual(['equite.yaml']);
      expect(JSON.stringify({ ...JSON.parse(stdout), settings: { ...settings, settings_files: [] } })).toBe(
        JSON.stringify({ ...found, settings: { ...settings, settings_files: [] } }),
      );
      expect({ ...settings, settings_files: [] }).toEqual(found.settings);
    }
    // What nobody says is stored where it moves figures, and nowhere else.
    const plain = (command: string) =>
      JSON.parse(equite([command, CASE, '--draws', '0', '--json'], { cwd: folder }).stdout).settings;
    expect(plain('trend')).toMatchObject({
      money: null,
      base: null,
      indexation: null,
      break: null,
      index: null,
    });
    expect(Object.keys(plain('gaps'))).not.toContain('base');
  });

  it('refuses in the settings file what its flags refuse, where it stands, in both languages', () => {
    const cwd = newFolder('trend-keys');
    const said = (text: string, lang: string) => {
      writeFileSync(join(cwd, 'equite.yaml'), text);
      const { code, stderr } = equite(['trend', CASE, '--draws', '0', '--lang', lang], { cwd });
      expect(code).toBe(2);
      return stderr.replaceAll('\u00a0', ' ').split('\n').slice(0, 2).join(' ');
    };
    expect(said('band: 5\nindexation: beaucoup\n', 'fr')).toBe(
      'Erreur : « beaucoup » n’est pas un taux d’indexation. (equite.yaml, ligne 2)   → un taux comme 2% ou 0,02',
    );
    expect(said('band: 5\nindexation: lots\n', 'en')).toBe(
      'Error: “lots” is no rate of indexation. (equite.yaml, line 2)   → a rate such as 2% or 0.02',
    );
    expect(said('argent: dix\n', 'fr')).toContain('equite.yaml, ligne 1');
    expect(said('index: canada\nbase: 1999-2000\n', 'fr')).toContain('« 1999-2000 » n’est pas un exercice');
    expect(said('break: 2020-2021\n', 'en')).toContain('“2020-2021” is no period with one before it');
    expect(said('index: nowhere.csv\n', 'en')).toContain('nowhere.csv');
  });

  it('refuses constant dollars of a period that the data do not have', () => {
    const base = (period: string) =>
      equite(['trend', CASE, '--draws', '0', '--index', 'canada', '--base', period, '--lang', 'en']);
    expect(base('2020-2021').code).toBe(0);
    const { code, stderr } = base('1999-2000');
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'Error: “1999-2000” is no period of the data: the tables cannot be in its dollars.',
    ]);
  });

  it('says that a change told by its interval is one that dealt growth makes as well', () => {
    const { stdout } = equite(['trend', SAMPLE, '--draws', '999', '--format', 'md', '--lang', 'en']);
    expect(stdout).toMatch(/\n06 Montréal: the change is told by its interval, but growth rates dealt/);
  });
});
