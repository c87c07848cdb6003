import { run } from '../../src/cli/program.ts';
import type { Run } from './run.ts';

/** Runs `equite` in this process, in French: what a person would see, without starting a program. Paths must be absolute. */
export async function equiteHere(args: readonly string[]): Promise<Run> {
  const streams = [process.stdout, process.stderr] as const;
  const written: [string[], string[]] = [[], []];
  const own = streams.map((stream) => stream.write);
  streams.forEach((stream, i) => {
    stream.write = ((text: string | Uint8Array, ...rest: readonly unknown[]) => {
      written[i]!.push(typeof text === 'string' ? text : Buffer.from(text).toString('utf8'));
      const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined;
      done?.();
      return true;
    }) as typeof stream.write;
  });
  try {
    const code = await run([...args], 'fr');
    const [stdout, stderr] = written.map((texts) => texts.join(''));
    return { stdout: stdout!, stderr: stderr!, code };
  } finally {
    streams.forEach((stream, i) => {
      stream.write = own[i]!;
    });
  }
}
