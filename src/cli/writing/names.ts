import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/**
 * Names that stand in a folder only while something is written there: what is new, what it takes the place of, who is
 * writing, a lock that nobody holds any more, and files that are complete and wait to be put in place.
 */
export type Passing = 'new' | 'old' | 'lock' | 'stale' | 'ready';

/** Letters of the person's own name that are kept: with the rest, no name is too long for a disk. */
const MOST_LETTERS = 60;

/** `.brief.equite-new`, beside `brief`: on the same disk, so that one rename puts it in place. */
export function beside(path: string, kind: Passing): string {
  const name = basename(path);
  const letters = [...name];
  const short =
    letters.length <= MOST_LETTERS ? name : `${letters.slice(0, MOST_LETTERS).join('')}-${hash(name)}`;
  return join(dirname(path), `.${short}.equite-${kind}`);
}

/** `brief/.equite-new`, where nothing can be put beside the folder or the folder cannot be moved. */
export const inside = (folder: string, kind: Passing): string => join(folder, `.equite-${kind}`);

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
