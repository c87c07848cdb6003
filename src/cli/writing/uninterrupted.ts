import { heldBack } from '../interruption.ts';

/** What asks the process to end. */
export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does a short piece of work that is all of one step: Ctrl-C and a request to end are heeded right after it, so that
 * nothing of it is left half done. The work waits for nothing; it cleans up after itself when it fails.
 */
export async function uninterrupted<T>(work: () => T): Promise<T> {
  let asked: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals) => {
    asked ??= signal;
  };
  heldBack(true);
  for (const signal of SIGNALS) process.on(signal, hold);
  try {
    return work();
  } finally {
    // Signals that came meanwhile reach their listener at the next turns of the event loop.
    await turn();
    await turn();
    for (const signal of SIGNALS) process.off(signal, hold);
    heldBack(false);
    if (asked) {
      process.kill(process.pid, asked);
      await turn();
    }
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
