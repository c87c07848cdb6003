import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { ROOT } from '../support/run.ts';
import { smallSample } from '../support/small-sample.ts';

/** Fewer organisations and as many more deals: a thread is worth it by units times deals, and all else costs by units. */
function sample(every: number): string {
  const path = join(newFolder('together'), 'export.csv');
  writeFileSync(path, smallSample(every));
  return path;
}
const FOURTH = sample(4);
const EIGHTH = sample(8);
/** Says on the fourth channel when a thread starts whose script works out deals. */
const TELLING = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (!isMainThread && /chance-worker/.test(process.argv[1])) writeSync(3, 'thread ');
`)}`;

const commandOf = (args: readonly string[]) => ['--import', TELLING, `${ROOT}bin/equite.js`, ...args];
const environment = (threads: number) => ({
  PATH: process.env.PATH ?? '',
  NO_COLOR: '1',
  EQUITE_LANG: 'en',
  EQUITE_THREADS: String(threads),
});

function run(threads: number, args: readonly string[]) {
  const { status, output } = spawnSync(process.execPath, commandOf(args), {
    cwd: ROOT,
    env: environment(threads),
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  });
  const [, stdout, stderr, told] = output.map(String);
  return { result: { status, stdout, stderr }, started: told!.split(' ').length - 1 };
}

/** Threads that may start here, where one is asked for. */
const ONE = Math.min(1, availableParallelism() - 1);

it.each([
  ['gaps', FOURTH, '--period', '2023-2024', '--draws', '90000', '--format', 'json'],
  ['trend', EIGHTH, '--draws', '48000', '--format', 'json'],
  ['robustness', EIGHTH, '--period', '2023-2024', '--draws', '799', '--format', 'json'],
])('%s is the same bytes with a thread and without', { timeout: 300_000 }, (command, ...flags) => {
  const args = [command, ...flags, '--comparable', 'typology'];
  const [without, beside] = [run(0, args), run(1, args)];
  expect(without.result.status).toBe(0);
  expect(without.started).toBe(0);
  expect(beside.started).toBe(ONE);
  expect(beside.result).toEqual(without.result);
});

it('refuses the same while a thread is at work, and waits for none', { timeout: 300_000 }, () => {
  const folder = join(newFolder('together'), 'brief');
  const args = ['report', FOURTH, '-o', folder, '--comparable', 'typology', '--period', '2023-2024'];
  const nowhere = [...args, '--for', 'region=Nowhere'];
  const [without, beside] = [run(0, nowhere), run(1, nowhere)];
  expect(without.result.status).toBe(2);
  expect(beside.started).toBe(ONE);
  expect(beside.result).toEqual(without.result);
});

it.runIf(ONE === 1)('ends with its threads on Ctrl-C', { timeout: 300_000 }, async () => {
  const args = ['robustness', EIGHTH, '--draws', '799', '--comparable', 'typology', '--period', '2023-2024'];
  const child = spawn(process.execPath, commandOf(args), {
    cwd: ROOT,
    env: environment(1),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  child.stdio[3]?.once('data', () => child.kill('SIGINT'));
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.once('exit', (...ended) => resolve(ended)),
  );
  expect(code ?? signal).toBe(code === null ? 'SIGINT' : 130);
});
