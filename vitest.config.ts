import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/sequencer.ts';

/**
 * One PostgreSQL server a run (globalSetup), one database a test file: files run in parallel, tests in turn. A process
 * reads the sources once and runs one file after another: a test leaves nothing behind it in a module.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    teardownTimeout: 60_000,
    passWithNoTests: false,
    env: { TZ: 'UTC' },
    globalSetup: ['test/support/server.ts'],
    setupFiles: ['test/support/folders.ts'],
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './test/support/reporter.ts'],
  },
});
