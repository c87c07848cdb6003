/**
 * Bundles the command line and the library into `dist/`: one light entry, command bodies in chunks loaded on
 * demand, and an image of the command line for this version of Node (image.mjs). Run by `npm run build`.
 */
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { bundleOptions, root, version } from './bundle.mjs';
import { writeImage } from './image.mjs';
import { writeManPages } from './man.mjs';
import { thirdParty } from './third-party.mjs';

/** iconv-lite's tables of East Asian encodings: see leave-east-asian-tables in bundle.mjs. */
const TABLES = 'node_modules/iconv-lite/encodings/tables';

const require = createRequire(import.meta.url);
/** What draws the pictures of a Word document (src/report/charts/resvg.js), with its licences: read when one is asked for. */
const ASSETS = {
  'resvg.wasm': require.resolve('@resvg/resvg-wasm/index_bg.wasm'),
  'SourceSans3-Regular.ttf': require.resolve(
    '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  ),
  'SourceSans3-Bold.ttf': require.resolve('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
  'SourceSans3-LICENSE.txt': require.resolve('@expo-google-fonts/source-sans-3/LICENSE_FONT'),
  'LICENSES.txt': `${root}src/build/assets-licenses.txt`,
};

const result = await build({
  ...bundleOptions('./tables'),
  entryPoints: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    // Threads are started by the names of their scripts, from the chunk that asks for them.
    'chunks/sheetjs-worker': 'src/read/workbook/sheetjs-worker.js',
    'chunks/chance-worker': 'src/measure/chance-work/chance-worker.ts',
    'chunks/interrupt-worker': 'src/cli/progress/interrupt-worker.js',
    'chunks/png-worker': 'src/report/charts/png-worker.js',
  },
  outdir: 'dist',
  splitting: true,
  format: 'esm',
  chunkNames: 'chunks/[name]-[hash]',
  // Some dependencies are CommonJS: they call require() for Node's own modules and ask for their file name.
  banner: {
    js: [
      "import{createRequire as __require}from'node:module'",
      "import{fileURLToPath as __toPath}from'node:url'",
      'const require=__require(import.meta.url),__filename=__toPath(import.meta.url);',
    ].join(';'),
  },
  metafile: true,
});
await cp(`${root}${TABLES}`, `${root}dist/chunks/tables`, { recursive: true });
for (const [name, path] of Object.entries(ASSETS)) await cp(path, `${root}dist/assets/${name}`);
// Chunks of an earlier build go only now: a run that started on them may still load one.
const kept = new Set(Object.keys(result.metafile.outputs).map((path) => path.replace(/^dist\/chunks\//, '')));
for (const name of await readdir(new URL('../../dist/chunks', import.meta.url))) {
  if (name !== 'tables' && !kept.has(name)) await rm(new URL(`../../dist/chunks/${name}`, import.meta.url));
}
await writeFile(`${root}dist/THIRD-PARTY.txt`, thirdParty(root, Object.keys(result.metafile.inputs)));
await writeManPages(version);
// Which sources went into which chunk: what the start-up test reads.
await writeFile(new URL('../../dist/meta.json', import.meta.url), JSON.stringify(result.metafile.outputs));
await writeImage();
const bytes = Object.values(result.metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
process.stdout.write(
  `dist: ${Object.keys(result.metafile.outputs).length} files, ${Math.round(bytes / 1024)} KiB\n`,
);
