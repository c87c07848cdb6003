// A thread that waits for Ctrl-C: it wipes the bar and has the signal end the process, also while the main thread is at work.
import { writeSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { workerData } from 'node:worker_threads';

/** 1 while the bar stands; 1 while something is written that must not be left half done. */
const [STANDS, HELD] = [0, 1];
const state = new Int32Array(workerData);
const never = new Int32Array(new SharedArrayBuffer(4));

try {
  // Node tells a thread of the signal in no other way than by breaking off such a script.
  runInNewContext('wait()', { wait: () => Atomics.wait(never, 0, 0) }, { breakOnSigint: true });
} catch {
  if (Atomics.load(state, STANDS) === 1) writeSync(2, '\r\x1b[K');
  Atomics.wait(state, HELD, 1);
  process.kill(process.pid, 'SIGINT');
}
