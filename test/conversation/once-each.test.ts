// Owns the proof that a message is answered at most once, and that noise is not answered at all.

import { describe, expect, it } from 'vitest'
import { createMemoryRepositories } from './memory-repositories.ts'
import { createTalk } from './talk.ts'

const answers = { 会费怎么交: '每月从工资里交。' }

describe('once each', () => {
  it('answers a question in private', async () => {
    const talk = createTalk({ answers })
    expect(await talk.say('会费怎么交')).toEqual(['每月从工资里交。'])
  })

  it('drops a duplicate, also after a restart', async () => {
    const repositories = createMemoryRepositories()
    const before = createTalk({ answers, repositories })
    const message = before.incoming('会费怎么交')
    expect(await before.deliver(message)).toHaveLength(1)
    expect(await before.deliver(message)).toEqual([])
    const after = createTalk({ answers, repositories })
    expect(await after.deliver(message)).toEqual([])
  })

  it('drops a duplicate that arrives while the first is under way', async () => {
    const talk = createTalk({ answers })
    const message = talk.incoming('会费怎么交')
    await Promise.all([talk.conversation.handle(message), talk.conversation.handle(message)])
    expect(talk.channel.texts()).toHaveLength(1)
  })

  it('tells equal ids of two channels apart', async () => {
    const repositories = createMemoryRepositories()
    expect(await repositories.claims.claim('a', '1', 0)).toBe(true)
    expect(await repositories.claims.claim('b', '1', 0)).toBe(true)
  })

  it('claims before it answers, so that a crash in between leaves the message unanswered', async () => {
    const repositories = createMemoryRepositories()
    const crash = createTalk({
      repositories,
      deps: {
        answerer: () => {
          throw new Error('killed')
        },
      },
    })
    const message = crash.incoming('会费怎么交')
    await crash.deliver(message)
    expect(await repositories.claims.claim('fake', message.id, 0)).toBe(false)
  })

  it('does not answer what is older than two minutes', async () => {
    const talk = createTalk({ answers })
    expect(await talk.deliver(talk.incoming('会费怎么交', { at: talk.clock.now() - 121_000 }))).toEqual([])
    expect(await talk.deliver(talk.incoming('会费怎么交', { at: talk.clock.now() - 119_000 }))).toHaveLength(1)
  })

  it('ignores its own messages and known bots', async () => {
    const talk = createTalk({ answers, settings: { otherBots: ['bot-2', '小微机器人'] } })
    await talk.event({ kind: 'login', self: { id: 'me', name: '工小问' }, idsStable: true })
    expect(await talk.say('会费怎么交', 'me')).toEqual([])
    expect(await talk.say('会费怎么交', 'bot-2')).toEqual([])
    expect(await talk.deliver(talk.incoming('会费怎么交', { sender: { id: 'x', name: '小微机器人' } }))).toEqual([])
  })

  it('says calmly that something failed, with a reference that the log has too', async () => {
    const talk = createTalk({
      deps: {
        answerer: () => {
          throw new Error('broken index')
        },
      },
    })
    const [text] = await talk.say('会费怎么交')
    const reference = /编号 ([0-9a-f]{8})/.exec(text ?? '')?.[1]
    expect(reference).toBeDefined()
    expect(text).not.toContain('broken')
    expect(talk.logged.some((line) => line.includes(String(reference)))).toBe(true)
  })

  it('says so in private while the database is away, once a message, and hears a grave one', async () => {
    const repositories = createMemoryRepositories()
    const away = () => Promise.reject(new Error('no database'))
    const talk = createTalk({ answers, repositories: { ...repositories, roles: { ...repositories.roles, find: away } } })
    const message = talk.incoming('会费怎么交')
    expect((await talk.deliver(message)).join()).toMatch(/请稍后再问一次.*编号 [0-9a-f]{8}/u)
    expect(await talk.deliver(message)).toEqual([])
    expect((await talk.say('我不想活了')).join()).toContain('12356')
    expect(await talk.sayIn('a', '会费怎么交')).toEqual([])
    expect(talk.logged.join()).toContain('could not be taken in')
  })

  it('goes on after a message that failed', async () => {
    let calls = 0
    const talk = createTalk({
      deps: {
        answerer: () => {
          calls += 1
          if (calls === 1) throw new Error('once')
          return { answer: () => ({ kind: 'answer', text: '好了', citations: [], figures: [], calculations: [] }) }
        },
      },
    })
    await talk.say('第一问是什么')
    expect(await talk.say('第二问是什么')).toEqual(['好了'])
  })

  it('writes neither words nor names into the log', async () => {
    const talk = createTalk({ answers })
    await talk.say('会费怎么交')
    await talk.say('我的身份证号是123')
    expect(talk.logged.length).toBeGreaterThan(0)
    expect(talk.logged.join('\n')).not.toMatch(/会费|身份证|会员甲/)
  })
})

describe('two bots', () => {
  it('stops answering one that always says the same at once', async () => {
    const talk = createTalk()
    for (let round = 0; round < 100; round += 1) {
      await talk.say('抱歉，我没有听懂您的意思。')
      await talk.clock.advance(1000)
    }
    expect(talk.channel.texts().length).toBeLessThan(15)
  })

  it('stops answering one that echoes', async () => {
    const talk = createTalk({ answers: { 开始: '今年新建基层工会七十三家。' } })
    let last = (await talk.say('开始'))[0] ?? ''
    for (let round = 0; round < 50 && last !== ''; round += 1) {
      await talk.clock.advance(2000)
      last = (await talk.say(`您说：${last}`))[0] ?? ''
    }
    expect(talk.channel.texts().length).toBeLessThan(10)
  })

  it('stops two of its own kind talking to each other', async () => {
    const one = createTalk()
    const two = createTalk()
    let said = '今天有什么新鲜事'
    for (let round = 0; round < 50 && said !== ''; round += 1) {
      const heard = (await one.say(said))[0] ?? ''
      said = heard === '' ? '' : ((await two.say(heard))[0] ?? '')
      await Promise.all([one.clock.advance(500), two.clock.advance(500)])
    }
    expect(said).toBe('')
  })

  it('lets a person turn many pages and repeat a question after reading', async () => {
    const talk = createTalk({ answers, settings: { perPerson: { burst: 100, perSecond: 1 } } })
    for (let round = 0; round < 12; round += 1) {
      expect(await talk.say('会费怎么交')).toHaveLength(1)
      await talk.clock.advance(8000)
    }
  })

  it('answers again after a while', async () => {
    const talk = createTalk({ answers })
    for (let round = 0; round < 20; round += 1) {
      await talk.say('抱歉，我没有听懂您的意思。')
      await talk.clock.advance(1000)
    }
    expect(await talk.say('会费怎么交')).toEqual([])
    await talk.clock.advance(11 * 60_000)
    expect(await talk.say('会费怎么交')).toEqual(['每月从工资里交。'])
  })
})
