#!/usr/bin/env node
/**
 * `npm run nodes`: the oldest Node that is supported and the newest one with long-term support build the program, write the
 * example again, whose bytes must be those that are committed, and run tests: those named (`npm run nodes -- test/read`), else
 * the ones below, which go through every room. They are installed in this folder, apart from the project (Linux, x64), and
 * are no part of CI.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('./', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const TESTS = [
  'test/base',
  'test/cases.test.ts',
  'test/clean/amounts.test.ts',
  'test/cli/start.test.ts',
  'test/cli/parquet.test.ts',
  'test/house.test.ts',
  'test/measure/compute.test.ts',
  'test/messages/figures.test.ts',
  'test/read',
  'test/settings',
  'test/study/trend/trend.test.ts',
];

const run = (file, args, options = {}) =>
  execFileSync(file, args, { cwd: root, stdio: 'inherit', ...options });

if (!existsSync(`${here}node_modules/oldest`)) {
  run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: here });
}
const asked = process.argv.slice(2);
const tests = asked.length > 0 ? asked : TESTS;
for (const name of ['oldest', 'newest']) {
  const node = `${here}node_modules/${name}/bin/node`;
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  process.stderr.write(`\n${name}: Node ${version}\n`);
  for (const script of ['generate', 'build', 'example']) run(node, [`src/build/${script}.mjs`]);
  run('git', ['diff', '--exit-code', '--stat', '--', 'reports', 'data']);
  process.stderr.write(`Node ${version}: the example is the same, byte for byte\n`);
  run(node, ['node_modules/vitest/vitest.mjs', 'run', ...tests]);
}
