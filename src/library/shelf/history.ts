// Owns the history of the documents folder: who added, replaced or removed what, and when; nothing is ever taken out of it.
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'

const schema = z.object({
  number: z.number().int(),
  at: z.number(),
  who: z.string(),
  action: z.enum(['added', 'replaced', 'removed', 'redone', 'failed']),
  file: z.string(),
  ids: z.array(z.string()),
  title: z.string(),
  sections: z.number().int(),
  passages: z.number().int(),
  reason: z.string().optional(),
})

export type HistoryLine = Readonly<z.infer<typeof schema>>

export interface History {
  list(): Promise<readonly HistoryLine[]>
  /** Gives the line its number: the one that 下架 is said with. */
  add(line: Omit<HistoryLine, 'number'>): Promise<HistoryLine>
}

export function createHistory(path: string): History {
  let last: Promise<unknown> = Promise.resolve()
  const list = async (): Promise<readonly HistoryLine[]> => parseLines(await readFile(path, 'utf8').catch(() => ''))
  const addOne = async (line: Omit<HistoryLine, 'number'>): Promise<HistoryLine> => {
    const numbered = { number: ((await list()).at(-1)?.number ?? 0) + 1, ...line }
    await mkdir(dirname(path), { recursive: true })
    await appendFile(path, `${JSON.stringify(numbered)}\n`)
    return numbered
  }
  return {
    list,
    add(line) {
      const turn = last.then(() => addOne(line))
      last = turn.catch(() => undefined)
      return turn
    },
  }
}

/** A line that a crash cut off is left out. */
function parseLines(text: string): HistoryLine[] {
  return text.split('\n').flatMap((line) => {
    try {
      const parsed = schema.safeParse(JSON.parse(line))
      return parsed.success ? [parsed.data] : []
    } catch {
      return []
    }
  })
}
