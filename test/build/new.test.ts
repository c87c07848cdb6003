import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALL } from '../support/cases.ts';
import { newFolder } from '../support/folder.ts';
import { ROOT } from '../support/run.ts';

/** The sources alone, elsewhere: the scaffold writes beside itself. */
const copy = newFolder('new');
for (const path of ['src', 'package.json', 'tsconfig.json', 'data/reference']) {
  cpSync(join(ROOT, path), join(copy, path), { recursive: true });
}
mkdirSync(join(copy, 'test/measure/indicators'), { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));

/** The rooms that a scaffold writes in, with all that these import; the whole program where everything is asked. */
const COMPILED = ALL ? ['src'] : ['src/measure', 'src/messages', 'src/**/*.d.ts'];

const scaffold = (...args: string[]) =>
  spawnSync(process.execPath, ['src/build/new.mjs', ...args], { cwd: copy, encoding: 'utf8' });
const read = (path: string): string => readFileSync(join(copy, path), 'utf8');

describe('npm run new -- indicator', () => {
  it('refuses a name that no file could have, and another kind', () => {
    for (const args of [[], ['indicator'], ['indicator', '../x'], ['indicator', 'Écart'], ['chart', 'x']]) {
      const run = scaffold(...args);
      expect([args, run.status, run.stderr]).toEqual([args, 2, expect.stringContaining('indicator NAME')]);
    }
  });

  it('writes the files of an indicator that computes, compiles, and waits for its texts and cases', () => {
    const run = scaffold('indicator', 'peak-ratio');
    expect([run.status, run.stderr]).toEqual([0, '']);
    const files = [
      'src/measure/indicators/peak-ratio.ts',
      'src/messages/fr/indicators/peak-ratio.ts',
      'src/messages/en/indicators/peak-ratio.ts',
      'test/measure/indicators/peak-ratio.json',
    ];
    expect(run.stdout.split('\n').slice(0, 4)).toEqual(files);
    // What test/measure/indicators.test.ts asks before it is satisfied: where the values come from.
    expect(JSON.parse(read(files[3]!)).cases[0]).toEqual({
      x: [10, 20, 30, 40, 50],
      from: '',
      values: { peak_ratio: 0 },
    });
    const config = { extends: './tsconfig.json', include: COMPILED };
    writeFileSync(join(copy, 'tsconfig.new.json'), JSON.stringify(config));
    const asked = ['--noEmit', '--singleThreaded', '--project', 'tsconfig.new.json'];
    const types = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), asked, { cwd: copy, encoding: 'utf8' });
    expect([types.status, types.stdout]).toEqual([0, '']);
    // The largest of 1, 2 and 6 is twice their mean.
    writeFileSync(
      join(copy, 'try.mjs'),
      `import { load } from './src/build/load.mjs';
       const { indicator, sampleOf } = await load("export { indicator } from './src/measure/registry.ts'; export { sampleOf } from './src/measure/sample.ts';");
       console.log(JSON.stringify(indicator('peak_ratio').compute(sampleOf([1, 2, 6]))));`,
    );
    const value = spawnSync(process.execPath, ['try.mjs'], { cwd: copy, encoding: 'utf8' });
    expect([value.stdout, value.stderr]).toEqual(['{"value":2}\n', '']);
  });

  it('writes over nothing that is there', () => {
    const before = read('src/measure/indicators/gini.ts');
    const run = scaffold('indicator', 'gini');
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('src/measure/indicators/gini.ts')]);
    expect(read('src/measure/indicators/gini.ts')).toBe(before);
    expect(readdirSync(join(copy, 'test/measure/indicators'))).toEqual(['peak-ratio.json']);
  });
});
