import { realpathSync, renameSync, rmSync, type Stats, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { isReadOnly, lookLike, refused, writeNew } from './bytes.ts';
import { unwritable } from './cause.ts';
import { underLock, type Waiting } from './lock.ts';
import { beside } from './names.ts';

/**
 * Writes one file, whole or not at all, also piece by piece: beside its place, then put there by one rename. A link is followed to its file; a
 * device or a pipe is written to as it stands. What a killed run left beside it is cleared.
 *
 * @throws Refusal when it cannot be written, and what making a piece throws; the file is then as it was
 */
export async function writeWholeFile(
  file: string,
  bytes: Uint8Array | Iterable<Uint8Array>,
  waiting: Waiting = {},
): Promise<void> {
  const pieces = bytes instanceof Uint8Array ? [bytes] : bytes;
  try {
    const before = statSync(file, { throwIfNoEntry: false });
    if (before?.isDirectory()) throw refused('EISDIR');
    if (before && !before.isFile()) return await writeFile(file, pieces);
    if (before && isReadOnly(before)) throw refused('EACCES');
    const path = before ? realpathSync(file) : file;
    await underLock(beside(path, 'lock'), () => replace(path, pieces, before), waiting);
  } catch (error) {
    throw unwritable(file, error);
  }
}

function replace(path: string, pieces: Iterable<Uint8Array>, before: Stats | undefined): void {
  const passing = beside(path, 'new');
  rmSync(passing, { recursive: true, force: true });
  try {
    writeNew(passing, pieces);
    if (before) lookLike(passing, before);
    renameSync(passing, path);
  } catch (error) {
    rmSync(passing, { force: true });
    throw error;
  }
}
