import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { Refusal } from '../base/issue.ts';
import type { BriefFile } from '../report/brief/files.ts';

/**
 * Writes the files of a brief, each whole or not at all. What an earlier run wrote there and this one does not is taken
 * away, as far as its manifest names it and nobody changed it since: a table of yesterday must not stand beside today's.
 *
 * @throws Refusal when the folder cannot be written
 */
export async function writeFolder(
  folder: string,
  files: readonly BriefFile[],
  manifest: string,
): Promise<void> {
  try {
    const before = await outputsOf(join(folder, manifest));
    for (const { path, bytes } of files) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFileAtomic(file, Buffer.from(bytes));
    }
    const kept = new Set(files.map(({ path }) => path));
    for (const old of before) if (!kept.has(old)) await rm(join(folder, old), { force: true });
  } catch (error) {
    const cause = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Refusal({ level: 'error', code: 'output-unwritable', args: { file: folder, cause } });
  }
}

/** Files that a manifest of ours names, none of them outside its folder; none when there is no such manifest. */
async function outputsOf(path: string): Promise<readonly string[]> {
  try {
    const found = JSON.parse(await readFile(path, 'utf8')) as { schema?: unknown; outputs?: unknown };
    if (found.schema !== 'equite/manifest@1' || !Array.isArray(found.outputs)) return [];
    return found.outputs
      .map((output: { file?: unknown }) => output?.file)
      .filter((file): file is string => typeof file === 'string' && isInside(file));
  } catch {
    return [];
  }
}

const isInside = (path: string): boolean => {
  const plain = normalize(path);
  return !isAbsolute(plain) && !plain.startsWith('..') && /\.(?:html|docx|md|xlsx|csv|svg|json)$/.test(plain);
};
