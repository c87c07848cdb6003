import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { BriefFile } from '../../report/brief/files.ts';
import { isReadOnly, lookLike, refused, writeNew } from './bytes.ts';
import { carryOver, sweep } from './carry.ts';
import { causeOf, unwritable } from './cause.ts';
import { declareReady, putInPlace, stagedIn } from './in-place.ts';
import { type Lock, underLock, type Waiting } from './lock.ts';
import { beside, inside, type Passing } from './names.ts';
import { at, isUnchanged, type Ours, oursIn, plainFile, refuseInTheWay } from './standing.ts';

/** The files of one brief. */
export interface Part {
  /** Its own folder in the folder; empty for the folder itself. */
  readonly name: string;
  readonly files: readonly BriefFile[];
  /** Path of its manifest, one of its files. */
  readonly manifest: string;
}

/**
 * Looks at a folder before the work: one that cannot be written is refused now, not after an hour. What a killed run left is
 * put right: a folder that it had moved aside comes back, what it had not finished is finished or cleared.
 *
 * @throws Refusal
 */
export async function prepareFolder(folder: string, waiting: Waiting = {}): Promise<void> {
  try {
    const path = placeOf(folder);
    const passing = (['new', 'old', 'lock', 'stale'] as const).map((kind) => beside(path, kind));
    const within = (['new', 'ready', 'lock', 'stale'] as const).map((kind) => inside(path, kind));
    if ([...passing, ...within].some((left) => at(left, '') !== undefined)) {
      await underLock(lockOf(path), () => recover(path), waiting);
    }
    refuseUnwritable(path);
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/**
 * Writes the folder whole or not at all. It is made beside its place, with what the person has put there, and swapped: the
 * old one is renamed aside and the new one into its place, with nothing in between that waits. A run killed between the two
 * leaves no folder, and the next puts it back. A folder that cannot be moved is written by `in-place.ts`. What an earlier run
 * wrote there and this one does not goes, unless somebody changed it: a table of yesterday must not stand beside today's.
 *
 * @throws Refusal when it cannot be written; the folder is then as it was
 */
export async function writeFolder(
  folder: string,
  parts: readonly Part[],
  waiting: Waiting = {},
): Promise<void> {
  try {
    const path = placeOf(folder);
    const firstMade = mkdirSync(dirname(path), { recursive: true });
    try {
      await underLock(lockOf(path), (lock) => write(path, folder, parts, lock), waiting);
    } catch (error) {
      if (firstMade !== undefined) dropEmpty(dirname(path), firstMade);
      throw error;
    }
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/** The folder itself, absolute, behind any link that leads to it. */
function placeOf(folder: string): string {
  const path = resolve(folder);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) throw refused('ENOTDIR');
  if (stats) return realpathSync(path);
  // A link that leads nowhere is no place to write to.
  if (at(path, '')) throw refused('ENOENT');
  return path;
}

function refuseUnwritable(path: string): void {
  const stats = at(path, '');
  if (stats) {
    if (isReadOnly(stats)) throw refused('EACCES');
    accessSync(path, constants.W_OK);
    return;
  }
  let parent = dirname(path);
  while (at(parent, '') === undefined && dirname(parent) !== parent) parent = dirname(parent);
  if (!statSync(parent).isDirectory()) throw refused('ENOTDIR');
  accessSync(parent, constants.W_OK);
}

/** All runs agree on the place of the lock: beside the folder, or in it where its surroundings cannot be written. */
const lockOf = (path: string): string => (mayBeside(path) ? beside(path, 'lock') : inside(path, 'lock'));

function mayBeside(path: string): boolean {
  const parent = dirname(path);
  if (parent === path) return false;
  try {
    accessSync(parent, constants.W_OK);
    return at(path, '') === undefined || lstatSync(parent).dev === lstatSync(path).dev;
  } catch {
    return false;
  }
}

function recover(path: string): void {
  const clear = (left: string) => rmSync(left, { recursive: true, force: true });
  for (const kind of ['new', 'stale'] satisfies Passing[]) clear(beside(path, kind));
  const old = beside(path, 'old');
  if (at(old, '')?.isDirectory()) {
    if (at(path, '')) {
      const { outputs, manifests } = oursIn(old);
      const theirs = new Set(manifests);
      sweep(old, path, (own) => theirs.has(own) || isUnchanged(old, own, outputs.get(own)));
    } else renameSync(old, path);
  }
  clear(old);
  if (!at(path, '')?.isDirectory()) return;
  if (at(inside(path, 'ready'), '')?.isDirectory()) putInPlace(path);
  for (const kind of ['new', 'ready', 'stale'] satisfies Passing[]) clear(inside(path, kind));
}

function write(path: string, shown: string, parts: readonly Part[], lock: Lock): void {
  recover(path);
  refuseUnwritable(path);
  const files = parts.flatMap(({ name, files: own }) =>
    own.map((file) => ({ ...file, path: name === '' ? file.path : `${name}/${file.path}` })),
  );
  const manifests = parts.map(({ name, manifest }) => (name === '' ? manifest : `${name}/${manifest}`));
  const standing = at(path, '');
  if (standing) {
    refuseInTheWay(
      path,
      shown,
      files.map((file) => file.path),
    );
  }
  const ours = standing ? oursIn(path, manifests) : { outputs: new Map<string, string>(), manifests: [] };
  if (mayBeMoved(path) && swap(path, files, ours, lock)) return;
  mkdirSync(path, { recursive: true });
  writeHere(path, files, ours, lock);
}

/** The working folder, or one around it, stays: a shell in it would find itself nowhere. */
function mayBeMoved(path: string): boolean {
  const down = relative(path, process.cwd());
  return mayBeside(path) && (down.startsWith('..') || resolve(down) === down);
}

/** What keeps a folder from being moved, or from being carried over: the files are then put in place one by one. */
const NOT_MOVED = [
  'E2BIG',
  'EXDEV',
  'ERR_ACCESS_DENIED',
  'EPERM',
  'EACCES',
  'EBUSY',
  'ENOTSUP',
  'EMLINK',
  'EINVAL',
  'ENOTEMPTY',
  'EEXIST',
];

/** false, with nothing changed, where the folder cannot be moved. */
function swap(path: string, files: readonly BriefFile[], ours: Ours, lock: Lock): boolean {
  const [passing, old] = [beside(path, 'new'), beside(path, 'old')];
  const standing = at(path, '');
  const written = new Set(files.map((file) => file.path));
  const isOurs = (where: string) => (own: string) =>
    written.has(own) || ours.manifests.includes(own) || isUnchanged(where, own, ours.outputs.get(own));
  try {
    writeAll(passing, files, standing && path);
    if (standing) {
      carryOver(path, passing, isOurs(path));
      lookLike(passing, standing);
    }
    if (!lock.held()) throw refused('EBUSY');
    if (standing) renameSync(path, old);
    try {
      renameSync(passing, path);
    } catch (error) {
      if (standing) renameSync(old, path);
      throw error;
    }
  } catch (error) {
    rmSync(passing, { recursive: true, force: true });
    if (standing && NOT_MOVED.includes(causeOf(error))) return false;
    throw error;
  }
  if (standing) {
    sweep(old, path, isOurs(old));
    rmSync(old, { recursive: true, force: true });
  }
  return true;
}

function writeHere(path: string, files: readonly BriefFile[], ours: Ours, lock: Lock): void {
  try {
    mkdirSync(inside(path, 'new'));
    writeAll(stagedIn(path), files, path);
    if (!lock.held()) throw refused('EBUSY');
    declareReady(path, ours.manifests);
  } catch (error) {
    rmSync(inside(path, 'new'), { recursive: true, force: true });
    throw error;
  }
  putInPlace(path);
}

/** Writes all files into a new folder, each for those who could read the one of its name in `before`. */
function writeAll(folder: string, files: readonly BriefFile[], before: string | undefined): void {
  mkdirSync(folder);
  for (const { path, bytes } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeNew(file, [bytes]);
    const old = before === undefined ? undefined : plainFile(before, path);
    if (old) lookLike(file, old);
  }
}

/** Takes away the folders that were made for nothing, from `folder` up to `first`. */
function dropEmpty(folder: string, first: string): void {
  for (let at = folder; at.length >= first.length; at = dirname(at)) {
    try {
      rmdirSync(at);
    } catch {
      return;
    }
  }
}
