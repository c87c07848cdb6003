/** What the build takes from the sources themselves: a module of exports, bundled for the time that it takes to import it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The exports of a module whose text is `contents`, as if it stood at the root of the repository. */
export async function load(contents) {
  const folder = await mkdtemp(join(tmpdir(), 'equite-build-'));
  const outfile = join(folder, 'module.mjs');
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
    // Command bodies and what they load are left where they are: nothing here runs them.
    plugins: [
      {
        name: 'bodies',
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/body\.ts$|^\.\/body/ }, ({ path }) => ({ path, external: true })),
      },
    ],
    banner: {
      js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    },
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
