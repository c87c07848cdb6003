import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { newFolder } from './support/folder.ts';
import { equite } from './support/run.ts';

/**
 * Golden cases: `test/cases/<area>/<name>/` holds `cmd` (arguments, one a line), its input files, and what must come out:
 * `stdout`, `stderr`, `exit`. `UPDATE_CASES=1 npm test` writes what comes out: read the difference before committing it.
 */
const CASES = fileURLToPath(new URL('./cases/', import.meta.url));
const UPDATE = process.env.UPDATE_CASES === '1';

const folders = readdirSync(CASES, { withFileTypes: true })
  .filter((area) => area.isDirectory())
  .flatMap((area) => readdirSync(join(CASES, area.name)).map((name) => `${area.name}/${name}`))
  .sort();

const textOf = (name: string, file: string): string =>
  existsSync(join(CASES, name, file)) ? readFileSync(join(CASES, name, file), 'utf8') : '';
const argsOf = (name: string): string[] =>
  textOf(name, 'cmd')
    .split('\n')
    .filter((line) => line !== '');

/** The first case of each command, which runs as a process of its own. */
const firsts = new Set(new Map(folders.toReversed().map((name) => [argsOf(name)[0], name])).values());

describe('golden cases', () => {
  it.each(folders)('%s', (name) => {
    const folder = join(CASES, name);
    const read = (file: string) => textOf(name, file);
    const run = equite(argsOf(name), {
      process: firsts.has(name),
      cwd: folder,
      env: { XDG_CONFIG_HOME: newFolder('cases') },
    });
    if (UPDATE) {
      writeFileSync(join(folder, 'stdout'), run.stdout);
      writeFileSync(join(folder, 'stderr'), run.stderr);
      writeFileSync(join(folder, 'exit'), `${run.code}\n`);
    }
    expect(run.stdout).toBe(read('stdout'));
    expect(run.stderr).toBe(read('stderr'));
    expect(`${run.code}\n`).toBe(read('exit'));
  });
});
