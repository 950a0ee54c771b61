import { appendFileSync, cpSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask, heardAfter, post } from './ask.ts'
import { type BotProcess, createRunFolder, startProcess } from './bot-process.ts'

const ASKERS = ['member-a', 'staff-b', 'member-d', 'member-e', 'staff-g'] as const
/** More than the loop guard remembers, so that nobody seems to be a program. */
const QUESTIONS = [
  ['园区有多少家妈妈驿站？', '73家'],
  ['2020年园区新建了多少家基层工会？', '492家'],
  ['昆山总共有多少工会会员？', '85万'],
  ['园区有多少个基层团（工）委？', '62个'],
  ['2020年园区有多少家企业签了女职工专项集体合同？', '971家'],
  ['昆山基层工会组建率多少？', '90%'],
] as const
const headline = (answer: string): string => answer.split('\n', 1)[0] ?? ''
const EVERY_MS = 50
const MESSAGES = 160

interface Row {
  readonly seq: number
  readonly from: string
  readonly text: string
}

describe('a reload under twenty messages a second', () => {
  let folder: ReturnType<typeof createRunFolder>
  let bot: BotProcess

  beforeEach(async () => {
    folder = createRunFolder()
    cpSync(resolve('seeds'), join(folder.dir, 'documents'), { recursive: true })
    cpSync(resolve('knowledge'), join(folder.dir, 'knowledge'), { recursive: true })
    const env = {
      ...folder.env,
      DOCUMENTS_DIR: join(folder.dir, 'documents'),
      KNOWLEDGE_DIR: join(folder.dir, 'knowledge'),
      PERSON_PER_MINUTE: '60000',
    }
    bot = startProcess({ args: ['src/main.ts'], cwd: folder.dir, env })
    await bot.says('按 Ctrl-C 停止')
  })
  afterEach(async () => {
    bot.signal('SIGKILL')
    await bot.ended
    folder.remove()
  })

  /** Asks at a steady pace, whatever the bot does; `at` happens beside it. */
  async function askSteadily(at: Readonly<Record<number, () => void>>): Promise<void> {
    const said: Promise<unknown>[] = []
    await new Promise<void>((done) => {
      let i = 0
      const timer = setInterval(() => {
        at[i]?.()
        const [text] = QUESTIONS[Math.floor(i / ASKERS.length) % QUESTIONS.length] as (typeof QUESTIONS)[number]
        said.push(post(bot.url(), 'messages', { from: ASKERS[i % ASKERS.length], private: true, text }))
        i += 1
        if (i < MESSAGES) return
        clearInterval(timer)
        done()
      }, EVERY_MS)
    })
    await Promise.all(said)
  }

  /** Everything the bot said to one person. */
  async function answersTo(person: string): Promise<readonly string[]> {
    const answers: string[] = []
    for (let after = 0; answers.length < MESSAGES / ASKERS.length; ) {
      const rows = JSON.parse(await heardAfter(bot.url(), after, person)) as readonly Row[]
      if (rows.length === 0) break
      answers.push(...rows.filter(({ from }) => from !== person).map(({ text }) => text))
      after = rows.at(-1)?.seq ?? after
    }
    return answers
  }

  it('answers every message rightly, before, during and after, and tells the admins of a broken change', async () => {
    let broken: Promise<void> | undefined
    await askSteadily({
      30: () => {
        writeFileSync(join(folder.dir, 'documents', 'sanatorium.md'), '# 职工疗养院\n\n职工疗养院设在白塘路88号，共有床位120张。\n')
        // Once the new document is in service, however long the machine takes for it: together both would be one broken change.
        broken = bot
          .says('changes on disk taken up')
          .then(() => appendFileSync(join(folder.dir, 'knowledge', 'care.yaml'), '\nnonsense: [\n'))
      },
    })
    for (const person of ASKERS) {
      const answers = await answersTo(person)
      const expected = Array.from({ length: MESSAGES / ASKERS.length }, (_, i) => QUESTIONS[i % QUESTIONS.length]?.[1] ?? '')
      const found = answers.map((answer) => QUESTIONS.find(([, figure]) => headline(answer).includes(figure))?.[1] ?? answer)
      // Requests that are under way together may overtake each other; none may be lost or answered wrongly.
      expect(found.toSorted()).toEqual(expected.toSorted())
    }
    await broken
    await bot.says('changes on disk are broken')
    expect(await heardAfter(bot.url(), 0, 'admin-c')).toMatch(/care\.yaml 第 \d+ 行/u)
    expect(await ask(bot.url(), '职工疗养院有多少张床位？')).toContain('120张')
  })
})
