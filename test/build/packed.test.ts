import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { ROOT } from '../support/run.ts';

/** What npm may not do here: reach a registry, run a script, ask a question. */
const OFFLINE = {
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  npm_config_offline: 'true',
  npm_config_ignore_scripts: 'true',
  npm_config_registry: 'http://127.0.0.1:9/',
  npm_config_yes: 'true',
  EQUITE_LANG: 'fr',
};

/** Types that a program for Node has of its own: the library names some of them. */
const NODE_TYPES = ['--types', 'node', '--typeRoots', join(ROOT, 'node_modules/@types')];

const CONSUMER = `
import { type Cleaned, clean, compare, type Gaps, indicator, measure, Refusal, read, report, sampleOf, study } from 'equite';
export async function all(): Promise<string> {
  const tables = await read(['a.csv', { name: 'b.csv', bytes: new Uint8Array() }], { delimiter: ';' });
  const cleaned: Cleaned = await clean(tables, { period: '2023-2024', map: { amount: 'Montant' } });
  const far: Gaps = study.gaps(cleaned, { comparable: { exact: ['typology'] }, seed: 1 });
  const n: number = compare(cleaned, 'typology').units.n;
  const value = indicator('gini.unbiased')?.compute(sampleOf([1, 2, 3]));
  const figures = measure(cleaned, { by: [['region']] }).overall.values.map((one) => 'value' in one ? one.value : one.undefined);
  // @ts-expect-error there is no such format
  await report.gaps(cleaned, far, { format: 'pdf' });
  // @ts-expect-error there is no such language
  await report.issues([], { lang: 'de' });
  // @ts-expect-error a file is not a number
  await read(3);
  return [await report.gaps(cleaned, far, { lang: 'en', format: 'html' }), n, value, figures, Refusal.name].join();
}
`;

describe('the packed tarball', () => {
  const folder = newFolder('packed');
  const empty = join(folder, 'vide');
  /** Where it is installed for every folder: what an installation takes most of its time for is npm itself, so there is one. */
  const prefix = join(folder, 'partout');
  const installed = join(prefix, 'lib/node_modules');
  let tarball = '';

  beforeAll(() => {
    execFileSync('npm', ['run', '--silent', 'types', '--', '--singleThreaded'], { cwd: ROOT });
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
      cwd: ROOT,
      stdio: 'pipe',
    });
    tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!);
    mkdirSync(empty);
  });

  const npx = (...args: string[]) =>
    spawnSync('npx', args, { cwd: empty, encoding: 'utf8', env: OFFLINE, input: '' });

  it('runs with npx in an empty folder, without the network and without any other package', () => {
    copyFileSync(join(ROOT, 'data/samples/psoc-fictif.csv'), join(empty, 'export.csv'));
    const run = npx('--package', tarball, '--', 'equite', 'mesurer', 'export.csv', '--by', 'région');
    expect([run.status, run.stderr]).toEqual([0, expect.not.stringContaining('npm error')]);
    expect(run.stdout).toContain('Bas-Saint-Laurent');
    expect(readdirSync(empty)).toEqual(['export.csv']);
  });

  it('installs alone, and its types hold a program to what the library takes', () => {
    execFileSync('npm', ['install', '--global', '--prefix', prefix, '--no-audit', '--no-fund', tarball], {
      env: OFFLINE,
      stdio: 'pipe',
    });
    expect(readdirSync(installed).filter((name) => !name.startsWith('.'))).toEqual(['equite']);
    writeFileSync(join(empty, 'package.json'), '{ "type": "module" }');
    symlinkSync(installed, join(empty, 'node_modules'));
    writeFileSync(join(empty, 'use.ts'), CONSUMER);
    const tsc = join(ROOT, 'node_modules/.bin/tsc');
    const strict = [
      '--noEmit',
      '--singleThreaded',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2022',
    ];
    const checked = spawnSync(tsc, [...strict, '--module', 'nodenext', ...NODE_TYPES, 'use.ts'], {
      cwd: empty,
      encoding: 'utf8',
    });
    expect(checked.stdout).toBe('');
    expect(checked.status).toBe(0);
  });

  it('runs the example of a notebook as it stands', () => {
    const example = join(empty, 'node_modules/equite/data/recipes/notebook.mjs');
    copyFileSync(example, join(empty, 'notebook.mjs'));
    const run = spawnSync(process.execPath, ['notebook.mjs', 'export.csv', '2023-2024'], {
      cwd: empty,
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    // Amounts of the year on the lines of the sample, in cents.
    const cents = readFileSync(join(empty, 'export.csv'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('2023-2024,'))
      .reduce((sum, line) => sum + Math.round(100 * Number(/,(-?\d+\.\d\d),/.exec(line)![1])), 0);
    expect(run.stdout).toContain(`amountAccepted: '${(cents / 100).toFixed(2)}'`);
    expect(run.stdout.match(/^\d\d .* \{ value: /gm)?.length).toBe(18);
    const missing = spawnSync(process.execPath, ['notebook.mjs', 'absent.csv'], {
      cwd: empty,
      encoding: 'utf8',
    });
    expect([missing.status, missing.stderr]).toEqual([2, 'Le fichier absent.csv n’existe pas.\n']);
  });

  it('brings its pages of man', () => {
    expect(readdirSync(join(prefix, 'share/man/man1'))).toEqual(
      expect.arrayContaining(['equite.1', 'equite-en.1', 'equite-mesurer.1', 'equite-measure.1']),
    );
  });

  it('holds what package.json names, and no test, source or map of this machine', () => {
    const listed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n');
    expect(
      listed.filter((path) =>
        /\/(?:test|src)\/|\.map$|meta\.json$/.test(path.replace('/dist/types/src/', '/types/')),
      ),
    ).toEqual([]);
    const { bin, man } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      bin: Record<string, string>;
      man: string[];
    };
    for (const path of [...Object.values(bin), ...man]) {
      expect(listed).toContain(`package/${path.replace(/^\.\//, '')}`);
    }
  });
});
