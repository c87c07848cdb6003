/** What every bundle of the build has in common: the target, what stays out of it, what is defined in it. */
import { readFile } from 'node:fs/promises';
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
      if (end < 0) throw new Error('fflate has changed: see leave-threads in src/build/bundle.mjs');
      const none = "var wk = function () { throw new Error('no threads'); };\n";
      return { contents: none + text.slice(end), loader: 'js' };
    });
  },
};

/** commander can hand a command to a program of its own, and loads for that what starts processes: no command here is one. */
const leaveProcesses = {
  name: 'leave-processes',
  setup({ onLoad }) {
    onLoad({ filter: /\/commander\/lib\/command\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const asked = "require('node:child_process')";
      if (!text.includes(asked))
        throw new Error('commander has changed: see leave-processes in src/build/bundle.mjs');
      return { contents: text.replace(asked, '{}'), loader: 'js' };
    });
  },
};

/** Options of esbuild; `tables`: where iconv-lite's tables are, from the bundle. */
export const bundleOptions = (tables) => ({
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'linked',
  define: { EQUITE_VERSION: JSON.stringify(version) },
  plugins: [leaveEastAsianTables(tables), leaveThreads, leaveProcesses],
  logLevel: 'warning',
});
