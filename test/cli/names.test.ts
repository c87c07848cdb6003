import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { equite } from '../support/run.ts';

/** A folder of its own, with files in it; `run` types a command there. */
function folder(files: Readonly<Record<string, string>>) {
  const cwd = newFolder('names');
  const put = (name: string, text: string) => writeFileSync(join(cwd, name), text);
  for (const [name, text] of Object.entries(files)) put(name, text);
  const run = (...args: string[]) => equite(args, { cwd, env: { XDG_CONFIG_HOME: cwd } });
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
  const organisations = (...args: string[]) =>
    JSON.parse(run('measure', 'noms.csv', '--json', ...args).stdout).scope.organisations as number;
  return { run, read, put, organisations };
}

const NAMES = `Organisme;Région;Secteur;Montant
Maison des familles de Granby;Estrie;Familles;100
Maison des familles de Granby;Estrie;Familles;150
La Maison des familles de Granby inc.;Estrie;Famille;200
Maison des familes de Granby;Estrie;familles;300
MAISON DES FAMILLES DE GRANBY;Estrie;Familles;400
Centre Alpha;Estrie;Familles;500
`;

describe('pairs to tick', () => {
  it('are all written, ticked in a spreadsheet and read back, in every kind of CSV', () => {
    for (const style of ['standard', 'excel-fr', 'excel-en']) {
      const { run, read, put, organisations } = folder({ 'noms.csv': NAMES });
      expect(organisations()).toBe(4);
      expect(run('check', 'noms.csv', '--pairs', '--csv-style', style, '-o', 'liste.csv').code).toBe(0);
      const lines = read('liste.csv').trim().split(/\r?\n/);
      // Two joined by their typing alone, then three that may be one, two of names and one of sectors.
      expect(lines[0]).toContain('à compter sous');
      expect(lines.slice(1).filter((line) => line.startsWith('déjà réunis'))).toHaveLength(2);
      expect(lines.slice(1).filter((line) => /^[,;]/.test(line)).length).toBeGreaterThanOrEqual(2);
      put('liste.csv', lines.map((line) => line.replace(/^(?=[,;])/, 'x')).join('\r\n'));
      expect(organisations('--same-as', 'liste.csv')).toBe(2);
    }
  });

  it('are what a file called so holds, whatever the language', () => {
    const { run, read } = folder({ 'noms.csv': NAMES });
    run('check', 'noms.csv', '-o', 'paires.csv');
    run('check', 'noms.csv', '--lang', 'en', '-o', 'pairs.csv');
    expect(read('paires.csv')).toMatch(/^même\? \(x\),rôle,/);
    expect(read('pairs.csv')).toMatch(/^same\? \(x\),role,/);
  });

  it('that are ticked no, dashed or left blank stay two', () => {
    const { organisations } = folder({
      'noms.csv': NAMES,
      'p.csv':
        'même;rôle;nom;sous\nnon;organisme;Centre Alpha;Maison des familles de Granby\n-;organisme;Maison des familes de Granby;Centre Alpha\n;organisme;Centre Alpha;X\n',
    });
    expect(organisations('--same-as', 'p.csv')).toBe(4);
  });

  it('are asked for by name where another file is given', () => {
    const { run } = folder({ 'noms.csv': NAMES, 'p.csv': 'a;b\nx;y\n' });
    const { code, stderr } = run('measure', 'noms.csv', '--same-as', 'p.csv');
    expect([code, stderr]).toEqual([2, expect.stringContaining('--pairs -o paires.csv')]);
  });
});

describe('an option typed twice', () => {
  it.each([
    ['--period', '2023-2024', '2022-2023'],
    ['--seed', '1', '2'],
    ['--lang', 'fr', 'en'],
    ['--decimal', '.', ','],
    ['--format', 'csv', 'json'],
  ])('%s is refused, and both values are said', (flag, one, other) => {
    const { run } = folder({ 'noms.csv': NAMES });
    const { code, stderr, stdout } = run('gaps', 'noms.csv', flag, one, flag, other);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`${flag}.*${one.replace('.', '\\.')}.*${other}`));
  });

  it('names one role with two columns', () => {
    const { run } = folder({ 'noms.csv': NAMES });
    const { code, stderr } = run('measure', 'noms.csv', '--map', 'région=Secteur', '--map', 'region=Région');
    expect([code, stderr]).toEqual([2, expect.stringContaining('deux fois la région')]);
  });

  it('is heard each time where it is repeatable by design', () => {
    const { run } = folder({ 'noms.csv': NAMES });
    const { code } = run(
      'measure',
      'noms.csv',
      '--by',
      'region',
      '--by',
      'sector',
      '--where',
      'secteur=Familles',
      '--where',
      'région=Estrie',
    );
    expect(code).toBe(0);
  });
});

describe('--where', () => {
  const REGIONS =
    'Organisme;RSS;Exercice;Montant\nA;13;2023-2024;1\nB;Laval;2022-2023;2\nC;Mauricie;2023-2024;4\n';

  it.each([
    ['région=13', 3],
    ['region=laval', 3],
    ['RSS=LAVAL', 3],
    ['région=013', 3],
    ['région=lav', 3],
    ['région=4', 4],
    ['exercice=2023-24', 5],
    ['année=2023/2024', 5],
  ])('%s means what --for means', (where, total) => {
    const { run } = folder({ 'r.csv': REGIONS });
    const { stdout } = run('measure', 'r.csv', '--map', 'region=RSS', '--where', where, '--json');
    expect(JSON.parse(stdout).groups[0].total).toBe(`${total}.00`);
  });

  it('that could be several regions is refused with their names', () => {
    const { run } = folder({ 'r.csv': 'Organisme;Région;Montant\nA;Côte-Nord;1\nB;Nord-du-Québec;2\n' });
    const { code, stderr } = run('measure', 'r.csv', '--where', 'région=nord');
    expect([code, stderr]).toEqual([2, expect.stringContaining('09 Côte-Nord')]);
  });
});

describe('organisations of one name, one line each', () => {
  it('are told apart in the table of gaps, by their identifier where nothing that a reader knows does', () => {
    const rows = ['1,Le Phare', '2,Le Phare', '3,L’Ancre', '4,La Rive'].map(
      (row, i) => `${row},Laval,${100 + i}`,
    );
    const input = `No organisme,Organisme,Région,Montant\n${rows.join('\n')}\n`;
    const { stdout } = equite(['gaps', '-', '--draws', '0', '--format', 'md'], { input });
    const table = stdout.slice(stdout.indexOf('## Par organisme'));
    expect(table).toContain('Le Phare (1)');
    expect(table).toContain('Le Phare (2)');
    expect(table).toMatch(/\| L’Ancre \|/);
  });
});
