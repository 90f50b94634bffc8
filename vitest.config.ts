import { defineConfig } from 'vitest/config';

/** The tests that need Node only. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/full/**'],
    reporters: ['default', './test/skipped-reporter.ts'],
    testTimeout: 60_000,
  },
});
