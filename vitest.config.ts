// Two workers suit two cores: more would crowd each other out of the time limits. A test that needs longer says so itself.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
