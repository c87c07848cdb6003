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
    const made = begun(pieces);
    await underLock(beside(path, 'lock'), () => replace(path, made, before), waiting);
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Bytes that are made before writing begins: until then, Ctrl-C ends the process at once. */
const MADE_FIRST = 2 ** 26;

/** The same pieces, of which the first are made now: all of them but for a very long result. */
function begun(pieces: Iterable<Uint8Array>): Iterable<Uint8Array> {
  const made: Uint8Array[] = [];
  const rest = pieces[Symbol.iterator]();
  let next = rest.next();
  for (let length = 0; !next.done && length < MADE_FIRST; next = rest.next()) {
    made.push(next.value);
    length += next.value.length;
  }
  if (next.done) return made;
  const last = next.value;
  return (function* () {
    yield* made.splice(0);
    yield last;
    yield* { [Symbol.iterator]: () => rest };
  })();
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
