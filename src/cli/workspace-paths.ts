import { relative, resolve } from 'node:path';
import { inputNames } from './input-names.ts';

/** Path of each file from the root of the workspace that a job checked out, where it lies inside; by its name as shown. */
export function workspacePaths(files: readonly string[]): ReadonlyMap<string, string> {
  const root = process.env.GITHUB_WORKSPACE || process.cwd();
  const names = inputNames(files);
  return new Map(
    files.flatMap((file) => {
      const path = relative(root, resolve(file)).replaceAll('\\', '/');
      return file === '-' || path.startsWith('../') ? [] : [[names.get(file) ?? file, path] as const];
    }),
  );
}
