// Owns the proof that a command wished for in a sentence is heard, and that a question about it is none.

import { describe, expect, it } from 'vitest'
import { commandWording } from '../../src/wording/commands.ts'
import { createFreshOffices } from '../notices/office.ts'

const freshOffice = createFreshOffices()

async function hear(who: string, said: string): Promise<string> {
  const { store, office } = await freshOffice()
  const reply = await office.says(who, said)
  await store.close()
  return reply
}

const WISHES = ['帮我给园区的群发个通知', '给园区的群群发通知', '我想发一条通知', '请在所有群里发一则公告', '我要给大家群发消息']

describe('a wish to send a notice', () => {
  it.each(WISHES)('%s shows an admin the command', async (said) => {
    expect(await hear('bing', said)).toContain('“群发 标签=园区 明早9点”')
  })

  it.each(WISHES)('%s tells everybody else that an invitation is needed', async (said) => {
    expect(await hear('jia', said)).toBe(commandWording.wishNotAllowed('admin'))
  })

  it.each(['怎么给园区的群发通知', '谁可以群发通知', '工会给职工发了几次通知', '会员群发展得快', '发通知要多久', '放假通知'])(
    '%s is none',
    async (said) => {
      const reply = await hear('jia', said)
      expect(reply).not.toContain('邀请码')
      expect(reply).not.toContain('群发 标签')
    },
  )
})
