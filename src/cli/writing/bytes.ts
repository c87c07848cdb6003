import { chmodSync, chownSync, closeSync, fsyncSync, openSync, type Stats, writeSync } from 'node:fs';
import { causeOf } from './cause.ts';

/** Writes a new file, piece by piece, and has the disk keep it. Throws when one of this name stands there already. */
export function writeNew(path: string, pieces: Iterable<Uint8Array>): void {
  const handle = openSync(path, 'wx');
  try {
    for (const bytes of pieces) for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    keep(handle);
  } finally {
    closeSync(handle);
  }
}

/** Where a disk, or the permissions that Node runs under, know no such request, the file is written all the same. */
const NO_SUCH_REQUEST = ['EINVAL', 'ENOTSUP', 'ENOSYS', 'ERR_ACCESS_DENIED'];

function keep(handle: number): void {
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!NO_SUCH_REQUEST.includes(causeOf(error))) throw error;
  }
}

/** Who may read and write what takes the place of another: the same people. */
export function lookLike(path: string, { mode, uid, gid }: Stats): void {
  chmodSync(path, mode & 0o7777);
  // Only who may give a file away can leave it to its owner.
  if (process.getuid?.() !== 0) return;
  chownSync(path, uid, gid);
  chmodSync(path, mode & 0o7777);
}

/** Nobody may write there, the administrator aside: someone wanted it so. */
export const isReadOnly = ({ mode }: Stats): boolean => (mode & 0o222) === 0;

/** An error as the system would have given it. */
export function refused(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}
