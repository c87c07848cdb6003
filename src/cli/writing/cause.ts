import { relative } from 'node:path';
import { Refusal } from '../../base/issue.ts';

/** The system's word for what went wrong: `ENOSPC`, `EACCES` … */
export const causeOf = (error: unknown): string => (error as NodeJS.ErrnoException)?.code ?? String(error);

/** The work could not be done: another run kept the lock all the while. */
export class Busy extends Error {
  readonly lock: string;

  constructor(lock: string) {
    super(`busy: ${lock}`);
    this.lock = lock;
  }
}

/** Why a result could not be written to `file`, as it is told to a person; a fault of the tool, which no system names, as it is. */
export function unwritable(file: string, error: unknown): Error {
  if (error instanceof Refusal || error instanceof RangeError) return error;
  if (error instanceof Busy) {
    return new Refusal({ level: 'error', code: 'output-busy', args: { file, lock: shownPath(error.lock) } });
  }
  return new Refusal({ level: 'error', code: 'output-unwritable', args: { file, cause: causeOf(error) } });
}

/** A path as a person in the working folder types it. */
const shownPath = (path: string): string => relative(process.cwd(), path) || path;
