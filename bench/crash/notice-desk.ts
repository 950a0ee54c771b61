// Owns the admin of a crash test: keeps a notice on its way to all groups, whatever happens to the bot meanwhile.

import type { LedgerView } from './ledger-view.ts'
import type { Office } from './office.ts'

export interface NoticeDesk {
  /** Sees to it that a notice is being sent: the one under way, or a new one. The bot may die at any step of it. */
  keepSending(): Promise<void>
  /** The text of each confirmed notice, by its number. */
  texts(): ReadonlyMap<string, string>
  /** What the bot itself says of a notice. */
  progress(id: string): Promise<Told | undefined>
}

export interface Told {
  readonly sent: number
  readonly failed: number
  readonly unknown: number
}

const OVER = ['done', 'expired']

export function createNoticeDesk(author: Office, view: LedgerView, random: () => number): NoticeDesk {
  const drafted = new Map<string, string>()
  const confirmed = new Map<string, string>()

  async function isUnderWay(): Promise<boolean> {
    const latest = await view.latest()
    const text = latest && drafted.get(latest.id)
    if (latest && text !== undefined) confirmed.set(latest.id, text)
    return latest !== undefined && !OVER.includes(latest.state)
  }

  async function write(): Promise<void> {
    const text = `第${drafted.size + 1}号演练通知 ${Math.floor(random() * 1e9)}`
    const [, id] = (await author.tell(`群发 全部 现在\n${text}`, /通知 (\d+) 预览/u)) ?? []
    if (id === undefined) return
    drafted.set(id, text)
    await author.tell(`确认 ${id}`, new RegExp(`已确认，通知 ${id}`, 'u'))
  }

  return {
    async keepSending() {
      if ((await isUnderWay()) || !author.isUp()) return
      await write()
      // The word of it may have been lost with the process: the ledger knows.
      await isUnderWay()
    },

    texts: () => confirmed,

    async progress(id) {
      const found = await author.tell(`进度 ${id}`, new RegExp(`通知 ${id}「[\\s\\S]*?成功 (\\d+)　失败 (\\d+)　未知 (\\d+)`, 'u'))
      return found && { sent: Number(found[1]), failed: Number(found[2]), unknown: Number(found[3]) }
    },
  }
}
