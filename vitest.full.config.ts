import { defineConfig } from 'vitest/config';

/** The tests that need LibreOffice, Chromium or Python: they fail, not skip, where these are absent. */
export default defineConfig({
  test: { include: ['test/full/**/*.test.ts'], reporters: ['default', './test/skipped-reporter.ts'], testTimeout: 300_000, fileParallelism: false },
});
