// Owns who answers a message that was heard: nobody where it is too much, a person, a listener, or the bot step by step.
import { conversationWording } from '../wording/conversation.ts'
import { type CommandTable, findCommand } from './commands.ts'
import type { ConversationDeps } from './deps.ts'
import type { Gate } from './gate.ts'
import type { Handoff } from './handoff.ts'
import type { Verdict } from './limits.ts'
import type { Listened } from './listening.ts'
import { type LoopGuard, loopKey } from './loop-guard.ts'
import type { Incoming } from './message.ts'
import { type Response, type Said, saying } from './said.ts'
import { createSteps, firstResponse } from './steps.ts'

export interface RespondingSource {
  readonly table: CommandTable
  readonly handoff: Handoff
  readonly gate: Gate
  readonly loops: LoopGuard
}

export function createResponding(
  deps: ConversationDeps,
  { table, handoff, gate, loops }: RespondingSource,
): (listened: Listened) => Promise<Response | undefined> {
  const { clock } = deps
  const steps = createSteps(deps, table)

  /** A person answers here. What a running notice asks for is taken nonetheless, for nobody else would. */
  async function whileQuiet(said: Said): Promise<Response | undefined> {
    return (await takenByListener(said)) ?? (handoff.isHeardAnyway(said) ? firstResponse(steps, said) : undefined)
  }

  /** A group's receipts may come all at once, so what is only overheard does not use up the group's share. */
  function limited(incoming: Incoming, isOverheard: boolean): Verdict {
    if (loops.isSilent(loopKey(incoming), clock.now())) return 'silence'
    const verdict = gate.take(incoming, clock.now(), !isOverheard)
    if (verdict !== 'pass' || isOverheard) return verdict === 'notice' && isOverheard ? 'silence' : verdict
    return loops.hears(loopKey(incoming), { text: incoming.text, at: clock.now() })
  }

  async function takenByListener(said: Said): Promise<Response | undefined> {
    for (const listener of deps.listeners ?? []) {
      const taken = listener.wants(said.incoming) ? await listener.take(said) : undefined
      if (taken) return taken
    }
    return undefined
  }

  /** Only admins get here: what they may do stays possible, everything else is answered with how to open the group. */
  async function inClosedRoom(said: Said): Promise<Response | undefined> {
    const found = findCommand(said, table)
    if (found?.command.role === 'admin') return firstResponse(steps, said)
    return saying(said, 'command', conversationWording.roomClosed)
  }

  return async ({ said, isClosed, isOverheard }) => {
    if (!isOverheard && (await handoff.isQuiet(said))) return whileQuiet(said)
    const verdict = limited(said.incoming, isOverheard)
    if (verdict !== 'pass') return verdict === 'notice' ? saying(said, 'chat', conversationWording.slowDown) : undefined
    if (isClosed) return inClosedRoom(said)
    const taken = await takenByListener(said)
    return taken || isOverheard ? taken : firstResponse(steps, said)
  }
}
