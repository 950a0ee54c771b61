// Owns `npm test`: every test that needs nothing but Node and the project's own files.

import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/postgres/**', 'test/browser/**'],
    // One a core would be one alone on a machine of two: the tests of real processes mostly wait.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
