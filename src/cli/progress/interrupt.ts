import { Worker } from 'node:worker_threads';
import { barShown, sharedState } from '../interruption.ts';

let watching = false;

/**
 * Says whether a bar stands, so that Ctrl-C can wipe it. Node hands a signal to the main thread between two pieces of
 * its work, and a study is one piece: a thread of its own waits for it, from when there is something to wipe.
 */
export function barStands(stands: boolean): void {
  barShown(stands);
  if (watching || !stands) return;
  watching = true;
  try {
    // (A bundle has the thread's script beside its chunks.)
    const worker = new Worker(new URL('./interrupt-worker.js', import.meta.url), { workerData: sharedState });
    worker.unref();
    // Without it the signal ends the process all the same, and the bar stays.
    worker.on('error', () => {});
  } catch {
    // The process may start no threads.
  }
}
