/**
 * Bundles the command line and the library into `dist/`: one light entry, command bodies in chunks loaded on
 * demand. Run by `npm run build`.
 */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeManPages } from './man.mjs';
import { thirdParty } from './third-party.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));

/** iconv-lite's tables of East Asian encodings (400 KiB) are read from their own files, when `--encoding` asks for one. */
const TABLES = 'node_modules/iconv-lite/encodings/tables';
const leaveEastAsianTables = {
  name: 'leave-east-asian-tables',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/tables\/\w+\.json$/ }, ({ path }) => ({ path, external: true }));
  },
};

/**
 * fflate can work in threads, whose code it makes from text: nothing here asks for that, and nothing that is shipped runs a
 * text as code, so that part stays out.
 */
const THREADS_END = '// aliases for shorter compressed code';
const leaveThreads = {
  name: 'leave-threads',
  setup({ onLoad }) {
    onLoad({ filter: /\/fflate\/esm\/index\.mjs$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const end = text.indexOf(THREADS_END);
      if (end < 0) throw new Error('fflate has changed: see leave-threads in src/build/build.mjs');
      const none = "var wk = function () { throw new Error('no threads'); };\n";
      return { contents: none + text.slice(end), loader: 'js' };
    });
  },
};

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
  absWorkingDir: root,
  entryPoints: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    // Threads are started by the names of their scripts, from the chunk that asks for them.
    'chunks/sheetjs-worker': 'src/read/workbook/sheetjs-worker.js',
    'chunks/png-worker': 'src/report/charts/png-worker.js',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'linked',
  chunkNames: 'chunks/[name]-[hash]',
  define: { EQUITE_VERSION: JSON.stringify(version) },
  // Some dependencies are CommonJS: they call require() for Node's own modules and ask for their file name.
  banner: {
    js: [
      "import{createRequire as __require}from'node:module'",
      "import{fileURLToPath as __toPath}from'node:url'",
      'const require=__require(import.meta.url),__filename=__toPath(import.meta.url);',
    ].join(';'),
  },
  metafile: true,
  plugins: [leaveEastAsianTables, leaveThreads],
  logLevel: 'warning',
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
const bytes = Object.values(result.metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
process.stdout.write(
  `dist: ${Object.keys(result.metafile.outputs).length} files, ${Math.round(bytes / 1024)} KiB\n`,
);
