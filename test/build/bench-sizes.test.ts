import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const bench = fileURLToPath(new URL('../../src/build/bench.mjs', import.meta.url));

describe('npm run bench', () => {
  it.each([
    [['--beside', '--sizes', '5000'], '--sizes'],
    [['--beside', '5000', '1e5'], '1e5'],
    [['--beside', '100 000'], '100 000'],
    [['--beside', '0'], '0'],
    [['5000'], '5000'],
  ])('tells what is no number of rows, and times nothing: %s', (args, wrong) => {
    const { status, stderr } = spawnSync(process.execPath, [bench, ...args], { encoding: 'utf8' });
    expect([status, stderr.includes(`“${wrong}” is no number of rows`)]).toEqual([2, true]);
  });
});
