// Owns one measurement of `bench/quick.ts`: a process that is started, answers one question from the command line, and tells how long that took.
import { runCommandLine } from '../../src/cli/run.ts'
import { readSettings } from '../../src/config.ts'
import type { Took } from '../ten-thousand/took.ts'

const [documentsDir = '', dataDir = '', question = ''] = process.argv.slice(2)
const settings = readSettings(new Map(), { DOCUMENTS_DIR: documentsDir, DATA_DIR: dataDir })
const said: string[] = []
const terminal = { out: (line: string) => void said.push(line), note: () => undefined, draw: () => undefined, interactive: false }
const code = await runCommandLine(['ask', question], terminal, () => settings)
const { user, system } = process.cpuUsage()
const took: Took = { clock: performance.now(), processor: (user + system) / 1000 }
console.log(JSON.stringify({ ...took, answered: code === 0 && said.length > 1 }))
