import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run.ts';

/** What `check` makes of the sample, as data, in a shell that is told something first. */
const checked = (first: string, flag = ''): string => {
  const command = `${first} exec "$0" ${flag} bin/equite.js check data/samples/psoc-fictif.csv --format json`;
  const { stdout, stderr, status } = spawnSync('sh', ['-c', command, process.execPath], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', EQUITE_LANG: 'fr' },
    maxBuffer: 2 ** 26,
  });
  expect([stderr, status]).toEqual(['', 0]);
  return stdout;
};

const LIMIT = 'ulimit -v 4000000;';
/** (Linux holds processes to that limit, and newer versions of Node do without so many addresses.) */
const hasNone =
  spawnSync('sh', [
    ...[
      '-c',
      `${LIMIT} exec "$0" -e "try { new WebAssembly.Memory({ initial: 1 }) } catch { process.exit(7) }"`,
    ],
    process.execPath,
  ]).status === 7;

describe('a process without WebAssembly reads as any other', { timeout: 300_000 }, () => {
  it.skipIf(!hasNone)('where it may have few addresses', () => {
    expect(checked(LIMIT)).toBe(checked(''));
  });

  it('where Node is told to do without', () => {
    expect(checked('', '--no-expose-wasm')).toBe(checked(''));
  });
});
