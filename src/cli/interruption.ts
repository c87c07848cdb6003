// What a thread that waits for Ctrl-C must know, in memory that it shares with the main thread (progress/interrupt-worker.js).

/** 1 while the bar stands; 1 while something is written that must not be left half done; 1 while either thread is at the bar; 1 once the thread listens. */
const [STANDS, HELD, TAKEN, LISTENS] = [0, 1, 2, 3] as const;

const state = new Int32Array(new SharedArrayBuffer(16));

/** For the thread alone. */
export const sharedState = state.buffer;

/** Whether there is a bar to wipe. */
export function barShown(shown: boolean): void {
  Atomics.store(state, STANDS, shown ? 1 : 0);
}

/** Milliseconds that a start may take. */
const UNNOTICED = 300;

/** There is no thread, or none that starts in time: the bar stands without, and a signal may leave it. */
export function nobodyListens(): void {
  Atomics.store(state, LISTENS, 1);
}

/**
 * Draws on the line of the bar, unless the thread is at it, which wipes it for good. The first time the thread may still be starting:
 * it is waited for, as long as nobody notices.
 */
export function onBar(draw: () => void): void {
  if (Atomics.load(state, LISTENS) === 0) {
    Atomics.wait(state, LISTENS, 0, UNNOTICED);
    nobodyListens();
  }
  if (Atomics.compareExchange(state, TAKEN, 0, 1) !== 0) return;
  draw();
  Atomics.store(state, TAKEN, 0);
  Atomics.notify(state, TAKEN);
}

/** Until it is `false` again, nothing ends the process. */
export function heldBack(held: boolean): void {
  Atomics.store(state, HELD, held ? 1 : 0);
  if (!held) Atomics.notify(state, HELD);
}

/** Milliseconds that the thread may take. */
const SOON = 1000;

/** After the process was asked to end: where the thread hears it, it ends the process a moment later, and nothing else begins before. */
export function endAwaited(): void {
  Atomics.wait(state, HELD, 0, SOON);
}
