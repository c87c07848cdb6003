import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  type Stats,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { refused } from './bytes.ts';

/** Files and folders of the person's own that are carried over; a folder with more is written to where it stands. */
const MOST_CARRIED = 2_000;

/**
 * Puts what the person has in `from` into `to` as well: files as second names of the same file (a copy where the disk knows
 * no such thing), links as links. `skip` says which paths are not theirs. Nothing of `from` changes.
 *
 * @throws what the system throws; an `E2BIG` when there is too much to carry; `EXDEV` when another disk is mounted within
 */
export function carryOver(from: string, to: string, skip: (path: string) => boolean): void {
  const { dev } = lstatSync(from);
  let carried = 0;
  const walk = (path: string): number => {
    let kept = 0;
    for (const name of readdirSync(join(from, path))) {
      const own = path === '' ? name : `${path}/${name}`;
      if (skip(own)) continue;
      carried += 1;
      if (carried > MOST_CARRIED) throw refused('E2BIG');
      const stats = lstatSync(join(from, own));
      if (stats.dev !== dev) throw refused('EXDEV');
      kept += stats.isDirectory() ? folder(own, stats) : one(own, stats);
    }
    return kept;
  };
  const folder = (path: string, stats: Stats): number => {
    const target = join(to, path);
    const isNew = lstatSync(target, { throwIfNoEntry: false }) === undefined;
    if (isNew) mkdirSync(target, { mode: stats.mode & 0o7777 });
    const isEmpty = readdirSync(join(from, path)).length === 0;
    const kept = walk(path);
    if (kept > 0 || isEmpty || !isNew) {
      utimesSync(target, stats.atime, stats.mtime);
      return 1;
    }
    // It held nothing but files of ours that are gone.
    rmdirSync(target);
    return 0;
  };
  const one = (path: string, stats: Stats): number => {
    const [source, target] = [join(from, path), join(to, path)];
    if (stats.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (!linked(source, target)) {
      if (!stats.isFile()) throw refused('ENOTSUP');
      copyFileSync(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      utimesSync(target, stats.atime, stats.mtime);
    }
    return 1;
  };
  walk('');
}

function linked(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch {
    return false;
  }
}

/**
 * Moves from `old` into `folder` what the person put or changed there after it was carried over. `skip` says which paths are
 * not theirs. Of two files of one name the later one stays; where a folder meets a file, both do.
 */
export function sweep(old: string, folder: string, skip: (path: string) => boolean): void {
  const names = (path: string) =>
    readdirSync(join(old, path)).map((name) => (path === '' ? name : `${path}/${name}`));
  const isTheirs = (path: string): boolean => {
    if (skip(path)) return false;
    if (!lstatSync(join(old, path)).isDirectory()) return true;
    const within = names(path);
    return within.length === 0 || within.some(isTheirs);
  };
  const walk = (path: string): void => {
    for (const own of names(path).filter(isTheirs)) {
      const [source, target] = [join(old, own), join(folder, own)];
      const [before, after] = [lstatSync(source), lstatSync(target, { throwIfNoEntry: false })];
      if (before.isDirectory() && (after === undefined || after.isDirectory())) {
        if (after === undefined) mkdirSync(target, { mode: before.mode & 0o7777 });
        walk(own);
      } else if (after === undefined || isLater(before, after)) renameSync(source, target);
      else if (before.isDirectory() !== after.isDirectory()) renameSync(source, `${target}.equite-kept`);
    }
  };
  walk('');
}

const isLater = (before: Stats, after: Stats): boolean =>
  !before.isDirectory() && !after.isDirectory() && before.ino !== after.ino && before.mtimeMs > after.mtimeMs;
