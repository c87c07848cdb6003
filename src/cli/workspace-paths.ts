import { relative, resolve } from 'node:path';
import { displayName } from './pipeline.ts';

/** Path of each file from the root of the workspace that a job checked out, where it lies inside; by its name as shown. */
export function workspacePaths(files: readonly string[]): ReadonlyMap<string, string> {
  const root = process.env.GITHUB_WORKSPACE || process.cwd();
  return new Map(
    files.flatMap((file) => {
      const path = relative(root, resolve(file)).replaceAll('\\', '/');
      return file === '-' || path.startsWith('../') ? [] : [[displayName(file), path] as const];
    }),
  );
}
