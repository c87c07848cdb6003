import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
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

describe('golden cases', () => {
  it.each(folders)('%s', (name) => {
    const folder = join(CASES, name);
    const read = (file: string) =>
      existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
    const args = read('cmd')
      .split('\n')
      .filter((line) => line !== '');
    const run = equite(args, {
      cwd: folder,
      env: { XDG_CONFIG_HOME: mkdtempSync(join(tmpdir(), 'equite-')) },
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
