// Owns `cli doctor`: one line for each thing that the bot stands on, and the remedy where it does not hold.

import { runChecks } from '../doctor/checks.ts'
import { doctorLine, doctorSummary } from '../wording/doctor.ts'
import type { Command } from './command.ts'

export const command: Command = {
  words: [0, 0],
  options: { json: { type: 'boolean' } },
  async run({ options, settings, terminal }) {
    const findings = await runChecks(settings)
    if (options.json) terminal.out(JSON.stringify(findings))
    else for (const finding of findings) terminal.out(doctorLine(finding))
    const failed = findings.filter((finding) => !finding.ok).length
    if (!options.json) terminal.out(doctorSummary(findings.length, failed))
    return failed > 0 ? 1 : 0
  },
}
