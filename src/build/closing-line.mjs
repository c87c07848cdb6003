/** Reads vitest's log and prints its totals as `N passed, N failed, N skipped`; fails when no test ran. */
import { readFileSync } from 'node:fs';

const escapeCharacter = String.fromCharCode(27);
const log = readFileSync(process.argv[2] ?? '', 'utf8').replaceAll(
  new RegExp(`${escapeCharacter}\\[[0-9;]*m`, 'g'),
  '',
);
const totals = /^\s*Tests\s+(.*)$/m.exec(log)?.[1] ?? '';
const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(totals)?.[1] ?? 0);
const passed = count('passed');
process.stdout.write(`${passed} passed, ${count('failed')} failed, ${count('skipped')} skipped\n`);
if (passed === 0) process.exitCode = 1;
