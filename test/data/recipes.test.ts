import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { BY_KEPT_PICTURES, ROOT } from '../support/run.ts';

const RECIPES = join(ROOT, 'data/recipes');
const recipe = (name: string): string => readFileSync(join(RECIPES, name), 'utf8');
const guide = recipe('LISEZMOI.md');
const folder = newFolder('recipes');
const made = (name: string): string => readFileSync(join(folder, name), 'utf8');

const shell = (command: string, args: readonly string[]) =>
  spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${folder}:${process.env.PATH ?? ''}`, HOME: folder, EQUITE_LANG: 'fr', NO_COLOR: '1' },
  });

/** The blocks of the guide in one notation. */
const blocks = (notation: string): string[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${notation}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

beforeAll(() => {
  const node = `"${process.execPath}" ${BY_KEPT_PICTURES.join(' ')}`;
  const program = `#!/bin/sh\nexec ${node} "${join(ROOT, 'bin/equite.js')}" "$@"\n`;
  writeFileSync(join(folder, 'equite'), program);
  // npx, as it finds a package that is installed.
  writeFileSync(join(folder, 'npx'), '#!/bin/sh\nexec "$@"\n');
  for (const name of ['equite', 'npx']) chmodSync(join(folder, name), 0o755);
  const lines = readFileSync(join(ROOT, 'data/samples/psoc-fictif.csv'), 'utf8').split('\n');
  const kept = lines.filter((line, i) => i === 0 || /^2023-2024,(?:09|13|05) /.test(line));
  writeFileSync(join(folder, 'export.csv'), `${kept.join('\n')}\n`);
});

describe('the recipes', () => {
  it('are all named in their guide, in both languages', () => {
    for (const name of readdirSync(RECIPES)) {
      if (name !== 'LISEZMOI.md') expect([name, guide.split(`\`${name}\``).length - 1]).toEqual([name, 2]);
    }
  });

  it('for the shell run as they stand', () => {
    const [script = ''] = blocks('sh');
    const run = shell('sh', ['-euc', script]);
    expect([run.stderr.replace(/^Écrit.*$/gm, ''), run.status]).toEqual([
      expect.not.stringContaining('Erreur'),
      0,
    ]);
    expect(made('controle.txt')).toContain('export.csv');
  });

  it('for npm run as they stand', () => {
    const [file = ''] = blocks('json');
    const { scripts } = JSON.parse(file) as { scripts: Record<string, string> };
    expect(Object.keys(scripts)).toEqual(['verifier', 'memoire']);
    const [, brief = ''] = scripts.memoire!.split(' && ');
    for (const command of [scripts.verifier!, `${brief} --draws 0`]) {
      expect([command, shell('sh', ['-c', command]).status]).toEqual([command, 0]);
    }
    expect(readdirSync(join(folder, 'memoire'))).toContain('rapport.docx');
  });

  it('for R and pandas name columns and keys that the results have', () => {
    const header = made('mesure.csv').split('\n')[0]!.split(',');
    const result = JSON.parse(made('ecarts.json')) as { verdicts: { region: readonly object[] } };
    expect(header).toEqual(
      expect.arrayContaining(['level', 'by', 'region', 'n', 'median', 'gini.unbiased', 'undefined']),
    );
    expect(Object.keys(result.verdicts.region[0]!)).toEqual(
      expect.arrayContaining(['label', 'n', 'verdict']),
    );
    const r = [
      ...recipe('lire.R').matchAll(
        /(?:mesure|regions)\$([\w.]+)|"([\w.]+)"(?=[,)]).*regions|c\(((?:"[\w.]+",? ?)+)\)/g,
      ),
    ];
    const python = [...recipe('lire.py').matchAll(/(?:mesure|regions)\["([\w.]+)"\]/g)].map(
      ([, name]) => name,
    );
    const named = [...r.map(([, name]) => name), ...python].filter((name) => name !== undefined);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !header.includes(name))).toEqual([]);
  });

  it('for Quarto print a report in Markdown', () => {
    const [, words = ''] = /system2\("npx", c\(([^)]*)\)/.exec(recipe('rapport.qmd'))!;
    const args = [...words.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
    const run = shell('npx', [...args, '--draws', '0']);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^# L’écart entre comparables/);
  });
});

describe('the queries of three databases', () => {
  const names = ['agregation-duckdb.sql', 'agregation-spark.sql', 'agregation-postgresql.sql'];
  const core = (sql: string): string =>
    /SELECT organisation, region, sector, typology, period,\s+CAST\(SUM[\s\S]*?ORDER BY MIN\(line\)/.exec(
      sql,
    )?.[0] ?? '';

  it('add the rows up in the same way', () => {
    expect(core(recipe(names[0]!))).toContain('GROUP BY organisation, region, sector, typology, period');
    expect(new Set(names.map((name) => core(recipe(name)))).size).toBe(1);
  });

  it('count first what the sum would leave out', () => {
    for (const name of names) {
      const sql = recipe(name);
      const counted = sql.indexOf(
        'SELECT COUNT(*) AS rows_without_amount FROM subventions WHERE amount IS NULL',
      );
      expect([name, counted > 0 && counted < sql.indexOf(core(sql))]).toEqual([name, true]);
    }
  });
});
