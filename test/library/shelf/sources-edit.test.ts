// Owns the proof that sources.yaml is changed where it must be, and nowhere else.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { addEntry, changeEntry, hasEntry, removeEntry } from '../../../src/library/shelf/sources-edit.ts'

const YAML = `# 说明：这里登记资料
- file: a.txt   # 第一份
  id: a
  title: "甲：一"

# 下面是年鉴
- file: b.txt
  title: 乙
  period: "2020"  # 不是 2021
- { file: c.txt, title: 丙 }
`

describe('an entry', () => {
  test('is put behind the others, which stay to the character', () => {
    const changed = addEntry(YAML, { file: 'd.pdf', title: '丁' })
    expect(changed?.startsWith(YAML.trimEnd())).toBe(true)
    expect(parse(changed ?? '')).toHaveLength(4)
  })

  test.each([
    ['a.txt', '# 下面是年鉴'],
    ['b.txt', '# 第一份'],
    ['c.txt', '# 不是 2021'],
  ])('%s goes, comments of the others stay', (file, comment) => {
    const changed = removeEntry(YAML, file)
    expect(hasEntry(changed, file)).toBe(false)
    expect(parse(changed)).toHaveLength(2)
    expect(changed).toContain(comment)
    expect(changed).toContain('# 说明：这里登记资料')
  })

  test('put in and taken out again leaves the file as it was', () => {
    const value = fc.string({
      unit: fc.constantFrom('甲', '：', '#', '"', "'", ' ', '-', '2', '\\', '{', '|', '@'),
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(value, value, (name, title) => {
        const file = `${name.trim()}.pdf`
        const changed = addEntry(YAML, { file, title })
        expect(parse(changed ?? '').at(-1)).toEqual({ file, title })
        expect(removeEntry(changed ?? '', file)).toBe(YAML)
      }),
    )
  })

  test('is told anew where it stands', () => {
    const changed = changeEntry(YAML, 'b.txt', { title: '新乙' })
    expect(parse(changed)[1]).toEqual({ file: 'b.txt', title: '新乙', period: '2020' })
    expect(changed).toContain('# 不是 2021')
  })

  test('that is not there changes nothing', () => {
    expect(removeEntry(YAML, 'none.txt')).toBe(YAML)
  })
})

describe('the file', () => {
  test('begins with a word to people where there was none', () => {
    expect(addEntry('', { file: 'a.txt' })).toMatch(/^# .*\n- file: a\.txt\n$/u)
  })

  test('may hold comments alone', () => {
    expect(parse(addEntry('# 说明\n', { file: 'a.txt' }) ?? '')).toEqual([{ file: 'a.txt' }])
  })

  test.each(['file: a.txt\n', '- file: "a.txt\n', '[{ file: a.txt }]\n'])('%j is left to a person', (yaml) => {
    expect(addEntry(yaml, { file: 'b.txt' })).toBeUndefined()
  })
})
