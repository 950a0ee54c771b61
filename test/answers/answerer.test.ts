import { beforeAll, describe, expect, it } from 'vitest'
import { askingSource, loadFolder } from '../../bench/gold-run.ts'
import type { Answerer } from '../../src/answers/reply.ts'

let answerer: Answerer

beforeAll(async () => {
  answerer = askingSource(await loadFolder('test/fixtures/answers')).answerer
})

const ask = (question: string) => answerer.answer(question, { role: 'member', history: [], now: Date.parse('2022-12-01T10:00:00+08:00') })
const head = (question: string): string => ask(question).text.split('\n')[0] ?? ''

describe('the proof of a figure', () => {
  it('leaves the figures of neighbouring clauses out', () => {
    const { text, citations } = ask('栖川2021年有几家获评示范工会')
    expect(text).toContain('6家')
    expect(text).not.toContain('214家')
    expect(citations[0]?.quote).not.toContain('214家')
  })

  it('takes the half of a list that is asked for', () => {
    expect(head('栖川给困难职工发了多少份慰问品')).toContain('约450份')
    expect(ask('栖川给困难职工发了多少份慰问品').text).not.toContain('96家')
  })

  it('keeps the neighbours where several figures are asked for', () => {
    expect(ask('栖川职工之家 市级 镇级').text).toMatch(/20家.*38家/u)
  })
})

describe('the condition of a rule', () => {
  it('is never told without what follows from it', () => {
    expect(head('漓湾县会员父母去世慰问金最多多少')).toContain('不超过500元')
  })
})

describe('a place that only the documents know', () => {
  it('bounds the answer', () => {
    expect(ask('栖川疗休养每人补助多少').kind).toBe('none')
    expect(head('漓湾疗休养每人补助多少')).toContain('1200元')
  })
})
