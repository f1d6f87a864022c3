// Two workers suit two cores. No test is bound by seconds: the one limit is there for what would never end.
import { defineConfig } from 'vitest/config';
import { LONGEST } from './test/support/longest.ts';
import { ShortFailures } from './test/support/short-failures.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    maxWorkers: 2,
    testTimeout: LONGEST,
    hookTimeout: LONGEST,
    teardownTimeout: LONGEST,
    expect: { poll: { timeout: LONGEST } },
    // A failure is read by people: it shows where and what, not the whole page that was looked at.
    chaiConfig: { truncateThreshold: 300 },
    diff: { truncateThreshold: 24 },
    reporters: [new ShortFailures(), 'default'],
  },
});
