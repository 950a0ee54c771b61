// Owns the proof that a sentence which only uses a short name does not tell what it stands for.
import { describe, expect, it } from 'vitest'
import { asks, tells, term } from './told-in.ts'

describe('what a short name stands for', () => {
  const who = asks('五大员是哪些人', 'list', [term('五大员', { alternatives: [{ text: '五大工种', weight: 0.9 }] })])
  it.each([
    ['以“五大员”为入会重点，推进建会', false],
    ['出台“五大员”建会奖补办法', false],
    ['工会向小微企业、“五大员”延伸', false],
    ['建成食堂、澡堂，吸收五大员入会', false],
    ['“五大员”的会费由镇里交', false],
    ['“五大员”（挑夫、船工等）入会', true],
    ['“五大员”是指挑夫、船工等', true],
    ['“五大员”群体包括挑夫和船工', true],
    ['吸收挑夫、船工、更夫等“五大员”入会', true],
    ['挑夫、船工、更夫等五大工种入会', true],
    ['挑夫和船工，简称“五大员”', true],
  ])('%s → %s', (text, told) => {
    expect(tells(who, text, ['五大员'])).toBe(told)
  })

  it.each([
    ['“三清”指什么', '推进“三清”工作', false],
    ['“三清”是指什么', '推进“三清”工作', false],
    ['三清是什么意思？', '推进“三清”工作', false],
    ['什么叫三清', '推进“三清”工作', false],
    ['三清指的是什么', '“三清”即清河、清路、清院', true],
    ['三清指的是什么', '先抓“三清”，即清河、清路、清院', true],
    ['三清指的是哪三样', '清河、清路、清院“三清”全部完成', true],
    ['三清是哪三样', '抓好“清河”“清路”“清院”三清', true],
    ['三清是什么', '三清：清河、清路、清院', true],
    ['三清花了多少钱', '推进“三清”工作', true],
    ['凉棚是什么', '推进凉棚建设', true],
    ['三清是什么', '推进“三清”工作', false],
    ['三篇报道是什么', '推进“三清”工作', true],
    ['三清谁负责', '推进“三清”工作', true],
  ])('%s by %s → %s', (question, text, told) => {
    expect(tells(asks(question, 'what', [term('三清', { essential: false })]), text)).toBe(told)
  })
})
