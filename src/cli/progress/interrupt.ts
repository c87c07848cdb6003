import { Worker } from 'node:worker_threads';
import { sharedState } from '../interruption.ts';

let watching = false;

/**
 * Has Ctrl-C wipe the bar. Node hands a signal to the main thread between two pieces of its work, and a study is one piece: a
 * thread of its own waits for it. Starting it takes a moment.
 */
export function watch(): void {
  if (watching) return;
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
