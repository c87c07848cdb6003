import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  isMainThread,
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';

/** The repository's root, and the built command line in it. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Flags of Node for a process whose pictures are not what is tested: those that were drawn before are not drawn again. */
export const BY_KEPT_PICTURES = ['--import', new URL('./pictures.mjs', import.meta.url).href];
const BIN = fileURLToPath(new URL('../../bin/equite.js', import.meta.url));
const ENTRY = new URL('../../dist/cli.js', import.meta.url).href;

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** A process of its own, whatever else is asked. */
  readonly process?: boolean;
}

/**
 * Runs `equite` as a person would, without colour, in French unless told: the built bundle, from its entry to its exit code.
 *
 * A thread of this process runs it (`entry.mjs`), in the time of the work alone and not of a start. What is asked through
 * `process`, through standard input or through variables that only a start reads (a time zone, colours) runs as a process of its
 * own. So each command still does somewhere: one golden case by each of its names (`cases.test.ts`), and `compute`, `explain`,
 * `completion`, `report` and `verify` in their own tests; and so does what only a process shows: which modules a start loads
 * (`start.test.ts`), closed pipes, full disks and signals (`writing.test.ts`, `interrupted.test.ts`), the same bytes from one start
 * to the next, the package as it is installed (`packed.test.ts`).
 */
export function equite(args: readonly string[], options: RunOptions = {}): Run {
  const asked = options.input !== undefined && options.input.length > 0;
  const elsewhere = Object.keys(options.env ?? {}).some((name) => !READ_BY_A_RUN.test(name));
  return EVERY_ONE || options.process === true || asked || elsewhere
    ? inProcess(args, options)
    : inThread(args, variables(options.env), options.cwd ?? ROOT);
}

/** `AS_PROCESSES=1 npm test`: every run is a process, as a check that a thread answers the same. A thread has no folder of its own. */
const EVERY_ONE = process.env.AS_PROCESSES === '1' || !isMainThread;

/** Variables that every run reads anew. */
const READ_BY_A_RUN = /^(?:EQUITE_\w+|XDG_CONFIG_HOME|LC_ALL)$/;

type Variables = Readonly<Record<string, string | undefined>>;
const variables = (env: RunOptions['env']): Variables => ({
  PATH: process.env.PATH ?? '',
  // That of this run of tests, for whatever a command writes on its way.
  TMPDIR: process.env.TMPDIR,
  NO_COLOR: '1',
  EQUITE_LANG: 'fr',
  // As many files are tested at once as there are processors; `together.test.ts` asks for threads.
  EQUITE_THREADS: '0',
  ...env,
});

function inProcess(args: readonly string[], { input, env, cwd }: RunOptions): Run {
  const result = spawnSync(process.execPath, [BIN, ...args], {
    cwd: cwd ?? ROOT,
    encoding: 'utf8',
    input: input ?? '',
    maxBuffer: 64 * 1024 * 1024,
    env: variables(env),
  });
  return { stdout: result.stdout, stderr: result.stderr, code: result.status };
}

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  /** 0 while a run goes on, 1 when its result has been posted. */
  readonly signal: Int32Array<SharedArrayBuffer>;
}
let thread: Thread | undefined;

/** A run that takes longer than this hangs. */
const PATIENCE = 300_000;

/** Runs the entry of the bundle in the thread, with these variables and no others, and waits for its end. */
function inThread(args: readonly string[], env: Variables, cwd: string): Run {
  thread ??= start();
  const { port, signal } = thread;
  const before = process.cwd();
  process.chdir(cwd);
  try {
    Atomics.store(signal, 0, 0);
    port.postMessage({ args, env });
    // The run before wakes whoever waits a moment after it has said its end: too early for this one, which then waits on.
    const until = performance.now() + PATIENCE;
    while (Atomics.load(signal, 0) === 0 && performance.now() < until)
      Atomics.wait(signal, 0, 0, Math.max(0, until - performance.now()));
    const answer = receiveMessageOnPort(port) as { message: Run & { failure?: string } } | undefined;
    if (answer === undefined)
      throw new Error(`equite ${args.join(' ')}: no answer after ${PATIENCE / 1000} s`);
    const { failure, ...run } = answer.message;
    if (failure !== undefined) throw new Error(failure);
    return run;
  } catch (error) {
    void thread.worker.terminate();
    thread = undefined;
    throw error;
  } finally {
    process.chdir(before);
  }
}

function start(): Thread {
  const { port1: port, port2: theirs } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./entry.mjs', import.meta.url), {
    workerData: { entry: ENTRY, port: theirs, signal },
    transferList: [theirs],
    env: {},
  });
  worker.unref();
  return { worker, port, signal };
}

/** A real file of the data folder beside the project; undefined where that folder is absent. */
export function sharedData(name: string): string | undefined {
  const path = fileURLToPath(new URL(`../../../shared/data/${name}`, import.meta.url));
  return existsSync(path) ? path : undefined;
}
