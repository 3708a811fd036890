import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup.ts'],
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/kuntalint/tests.json' }]],
    // Most tests wait for processes of their own: with one worker a core two cores are used, and not one.
    maxWorkers: '100%',
    // Of the tests that run side by side within a file, most wait for a server that does not answer.
    maxConcurrency: 10,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
