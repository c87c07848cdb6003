#!/usr/bin/env node
/**
 * `npm run mutate -- src/compare/balance.ts …`: Stryker changes one thing at a time in the pieces named, and says which changes the
 * tests beside them do not notice. It lives in this folder, apart from the project, and is no part of CI. `pieces.json` says of
 * each piece its tests, and the score that it must not fall below; without a name all of them are run.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = new URL('./', import.meta.url);
if (!existsSync(new URL('node_modules/@stryker-mutator/core', here))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: fileURLToPath(here), stdio: 'inherit' });
}
const require = createRequire(import.meta.url);
const { Stryker } = await import(require.resolve('@stryker-mutator/core'));
process.chdir(fileURLToPath(new URL('../../', here)));

const pieces = JSON.parse(readFileSync(new URL('pieces.json', here), 'utf8'));
/** Noticed: a test failed, or never ended. */
const NOTICED = ['Killed', 'Timeout'];

async function mutate(file) {
  process.env.MUTATE_TESTS = pieces[file].tests.join();
  process.env.CASES = 'all';
  const results = await new Stryker({
    mutate: [file],
    testRunner: 'vitest',
    plugins: [require.resolve('@stryker-mutator/vitest-runner')],
    vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.MUTATE_AT_ONCE ?? 1),
    // What no test could tell: sentences of the code to itself.
    mutator: { excludedMutations: ['StringLiteral'] },
    ignorePatterns: ['dist', 'reports', 'coverage', 'test/**/node_modules', 'test/cases', 'test/browser'],
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
  const valid = results.filter(({ status }) => [...NOTICED, 'Survived', 'NoCoverage'].includes(status));
  const noticed = valid.filter(({ status }) => NOTICED.includes(status)).length;
  return { noticed, of: valid.length, score: valid.length === 0 ? 100 : (100 * noticed) / valid.length };
}

const asked = process.argv.slice(2).map((path) => path.replaceAll('\\', '/'));
for (const file of asked.length > 0 ? asked : Object.keys(pieces)) {
  const { noticed, of, score } = await mutate(file);
  const { least } = pieces[file];
  console.log(`${file}: ${noticed} of ${of} changes noticed, ${score.toFixed(1)} % (at least ${least} %)`);
  if (score < least) process.exitCode = 1;
}
