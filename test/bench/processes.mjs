/** Whole processes, timed and metered. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };
const METER = fileURLToPath(new URL('meter.cjs', import.meta.url));
/** GNU time, which meters any program. */
const TIME = '/usr/bin/time';
const hasTime = spawnSync(TIME, ['-f', '%U', 'true']).status === 0;

/** The output of a program, or undefined where it is not installed or does not end well. */
export function answered(program, args) {
  const { status, stdout, error } = spawnSync(program, args, { env, encoding: 'utf8' });
  return error || status !== 0 ? undefined : stdout.trim();
}

/**
 * Runs a program to its end: what it said, seconds, seconds of processor and mebibytes at most (`undefined` where nothing can
 * tell: a program other than Node without GNU time). Node says so itself, to the microsecond; GNU time to a hundredth of a second.
 */
export function run(name, program, args) {
  return program === process.execPath ? ofNode(name, args) : ofAny(name, program, args);
}

function ofNode(name, args) {
  const { output, seconds } = timed(name, process.execPath, ['--require', METER, ...args]);
  const [processor, memory] = JSON.parse(String(output[3]));
  return { said: output[1], figures: [seconds, processor, memory] };
}

function ofAny(name, program, args) {
  if (!hasTime) {
    const { output, seconds } = timed(name, program, args);
    return { said: output[1], figures: [seconds, undefined, undefined] };
  }
  const folder = mkdtempSync(join(tmpdir(), 'equite-bench-'));
  try {
    const told = join(folder, 'used');
    const { output, seconds } = timed(name, TIME, ['-o', told, '-f', '%U %S %M', program, ...args]);
    const [user, system, kibi] = readFileSync(told, 'utf8').trim().split(' ').map(Number);
    return { said: output[1], figures: [seconds, user + system, kibi / 1024] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timed(name, program, args) {
  const start = process.hrtime.bigint();
  const { status, output } = spawnSync(program, args, {
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${name}: exit ${status}`);
  return { output, seconds: Number(process.hrtime.bigint() - start) / 1e9 };
}

export const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
