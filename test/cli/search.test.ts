import { describe, expect, it } from 'vitest'
import { createSmallUnion } from './small-union.ts'

const union = createSmallUnion()
const parse = (line: string | undefined) => JSON.parse(line ?? '')

describe('cli search', () => {
  it('lists the passages that a question finds, best first', async () => {
    const { code, out } = await union.run('search', '户外劳动者驿站归谁管', '--json')
    const { hits } = parse(out[0])
    expect(code).toBe(0)
    expect(hits[0]).toMatchObject({ doc: 'taicang-2021', section: expect.arrayContaining(['户外劳动者驿站']) })
    expect(hits[0].text).toContain('权益保障部')
    expect(hits.map(({ score }: { score: number }) => score)).toEqual(
      hits.map(({ score }: { score: number }) => score).sort((a: number, b: number) => b - a),
    )
  })

  it('shows what speaks of another time, marked and behind the rest', async () => {
    const { out } = await union.run('search', '2015年的户外劳动者驿站', '--json')
    const { hits } = parse(out[0])
    expect(hits.every(({ misses }: { misses?: string }) => misses === 'time')).toBe(true)
  })

  it('takes question lines as well as query lines', async () => {
    const file = union.file('queries.jsonl', '{"id":"a","query":"助学金"}\n{"id":"b","turns":["新建多少家","慰问金"]}\n{"id":"c"}\n')
    const { code, out, notes } = await union.run('search', '--batch', file, '--top', '1')
    expect(code).toBe(1)
    expect(out.map((line) => [parse(line).id, parse(line).hits.length])).toEqual([
      ['a', 1],
      ['b', 1],
    ])
    expect(parse(out[0]).hits[0].text).toContain('助学金')
    expect(notes[0]).toBe('第 3 行：没有写要找什么，要有 query、question 或 turns，已跳过')
  })

  it('prints a place, a score and a way of headings for people, and says where there is nothing', async () => {
    const { out } = await union.run('search', '走访困难职工', '--top', '1')
    expect(out[0]).toMatch(/^1\. \d\.\d\d {2}《太仓市总工会2021年工作总结》 › 帮扶救助$/u)
    expect((await union.run('search', 'xyzzy')).notes.join()).toMatch(/没有找到相近的段落.*换个说法/u)
  })

  it.each([
    [['search'], '没有写要找什么'],
    [['search', '驿站', '--batch', 'queries.jsonl'], '去掉 --batch'],
    [['search', '驿站', '--top', '0'], '--top 要写'],
    [['search', '驿站', '--top', '很多'], '--top 要写'],
  ])('ends with 2 where it is used wrongly: %j', async (argv, message) => {
    const { code, notes } = await union.run(...argv)
    expect(code).toBe(2)
    expect(notes.join('\n')).toContain(message)
  })
})
