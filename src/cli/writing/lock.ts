import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Busy, causeOf } from './cause.ts';
import { uninterrupted } from './uninterrupted.ts';

/** Who is writing: one at a time may hold it. */
export interface Lock {
  /** Still ours: nobody took it for one that a killed run left. */
  held(): boolean;
}

export interface Waiting {
  /** Called once, when another run has been writing for a second. */
  readonly slow?: () => void;
  /** Milliseconds before giving up. */
  readonly patience?: number;
}

const PATIENCE = 30_000;
const POLL = 40;
/** Writing takes seconds: a lock as old as this was left behind, by another machine too. */
const OLDEST = 120_000;
/** Between making a lock and saying whose it is lies no time at all. */
const OLDEST_UNNAMED = 2_000;

/**
 * Does the work under the lock of this file, and in one step (`uninterrupted`); waits for another run to finish. A lock
 * whose process is gone is taken away.
 *
 * @throws Busy when another run does not finish; what making the lock file throws; what the work throws
 */
export async function underLock<T>(
  file: string,
  work: (lock: Lock) => T,
  { slow, patience = PATIENCE }: Waiting = {},
): Promise<T> {
  const start = performance.now();
  let told = false;
  for (;;) {
    const done = await uninterrupted(() => attempt(file, work));
    if (done) return done.result;
    const waited = performance.now() - start;
    if (waited > patience) throw new Busy(file);
    if (!told && waited > 1000) {
      told = true;
      slow?.();
    }
    await sleep(POLL);
  }
}

const held = new Set<string>();
let made = 0;

function attempt<T>(file: string, work: (lock: Lock) => T): { readonly result: T } | undefined {
  made += 1;
  const own = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    run: `${process.pid}-${process.hrtime()}-${made}`,
  });
  if (!make(file, own) && !(takeAway(file) && make(file, own))) return undefined;
  held.add(own);
  const isHeld = () => textOf(file) === own;
  try {
    return { result: work({ held: isHeld }) };
  } finally {
    held.delete(own);
    if (isHeld()) rmSync(file, { force: true });
  }
}

function make(file: string, own: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    try {
      writeSync(handle, own);
    } catch (error) {
      // A disk without room for the lock has none for the result.
      rmSync(file, { force: true });
      throw error;
    } finally {
      closeSync(handle);
    }
    return true;
  } catch (error) {
    if (causeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes away a lock that a killed run left; false while its process may still be writing. */
function takeAway(file: string): boolean {
  const text = textOf(file);
  if (text === undefined) return true;
  if (!isLeft(file, text)) return false;
  const aside = file.replace(/lock$/, 'stale');
  try {
    renameSync(file, aside);
  } catch {
    return false;
  }
  // Another run may have been faster, and hold the lock that was just moved: it gets it back.
  const moved = textOf(aside);
  if (moved !== text) {
    try {
      linkSync(aside, file);
    } catch {
      // A third holds it by now; the second finds out before it puts anything in place.
    }
  }
  rmSync(aside, { force: true });
  return moved === text;
}

function isLeft(file: string, text: string): boolean {
  const age = ageOf(file);
  if (age > OLDEST) return true;
  const { pid, host } = ownerOf(text);
  if (pid === undefined) return age > OLDEST_UNNAMED;
  if (host !== hostname()) return false;
  return pid === process.pid ? !held.has(text) : !isAlive(pid);
}

function ownerOf(text: string): { readonly pid?: number; readonly host?: string } {
  try {
    const { pid, host } = JSON.parse(text) as { pid?: unknown; host?: unknown };
    return Number.isSafeInteger(pid) && Number(pid) > 0 ? { pid: Number(pid), host: String(host) } : {};
  } catch {
    return {};
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else is one too.
    return causeOf(error) === 'EPERM';
  }
}

function ageOf(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
