import { defineConfig } from 'vitest/config';

/** The tests that stand beside the piece at hand (`pieces.json`): what it says must be noticed there. */
export default defineConfig({
  test: {
    include: (process.env.MUTATE_TESTS ?? '').split(','),
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'threads',
    setupFiles: ['test/support/seed.ts'],
  },
});
