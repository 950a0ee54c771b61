// Owns `npm test`: every test that needs nothing but Node and the project's own files.

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/postgres/**', 'test/browser/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
