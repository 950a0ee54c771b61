import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { askingSource, loadFolder, OWN } from '../../../bench/gold-run.ts'
import type { Reply } from '../../../src/answers/reply.ts'

interface Told {
  /** The second twenty were written without a look at the code. */
  readonly batch: 1 | 2
  readonly bare: string
  readonly story: string
  readonly has: string
}

const ENOUGH = 18

const STORIES = readFileSync(new URL('./stories.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Told)

describe('long stories with one question in them', () => {
  let ask: (text: string) => Reply
  beforeAll(async () => {
    const { answerer } = askingSource(await loadFolder(OWN.documents))
    ask = (text) => answerer.answer(text, { role: 'member', history: [], now: Date.UTC(2026, 0, 5) })
  })

  for (const batch of [1, 2] as const)
    it(`are answered like the bare question, batch ${batch}`, () => {
      const told = STORIES.filter((each) => each.batch === batch)
      const missed = told.flatMap(({ bare, story, has }) => {
        const [alone, within] = [ask(bare), ask(story)]
        const alike = within.kind !== 'none' && within.text.includes(has) && within.citations[0]?.passage === alone.citations[0]?.passage
        return alike ? [] : [`${story}\n  → ${within.text}\n  bare: ${alone.text}`]
      })
      expect(told.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(ENOUGH)
    })
})
