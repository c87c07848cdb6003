import { run } from '../../src/cli/program.ts';
import type { Run } from './run.ts';

/**
 * Runs `equite` on the sources, in this process and with the modules of the test, which may stand in for others. Standard output
 * and error are gathered. What the bundle does, from its entry to its exit code, is for `run.ts`.
 */
export async function equiteHere(args: readonly string[], lang: 'fr' | 'en' = 'fr'): Promise<Run> {
  const texts = { stdout: '', stderr: '' };
  const writes = { stdout: process.stdout.write, stderr: process.stderr.write };
  for (const name of ['stdout', 'stderr'] as const) {
    process[name].write = ((text: string | Uint8Array) => {
      texts[name] += typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
      return true;
    }) as typeof process.stdout.write;
  }
  try {
    const code = await run([...args], lang);
    return { ...texts, code };
  } finally {
    process.stdout.write = writes.stdout;
    process.stderr.write = writes.stderr;
  }
}

/** Words of a stop that nobody foresaw, in both languages. */
export const UNFORESEEN = /de façon imprévue|unexpectedly/;

/** A figure that is none, where no word of the data is one. */
export const NO_FIGURE = /(?<![\p{L}\d_.-])(?:NaN|[-−]?Infinity|undefined)(?![\p{L}\d_.-])/u;
