import { SIGNALS } from './uninterrupted.ts';

/**
 * Does work that waits for something outside of this process, and of which nothing may stay behind: `clear` is called at its end,
 * and before a Ctrl-C or a request to end is heeded. It waits for nothing.
 */
export async function leavingNothing<T>(clear: () => void, work: () => Promise<T>): Promise<T> {
  const heed = (signal: NodeJS.Signals) => {
    unheeded();
    try {
      clear();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  const unheeded = () => {
    for (const signal of SIGNALS) process.off(signal, heed);
  };
  for (const signal of SIGNALS) process.on(signal, heed);
  try {
    return await work();
  } finally {
    unheeded();
    clear();
  }
}
