import { describe, expect, it } from 'vitest'
import { createTalk, replyOf } from './talk.ts'

const answers = {
  会费怎么交: replyOf('按月交。'),
  会费交多少: replyOf('每月两块。'),
  驿站在哪: replyOf('木桥路。'),
  食堂吃什么: replyOf('没有写到。', { kind: 'none' }),
}

/** Offers a question for each that is not known yet. */
const next = {
  after: (_turn: unknown, known: ReadonlySet<string>) => ['会费交多少', '驿站在哪'].filter((question) => !known.has(question)),
  near: () => ['会费怎么交'],
}
const talking = () => createTalk({ answers, deps: { nextQuestions: () => next } })

describe('questions offered with an answer', () => {
  it('are numbered below it and taken by number, word and 第二个', async () => {
    const talk = talking()
    expect((await talk.say('会费怎么交')).join()).toContain('1. 会费交多少\n2. 驿站在哪')
    expect((await talk.say('2')).join()).toContain('木桥路')
    await talk.say('重新开始')
    await talk.say('会费怎么交')
    expect((await talk.say('第一个')).join()).toContain('每月两块')
    await talk.say('重新开始')
    await talk.say('会费怎么交')
    expect((await talk.say('驿站在哪')).join()).toContain('木桥路')
  })

  it('are not made in a group', async () => {
    const talk = talking()
    await talk.open('群')
    expect((await talk.sayIn('群', '会费怎么交', { mentioned: true })).join()).not.toContain('1.')
  })

  it('stand near a question that found nothing, and under 换个问法', async () => {
    const talk = talking()
    expect((await talk.say('食堂吃什么')).join()).toContain('1. 会费怎么交')
    expect((await talk.say('1')).join()).toContain('按月交')
    await talk.say('驿站在哪')
    expect((await talk.say('换个问法')).join()).toContain('1. 会费怎么交')
    expect((await talk.say('1')).join()).toContain('按月交')
  })

  it('stop for whoever lets them lie twice', async () => {
    const always = { ...next, after: () => ['会费交多少'] }
    const talk = createTalk({ answers, deps: { nextQuestions: () => always } })
    await talk.say('会费怎么交')
    expect((await talk.say('驿站在哪')).join()).toContain('1.')
    expect((await talk.say('会费怎么交')).join()).not.toContain('1.')
  })

  it('are left out where the answer has no room for them', async () => {
    const talk = createTalk({ answers: { 长: replyOf('长'.repeat(340)) }, deps: { nextQuestions: () => next } })
    expect((await talk.say('长')).join()).not.toContain('1.')
  })

  it('are none where nothing could be reworded: an example and a person instead', async () => {
    const talk = createTalk({ answers })
    await talk.say('会费怎么交')
    expect((await talk.say('换个问法')).join()).toContain('人工')
  })
})
