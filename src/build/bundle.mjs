/** What every bundle of the build has in common: the target, what stays out of it, what is defined in it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));

/**
 * iconv-lite's tables of East Asian encodings (400 KiB) are read from their own files, when `--encoding` asks for one. `folder`: where
 * they are, from the bundle.
 */
const leaveEastAsianTables = (folder) => ({
  name: 'leave-east-asian-tables',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/tables\/\w+\.json$/ }, ({ path }) => ({
      path: path.replace('./tables', folder),
      external: true,
    }));
  },
});

/** A plugin that changes the text of one file of a package, which must be what it was when this was written. */
const changed = (name, file, change) => ({
  name,
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/]/ }, async ({ path }) => {
      if (path !== join(root, 'node_modules', file)) return undefined;
      const text = await readFile(path, 'utf8');
      const contents = change(text);
      if (contents === text) throw new Error(`${path} has changed: see ${name} in src/build/bundle.mjs`);
      return { contents, loader: 'js' };
    });
  },
});

/**
 * fflate can work in threads, whose code it makes from text: nothing here asks for that, and nothing that is shipped runs a
 * text as code, so that part stays out.
 */
const THREADS_END = '// aliases for shorter compressed code';
const leaveThreads = changed('leave-threads', 'fflate/esm/index.mjs', (text) => {
  const end = text.indexOf(THREADS_END);
  const none = "var wk = function () { throw new Error('no threads'); };\n";
  return end < 0 ? text : none + text.slice(end);
});

/** commander can hand a command to a program of its own, and loads for that what starts processes: no command here is one. */
const leaveProcesses = changed('leave-processes', 'commander/lib/command.js', (text) =>
  text.replace("require('node:child_process')", '{}'),
);

/** string-width makes a segmenter (10 ms) when it is loaded, and the texts of most tables ask for none. */
const leaveSegmenter = changed('leave-segmenter', 'string-width/index.js', (text) =>
  text.replace(
    'const segmenter = new Intl.Segmenter();',
    'let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };',
  ),
);

/** simple-statistics works out a table of the normal distribution when it is loaded, which nothing here looks up. */
const leaveNormalTable = changed(
  'leave-normal-table',
  'simple-statistics/dist/simple-statistics.mjs',
  (text) =>
    text.replace(/for \(var z = 0; z <= 3\.09; z \+= 0\.01\) \{\s*standardNormalTable\.push\(.*\);\s*\}/, ''),
);

/**
 * What write-excel-file and docx pack is unpacked at once, and packed again at a fixed date (src/report/formats/archive.ts): they
 * need compress nothing.
 */
const leaveXlsxPacking = changed(
  'leave-xlsx-packing',
  'write-excel-file/modules/zip/zipToStream.js',
  (text) => text.replace('var compressionOptions = undefined;', 'var compressionOptions = { level: 0 };'),
);
const leaveDocxPacking = changed('leave-docx-packing', 'docx/dist/index.mjs', (text) =>
  text.replace('[path, bytesOf$2(data)])));', '[path, bytesOf$2(data)])), { level: 0 });'),
);

/** Options of esbuild; `tables`: where iconv-lite's tables are, from the bundle. */
export const bundleOptions = (tables) => ({
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Node has them, in its own version of Unicode, which is the one we ask for: an expression is then made once, not at each use.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: true,
  legalComments: 'linked',
  define: { EQUITE_VERSION: JSON.stringify(version) },
  plugins: [
    leaveEastAsianTables(tables),
    leaveThreads,
    leaveProcesses,
    leaveSegmenter,
    leaveNormalTable,
    leaveXlsxPacking,
    leaveDocxPacking,
  ],
  logLevel: 'warning',
});
