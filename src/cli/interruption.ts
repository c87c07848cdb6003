// What a thread that waits for Ctrl-C must know, in memory that it shares with the main thread (progress/interrupt-worker.js).

/** 1 while the bar stands; 1 while something is written that must not be left half done. */
const [STANDS, HELD] = [0, 1] as const;

const state = new Int32Array(new SharedArrayBuffer(8));

/** For the thread alone. */
export const sharedState = state.buffer;

/** Whether there is a bar to wipe. */
export function barShown(shown: boolean): void {
  Atomics.store(state, STANDS, shown ? 1 : 0);
}

/** Until it is `false` again, nothing ends the process. */
export function heldBack(held: boolean): void {
  Atomics.store(state, HELD, held ? 1 : 0);
  if (!held) Atomics.notify(state, HELD);
}
