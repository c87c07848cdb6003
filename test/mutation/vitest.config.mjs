import { defineConfig } from 'vitest/config';

/** The tests of the rooms that compute: nothing of a process, of the built bundle or of files that are not the project's. */
export default defineConfig({
  test: {
    include: ['base', 'clean', 'compare', 'measure', 'study', 'settings'].map(
      (room) => `test/${room}/**/*.test.ts`,
    ),
    exclude: ['test/study/real-files.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'threads',
    setupFiles: ['test/support/seed.ts'],
  },
});
