import { copyFileSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inside } from './names.ts';
import { at, isUnchanged, oursIn, plainFile } from './standing.ts';

/**
 * Writing into a folder that cannot be moved (a mounted one, the working folder, one whose surroundings nobody may write):
 * the new files are completed in it under a passing name, then put in place one after the other. Until the last of them,
 * which is a manifest, no manifest of ours stands there: files of two runs are never told to be of one. A run that is killed
 * in between is finished by the next.
 */
const FILES = 'files';
const BEFORE = 'before';

/** Where the new files are written before they are put in place. */
export const stagedIn = (folder: string): string => join(inside(folder, 'new'), FILES);

/** The new files are complete. `manifests`: those of the folder that they take the place of. */
export function declareReady(folder: string, manifests: readonly string[]): void {
  const passing = inside(folder, 'new');
  for (const path of manifests) {
    const kept = join(passing, BEFORE, path);
    mkdirSync(dirname(kept), { recursive: true });
    copyFileSync(join(folder, path), kept);
  }
  mkdirSync(join(passing, BEFORE), { recursive: true });
  renameSync(passing, inside(folder, 'ready'));
}

/** Puts the files that are ready in place; doing it again does what is left. Nothing is written through a link. */
export function putInPlace(folder: string): void {
  const ready = inside(folder, 'ready');
  const files = join(ready, FILES);
  if (plainFolder(files) && plainFolder(join(ready, BEFORE))) {
    const { manifests } = oursIn(files);
    const written = oursIn(files).outputs;
    for (const path of manifests) if (isReachable(folder, path)) rmSync(join(folder, path), { force: true });
    for (const path of filesOf(files)) if (!manifests.includes(path)) move(files, folder, path);
    const standing = oursIn(folder).outputs;
    for (const [path, hash] of oursIn(join(ready, BEFORE)).outputs) {
      if (!written.has(path) && !standing.has(path) && isUnchanged(folder, path, hash)) drop(folder, path);
    }
    for (const path of manifests) move(files, folder, path);
  }
  rmSync(ready, { recursive: true, force: true });
}

const plainFolder = (path: string): boolean => at(path, '')?.isDirectory() === true;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => plainFile(folder, path) !== undefined)
    .sort();
}

/** Neither a link nor a file stands where the path has folders, nor anything but a file at its end. */
function isReachable(folder: string, path: string): boolean {
  const parts = path.split('/');
  return parts.every((_, i) => {
    const found = at(folder, parts.slice(0, i + 1).join('/'));
    return found === undefined || (i + 1 === parts.length ? found.isFile() : found.isDirectory());
  });
}

function move(files: string, folder: string, path: string): void {
  if (!isReachable(folder, path)) return;
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  renameSync(join(files, path), join(folder, path));
}

function drop(folder: string, path: string): void {
  rmSync(join(folder, path));
  const parent = dirname(join(folder, path));
  if (parent !== folder && readdirSync(parent).length === 0) rmdirSync(parent);
}
