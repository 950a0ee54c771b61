// Owns `npm run test:browser`: the pages in Debian's chromium.

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/requires-chromium.ts'],
    testTimeout: 60_000,
    fileParallelism: false,
  },
})
