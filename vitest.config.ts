// Owns `npm test`: every test that needs nothing but Node and the project's own files.

import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** They start the bot, or a part of it, as a process of its own. */
const PROCESSES = [
  'test/process/**/*.test.ts',
  'test/conversation/kill.test.ts',
  'test/channels/wechaty/{bot-behind-gateway,gateway,kill-stages}.test.ts',
]
/** They change nothing of the process that they run in, so that one process reads the modules once for all of them. */
const TOGETHER = [
  'test/{channels,conversation,deploy,documents,evaluation,files,load,monitoring,notices,pictures,store,text,web}/**/*.test.ts',
]
/** The memory of a process is what they are about. */
const MEASURING = ['test/conversation/memory.test.ts']
const ELSEWHERE = ['test/postgres/**', 'test/browser/**']

export default defineConfig({
  test: {
    // One a core would be one alone on a machine of two: the tests of real processes mostly wait.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Far more than any takes, so that a machine with other work fails none.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'processes',
          include: PROCESSES,
          globalSetup: ['test/process/glued-program.ts'],
          // Each starts up to ten processes. Where it matters how long a thing takes, the test says so itself.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'together',
          include: TOGETHER,
          exclude: [...PROCESSES, ...MEASURING],
          isolate: false,
          alias: { nodejieba: resolve('test/no-dictionary.ts') },
        },
      },
      { extends: true, test: { name: 'alone', include: ['test/**/*.test.ts'], exclude: [...PROCESSES, ...TOGETHER, ...ELSEWHERE] } },
      { extends: true, test: { name: 'measuring', include: MEASURING } },
    ],
  },
})
