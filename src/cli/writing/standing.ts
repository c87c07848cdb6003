import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';
import { Refusal } from '../../base/issue.ts';
import { isReadOnly, refused } from './bytes.ts';

/**
 * What stands in a folder of results before it is written anew: files of ours, which a manifest names by their hash, and
 * what the person put there. Links are seen as links, and never followed.
 */
export interface Ours {
  /** Path, with `/` → SHA-256 of the file as it was written. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly manifests: readonly string[];
}

/** Bytes of a file that may be a manifest; those of a thousand tables take a fifth. */
const MOST_BYTES = 4 * 1024 * 1024;

/** What the manifests of these paths name; of all at the top of the folder and of the folders in it, unless told. */
export function oursIn(folder: string, manifests: readonly string[] = jsonFiles(folder)): Ours {
  const outputs = new Map<string, string>();
  const found: string[] = [];
  for (const path of manifests) {
    const named = outputsOf(folder, path);
    if (!named) continue;
    found.push(path);
    const at = path.slice(0, path.lastIndexOf('/') + 1);
    for (const [own, hash] of named) outputs.set(`${at}${own}`, hash);
  }
  return { outputs, manifests: found };
}

function jsonFiles(folder: string): string[] {
  const isJson = (name: string) => name.endsWith('.json');
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) return isJson(entry.name) ? [entry.name] : [];
    if (!entry.isDirectory()) return [];
    return readdirSync(join(folder, entry.name))
      .filter(isJson)
      .map((name) => `${entry.name}/${name}`);
  });
}

/** Files that a manifest of ours names, none of them outside its folder; undefined when it is no manifest of ours. */
function outputsOf(folder: string, path: string): readonly (readonly [string, string])[] | undefined {
  const size = plainFile(folder, path)?.size ?? Number.POSITIVE_INFINITY;
  if (size > MOST_BYTES) return undefined;
  try {
    const text = readFileSync(join(folder, path), 'utf8');
    if (!text.includes('"equite/manifest@1"')) return undefined;
    const data = JSON.parse(text) as { schema?: unknown; outputs?: unknown };
    if (data.schema !== 'equite/manifest@1' || !Array.isArray(data.outputs)) return undefined;
    return data.outputs.flatMap((output: { file?: unknown; sha256?: unknown }) => {
      const { file, sha256 } = output ?? {};
      return typeof file === 'string' && typeof sha256 === 'string' && isInside(file)
        ? [[file, sha256] as const]
        : [];
    });
  } catch {
    return undefined;
  }
}

/** A path of the kind that we write: in its folder, of one of our formats. */
const isInside = (path: string): boolean => {
  const plain = normalize(path).replaceAll('\\', '/');
  return (
    plain === path &&
    !isAbsolute(plain) &&
    !plain.startsWith('..') &&
    /\.(?:html|docx|md|xlsx|csv|svg|json)$/.test(plain)
  );
};

/** The file at a path of a folder, reached without a link and being none. */
export function plainFile(folder: string, path: string): Stats | undefined {
  const parts = path.split('/');
  for (let length = 1; length < parts.length; length++) {
    if (!at(folder, parts.slice(0, length).join('/'))?.isDirectory()) return undefined;
  }
  const found = at(folder, path);
  return found?.isFile() ? found : undefined;
}

/** Does the file stand there as it was written. */
export function isUnchanged(folder: string, path: string, sha256: string | undefined): boolean {
  if (sha256 === undefined || !plainFile(folder, path)) return false;
  return (
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex') === sha256
  );
}

/**
 * Refuses to write where something of the person's stands in the way: a link, or a folder where a file goes, or a file
 * where a folder goes, or a file that nobody may write.
 */
export function refuseInTheWay(folder: string, shown: string, paths: readonly string[]): void {
  const folders = new Set<string>();
  for (const path of paths) {
    const parts = path.split('/');
    for (let length = 1; length < parts.length; length++) folders.add(parts.slice(0, length).join('/'));
  }
  const inTheWay = (path: string, fits: (stats: Stats) => boolean) => {
    const stats = at(folder, path);
    if (stats && !fits(stats)) {
      throw new Refusal({ level: 'error', code: 'output-in-the-way', args: { folder: shown, path } });
    }
    return stats;
  };
  for (const path of folders) inTheWay(path, (stats) => stats.isDirectory());
  for (const path of paths) {
    const stats = inTheWay(path, (found) => found.isFile());
    if (stats && isReadOnly(stats)) throw refused('EACCES');
  }
}

/** What stands at a path, a link as a link; undefined for nothing. */
export function at(folder: string, path: string): Stats | undefined {
  try {
    return lstatSync(join(folder, path), { throwIfNoEntry: false });
  } catch (error) {
    // A file stands where the path has a folder.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}
