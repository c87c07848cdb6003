#!/usr/bin/env node
/**
 * `npm run mutate -- src/compare/balance.ts …`: Stryker changes one thing at a time in the files named, and says which changes
 * no test of their rooms notices. It lives in this folder, apart from the project, and is no part of CI. Without a file: those
 * of `pieces.json`, each with the score that it must not fall below.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = new URL('./', import.meta.url);
const root = new URL('../../', here);
const own = fileURLToPath(here);
if (!existsSync(new URL('node_modules/@stryker-mutator/core', here))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: own, stdio: 'inherit' });
}
const require = createRequire(import.meta.url);
const { Stryker } = await import(require.resolve('@stryker-mutator/core'));

const pieces = JSON.parse(readFileSync(new URL('pieces.json', here), 'utf8'));
const asked = process.argv.slice(2).map((path) => path.replaceAll('\\', '/'));
const files = asked.length > 0 ? asked : Object.keys(pieces);

process.chdir(fileURLToPath(root));
const results = await new Stryker({
  mutate: files,
  testRunner: 'vitest',
  plugins: [require.resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'test/mutation/vitest.config.mjs', related: true },
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.MUTATE_AT_ONCE ?? 1),
  // What no test could tell: sentences of the code to itself.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['dist', 'reports', 'coverage', 'test/mutation/node_modules', 'test/cases', 'test/browser'],
  // Its rewriting of tsconfig.json wants an older TypeScript; nothing here is compiled.
  tsconfigFile: 'test/mutation/none.json',
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  allowConsoleColors: false,
  timeoutMS: 20_000,
  logLevel: 'warn',
}).runMutationTest();
rmSync('.stryker-tmp', { recursive: true, force: true });

/** Noticed, of those that some change of the code could be noticed in. */
const DETECTED = new Set(['Killed', 'Timeout']);
let fell = false;
for (const file of files) {
  const own = results.filter(({ fileName }) => fileName.replaceAll('\\', '/').endsWith(file));
  const valid = own.filter(
    ({ status }) => DETECTED.has(status) || ['Survived', 'NoCoverage'].includes(status),
  );
  const noticed = valid.filter(({ status }) => DETECTED.has(status)).length;
  const score = valid.length === 0 ? 100 : (100 * noticed) / valid.length;
  const least = pieces[file] ?? 0;
  fell ||= score < least;
  console.log(`${file}: ${noticed} of ${valid.length} noticed, ${score.toFixed(1)} % (at least ${least} %)`);
}
process.exitCode = fell ? 1 : 0;
