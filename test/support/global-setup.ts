// Before all tests and after them: the build that they run, and the folder that everything they write stands in.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MADE_BY_TESTS } from './folder.ts';

const { PICTURES } = (await import(new URL('./kept-pictures.mjs', import.meta.url).href)) as {
  PICTURES: string;
};
/** A run asks for some hundreds. */
const MOST_PICTURES = 2000;
/** The folder of a run is named after its process. */
const RUN = /^equite-tests-(\d+)-/;

/** Tests of the command line run the built bundle: it is built once, before all of them. */
export default function setup(): () => void {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  if (existsSync(PICTURES) && readdirSync(PICTURES).length > MOST_PICTURES) remove(PICTURES);
  execFileSync(process.execPath, ['src/build/generate.mjs'], { cwd: root });
  execFileSync(process.execPath, ['src/build/build.mjs'], { cwd: root, stdio: 'ignore' });
  return inOneFolder();
}

const remove = (path: string): void =>
  // Programs that were ended may still be writing there.
  rmSync(path, { recursive: true, force: true, maxRetries: 9, retryDelay: 50 });

/** Gives this run, and whatever it starts, a folder for temporary files of its own; returns what removes it at the end. */
function inOneFolder(): () => void {
  const shared = realpathSync(tmpdir());
  // A run that was killed could not remove its own.
  for (const name of readdirSync(shared)) {
    const of = RUN.exec(name)?.[1];
    if (of !== undefined && !isRunning(Number(of))) remove(join(shared, name));
  }
  const folder = mkdtempSync(join(shared, `equite-tests-${process.pid}-`));
  process.env.TMPDIR = folder;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      remove(folder);
      process.kill(process.pid, signal);
    });
  }
  return () => {
    process.env.TMPDIR = shared;
    const left = readdirSync(folder).filter((name) => name.startsWith('equite') && !MADE_BY_TESTS.test(name));
    remove(folder);
    if (left.length === 0) return;
    process.exitCode = 1;
    process.stderr.write(`A command left these in the folder for temporary files: ${left.join(', ')}\n`);
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
