// Owns the table of all notice commands.

import type { CommandTable } from '../../conversation/commands.ts'
import { type AnswerCommandDeps, createAnswerCommands } from './answer-commands.ts'
import { createAudienceCommands } from './audience-commands.ts'
import { createControlCommands } from './control-commands.ts'
import { createDraftCommands } from './draft-commands.ts'
import { createRecordCommands, type RecordCommandDeps } from './record-commands.ts'
import { createReportCommands } from './report-commands.ts'

export function createNoticeCommands(deps: AnswerCommandDeps & RecordCommandDeps): CommandTable {
  return [
    ...createDraftCommands(deps),
    ...createControlCommands(deps),
    ...createReportCommands(deps),
    ...createAnswerCommands(deps),
    ...createRecordCommands(deps),
    ...createAudienceCommands(deps),
  ]
}
