// Owns `npm run test:postgres`: the contract suites over a real PostgreSQL, in a database made for the run.

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/postgres/**/*.test.ts'],
    globalSetup: ['test/postgres/fresh-database.ts'],
    testTimeout: 60_000,
  },
})
