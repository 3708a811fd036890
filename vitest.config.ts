import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup.ts'],
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/kuntalint/tests.json' }]],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
