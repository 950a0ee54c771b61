// Owns the command line's process: which command, and its exit code.

import { runCommandLine } from './cli/run.ts'
import { wantsDetail } from './config.ts'
import { describeFailure } from './failure.ts'

runCommandLine(process.argv.slice(2))
  .then((code) => {
    process.exitCode = code
  })
  .catch((error: unknown) => {
    process.stderr.write(`${describeFailure(error, wantsDetail())}\n`)
    process.exitCode = 1
  })
