import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inputNames, namesAnswered } from '../../src/cli/input-names.ts';
import { newFolder } from '../support/folder.ts';
import { equite } from '../support/run.ts';

describe('the name of an input in results', () => {
  it('is its shortest one that no other has', () => {
    const names = (...files: string[]) => files.map((file) => inputNames(files).get(file));
    expect(names('a/b/export.csv')).toEqual(['export.csv']);
    expect(names('2023/export.csv', './2024/export.csv', 'autre.csv')).toEqual([
      '2023/export.csv',
      '2024/export.csv',
      'autre.csv',
    ]);
    expect(names('x/1/e.csv', 'y/1/e.csv')).toEqual(['x/1/e.csv', 'y/1/e.csv']);
    expect(names('-', 'e.csv', 'e.csv')).toEqual(['-', 'e.csv', 'e.csv']);
    expect(namesAnswered('/a/b/e.csv')).toEqual(['e.csv', 'b/e.csv', 'a/b/e.csv']);
  });
});

describe('a result', () => {
  const root = newFolder('same-bytes-anywhere');
  mkdirSync(join(root, 'données', '2024'), { recursive: true });
  mkdirSync(join(root, 'ailleurs'));
  const put = (name: string, text: string) => writeFileSync(join(root, name), text);
  put(
    'données/2024/a.csv',
    'Organisme;Région;Typologie;Exercice;Montant\nA;Laval;X;2023-2024;10\nB;Laval;X;2023-2024;30\n',
  );
  put('données/2024/seuils.csv', 'typologie;montant\nX;25\n');
  put('données/2024/r.yaml', 'files:\n  - match: 2024/*.csv\n    decimal: ","\n');

  it.each([
    ['measure', '--json'],
    ['check', '--json'],
    ['gaps', '--json', '--comparable', 'typologie'],
    ['tables', '--table', 'revendication', '--json', '--floors', 'données/2024/seuils.csv'],
    ['check'],
  ])('%s is the same bytes from any folder', (...args) => {
    const from = (folder: string) => {
      const cwd = join(root, folder);
      const path = (name: string) => relative(cwd, resolve(root, name)) || '.';
      const typed = args.map((arg) => (arg.startsWith('données/') ? path(arg) : arg));
      const run = equite(
        [...typed, path('données/2024/a.csv'), '--settings', path('données/2024/r.yaml'), '--quiet'],
        { cwd, env: { XDG_CONFIG_HOME: root } },
      );
      expect([run.code, run.stderr]).toEqual([0, '']);
      return run.stdout;
    };
    const here = from('données/2024');
    expect(here).not.toContain('données/');
    expect(from('.')).toBe(here);
    expect(from('ailleurs')).toBe(here);
  });

  it('says the name that was typed of a file that is not there', () => {
    expect(equite(['check', 'données/2024/b.csv'], { cwd: root }).stderr).toContain('données/2024/b.csv');
  });
});
