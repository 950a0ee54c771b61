// Owns the proof that a name with a year is read as one where documents quote it, and its year is not asked for.
import { describe, expect, it } from 'vitest'
import { withNamesQuoted } from '../../../src/answers/understanding/quoted-names.ts'
import { createTownLibrary } from '../../search/towns.ts'

const WRITTEN = ['“2031青年焊工邀请赛”开赛', '“数字工会2030”行动', '2031年“金秋书屋”启用', '“同心桥志愿服务”开展']
const holds = (part: string): boolean => WRITTEN.some((text) => text.includes(part))
const quoted = (text: string): string => withNamesQuoted(text, { holds })

describe('a name with a year', () => {
  it.each([
    ['2031青年焊工邀请赛几号开赛', '“2031青年焊工邀请赛”几号开赛'],
    ['参加2031青年焊工邀请赛的有几人', '参加“2031青年焊工邀请赛”的有几人'],
    ['请问2031青年焊工邀请赛在哪', '请问“2031青年焊工邀请赛”在哪'],
    ['在数字工会2030行动里做了什么', '在“数字工会2030”行动里做了什么'],
  ])('is quoted: %s', (question, read) => {
    expect(quoted(question)).toBe(read)
  })

  it.each([
    '2032青年焊工邀请赛几号开赛',
    '2031年金秋书屋几家',
    '同心桥志愿服务2031年几次',
    '青年焊工邀请赛几号开赛',
    '“2031青年焊工邀请赛”几号',
  ])('is none in %s', (question) => {
    expect(quoted(question)).toBe(question)
  })

  it('is told of in the report of another year', () => {
    const { firstLine } = createTownLibrary([
      { town: '江城市', year: 2022, text: '# 论坛\n\n2022年，江城市举办“2023职工创新展望”论坛2场。\n\n# 夜校\n\n2022年，夜校开班9期。' },
    ])
    expect(firstLine('2023职工创新展望论坛办了几场')).toContain('2场')
    expect(firstLine('2023年夜校开班几期')).not.toContain('9期')
  })
})
