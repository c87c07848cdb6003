// A thread that waits for what ends the process: it wipes the bar and has the signal end the process, also while the main thread is at work.
import { writeSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { workerData } from 'node:worker_threads';

/** 1 while the bar stands; 1 while something is written that must not be left half done; 1 while either thread is at the bar; 1 once this one listens. */
const [STANDS, HELD, TAKEN, LISTENS] = [0, 1, 2, 3];
const state = new Int32Array(workerData);
const never = new Int32Array(new SharedArrayBuffer(4));

/** What asks the process to end, by name and number, which are the same wherever a terminal has such a bar. */
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/** The bar may stand. */
function listens() {
  Atomics.store(state, LISTENS, 1);
  Atomics.notify(state, LISTENS);
}

/** Where a thread listens, the signal no longer ends the process by itself. */
function end(signal) {
  // From now on the main thread draws nothing there.
  while (Atomics.compareExchange(state, TAKEN, 0, 1) !== 0) Atomics.wait(state, TAKEN, 1);
  if (Atomics.load(state, STANDS) === 1) writeSync(2, '\r\x1b[K');
  Atomics.wait(state, HELD, 1);
  process.kill(process.pid, signal);
}

/** Node tells its main thread alone of signals, between two pieces of work; the class that it does so with works in a thread too. */
function listen() {
  // That class is not announced, and asking for it is told on standard error.
  process.noDeprecation = true;
  const { Signal } = process.binding('signal_wrap');
  const listening = Object.keys(SIGNALS).map(() => new Signal());
  const leave = () => {
    for (const one of listening) one.close();
  };
  for (const [i, signal] of Object.keys(SIGNALS).entries()) {
    listening[i].onsignal = () => {
      leave();
      end(signal);
    };
    if (listening[i].start(SIGNALS[signal]) === 0) continue;
    leave();
    throw new Error(signal);
  }
}

/** Where a Node has no such class: it tells a thread of Ctrl-C by breaking off such a script; the other signals leave the bar. */
function waitForCtrlC() {
  try {
    listens();
    runInNewContext('wait()', { wait: () => Atomics.wait(never, 0, 0) }, { breakOnSigint: true });
  } catch {
    end('SIGINT');
  }
}

try {
  listen();
  listens();
} catch {
  waitForCtrlC();
}
