import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { equite, ROOT } from '../support/run.ts';

const folder = newFolder('measure');
const env = { XDG_CONFIG_HOME: folder };

function run(csv: string, ...args: string[]) {
  writeFileSync(join(folder, 'f.csv'), csv);
  return equite(['measure', 'f.csv', ...args], { cwd: folder, env });
}
/** On one line, with ordinary spaces: where a sentence breaks is not the question here. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

const HEAD = 'Organisme,Région,Montant\n';
const rows = (region: string, amounts: readonly number[]) =>
  amounts.map((amount, i) => `${region}-${i},${region},${amount}\n`).join('');

describe('measure, as people read it', () => {
  it('says that all receive the same, and calls nothing an index', () => {
    const { stdout } = run(HEAD + rows('Laval', [100, 100, 100, 100, 100, 100]), '--lang', 'fr');
    expect(flat(stdout)).toContain('Tous les organismes reçoivent le même montant : 100,00 $.');
    expect(stdout).not.toContain('enveloppe');
  });

  it('says that all is zero rather than that there are too few', () => {
    const { stdout } = run(HEAD + rows('Laval', [0, 0, 0, 0, 0]), '--lang', 'en');
    expect(flat(stdout)).toContain('Every amount is zero (5 organisations)');
    expect(stdout).not.toContain('Not shown');
  });

  it('compares no means of groups of fewer than five', () => {
    const { stdout } = run(
      HEAD + rows('Laval', [1, 2, 3, 4]) + rows('Estrie', [9, 8, 7]),
      '--by',
      'region',
      '--lang',
      'en',
    );
    expect(flat(stdout)).toContain(
      'By region: 2 groups, but fewer than two with 5 organisations or more: no mean is compared here.',
    );
  });

  // Côte-Nord and Laval hold 90 298 and 451 381 inhabitants in 2023: the dearer per head is the one with the higher
  // mean only when its amounts are chosen so.
  it.each([
    { laval: 130, north: 66, order: 's’inverse' },
    { laval: 66, north: 130, order: 'est le même' },
  ])('compares the two orders instead of supposing them different: $order', ({ laval, north, order }) => {
    const many = (amount: number) => Array.from({ length: 5 }, () => amount);
    const csv = HEAD + rows('13 Laval', many(laval)) + rows('09 Côte-Nord', many(north));
    const dated = csv
      .replace(HEAD, 'Organisme,Région,Montant,Exercice\n')
      .replace(/(\d)\n/g, '$1,2023-2024\n');
    const { stdout } = run(dated, '--by', 'région', '--regions', 'rss', '--lang', 'fr');
    expect(flat(stdout)).toContain(`Par habitant, l’ordre des régions ${order} :`);
  });

  it('does not quote a share between groups that chance alone would bring', () => {
    // 2 groups of 5: (2 − 1)/(10 − 1) = 11 %.
    const { stdout } = run(
      HEAD + rows('Laval', [1, 2, 3, 4, 5]) + rows('Estrie', [9, 8, 7, 6, 5]),
      '--by',
      'region',
      '--lang',
      'en',
    );
    expect(stdout).not.toContain('make up');
    expect(flat(stdout)).toContain('would already put about 11% between the groups');
  });

  it('counts an organisation of two periods once, and its amounts twice', () => {
    const csv = 'Organisme,Exercice,Montant\nA,2022-2023,1\nA,2023-2024,2\nB,2023-2024,3\n';
    const { stdout } = run(csv, '--lang', 'en');
    expect(flat(stdout)).toContain('2 organisations over 2 periods, that is 3 amounts measured');
    expect(JSON.parse(run(csv, '--json').stdout).scope).toMatchObject({ n: 3, organisations: 2 });
  });

  it('leaves a total of others out of the money set aside', () => {
    const { stdout } = run(`${HEAD}${rows('Laval', [10, 20, 30])}Total,,60\n`, '--lang', 'en');
    expect(flat(stdout)).toContain(
      '4 rows read: 3 are in these figures, 1 is a total of the others and is not counted twice.',
    );
  });

  it('takes a label of 10,000 characters without stopping', () => {
    const { code, stdout } = run(
      `${HEAD}${'N'.repeat(10_000)},Laval,5\nB,Laval,6\n`,
      '--by',
      'organisation',
      '--unit',
      'row',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('…');
  }, 20_000);

  it('takes French words for roles, and names a role that is misspelt', () => {
    const csv = 'Qui,Combien,Où\nA,1,x\nB,2,y\n';
    const french = run(csv, '--map', 'organisme=Qui', '--map', 'montant=Combien', '--map', 'région=Où');
    expect(french.code).toBe(0);
    const wrong = run(csv, '--map', 'organisme=Qui', '--map', 'montnat=Combien');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('--map montant="Combien"');
  });

  it('withholds nothing in JSON and repeats n with every strip of a table', () => {
    const { stdout } = run(HEAD + rows('Laval', [10, 20, 30, 40, 50]), '--by', 'region', '--lang', 'en');
    const headers = stdout.split('\n').filter((line) => line.startsWith('region '));
    for (const header of headers) expect(header).toMatch(/^region +n /);
  });
});

describe('measure where there is no WebAssembly', () => {
  it('gives the same bytes: sums over groups are then taken in JavaScript', { timeout: 120_000 }, () => {
    // Zeros, money taken back, thousandths, equal amounts, one far above; a group of one.
    const amounts = Array.from(
      { length: 60 },
      (_, i) => (i % 7 === 0 ? 0 : (i * i * 7919) % 20_011) / 1000 + (i % 3),
    );
    const csv = [
      rows('Laval', [...amounts, 1_000_000]),
      rows('Estrie', [...amounts.map((amount) => amount - 4), -25.125]),
      rows(
        'Outaouais',
        Array.from({ length: 12 }, () => 45_000),
      ),
      rows('Nunavik', [3]),
    ].join('');
    const args = ['--by', 'region', '--format', 'json'];
    const told = run(HEAD + csv, ...args).stdout;
    expect(JSON.parse(told).groups).toHaveLength(5);
    const without = spawnSync(
      process.execPath,
      ['--jitless', join(ROOT, 'bin', 'equite.js'), 'measure', 'f.csv', ...args],
      {
        cwd: folder,
        env: { ...env, PATH: process.env.PATH, EQUITE_LANG: 'fr', EQUITE_THREADS: '0', NO_COLOR: '1' },
        encoding: 'utf8',
      },
    );
    expect(without.status).toBe(0);
    expect(without.stdout).toBe(told);
  });
});
