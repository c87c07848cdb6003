// Apart from what starts threads: most runs start none, and what it takes to start one is not loaded.
import { availableParallelism } from 'node:os';

/**
 * How many threads may work beside the main one: a processor each, less the main thread's own; at most what EQUITE_THREADS
 * says, where it is a whole number. Results never depend on it.
 */
export function threadsBeside(env: NodeJS.ProcessEnv): number {
  const asked = /^\d+$/.test(env.EQUITE_THREADS ?? '')
    ? Number(env.EQUITE_THREADS)
    : Number.POSITIVE_INFINITY;
  return Math.min(asked, availableParallelism() - 1);
}
