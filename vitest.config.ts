import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import LongestFirst from './test/support/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // A busy machine runs several times slower: a test fails for what it finds, not for how long it waited.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'forks',
    // Two files at once on two cores, and modules loaded once: no test leaves anything in one that another would see.
    maxWorkers: availableParallelism(),
    isolate: false,
    // Each command runs a few times: as in bin/start.js, V8 waits longer before it optimises, which costs a quarter of such runs.
    // Most of what tests make is thrown away at once: with more room for it, less is copied (a twentieth of all).
    execArgv: process.versions.v8.startsWith('11.')
      ? ['--interrupt-budget=1200000', '--min-semi-space-size=32', '--max-semi-space-size=64']
      : [],
    // Modules are transformed once for all runs, and anew when their text or this file changes (in node_modules).
    experimental: { fsModuleCache: true },
    globalSetup: ['test/support/global-setup.ts'],
    // The longest first, so that both processors are at work until the end.
    sequence: { sequencer: LongestFirst },
    setupFiles: ['test/support/seed.ts', 'test/support/bytes.ts', 'test/support/pictures.mjs'],
  },
});
