// Owns the proof that a mistake in sources.yaml costs no more than the field it stands in.
import { describe, expect, test } from 'vitest'
import { parseSources } from '../../src/library/sources.ts'

const rules = (yaml: string) => parseSources(yaml).diagnostics.map(({ line, rule }) => `${line} ${rule}`)

describe('sources.yaml', () => {
  test('says what each file is', () => {
    const yaml = '- file: a.txt\n  id: a\n  title: 甲\n  inferred: true\n  period: "2020"\n- file: b.txt\n'
    expect(parseSources(yaml)).toEqual({
      entries: [
        { file: 'a.txt', line: 1, id: 'a', title: '甲', inferred: true, period: '2020' },
        { file: 'b.txt', line: 6 },
      ],
      diagnostics: [],
    })
  })

  test('takes a year without quotes for the year', () => {
    expect(parseSources('- file: a.txt\n  period: 2020\n').entries[0]).toMatchObject({ period: '2020' })
  })

  test.each([
    ['an unknown key', '- file: a.txt\n  titel: 甲\n', ['2 unknown-key']],
    ['a value of the wrong kind', '- file: a.txt\n  inferred: 也许\n', ['2 bad-field']],
    ['an item without a file', '- title: 甲\n- file: b.txt\n', ['1 bad-source']],
    ['a file told twice', '- file: a.txt\n- file: a.txt\n', ['2 source-twice']],
    ['an id told twice', '- file: a.txt\n  id: x\n- file: b.txt\n  id: x\n', ['4 source-twice']],
    ['no list at all', 'file: a.txt\n', ['1 bad-yaml']],
    ['nothing', '', []],
  ])('reports %s with its line', (_name, yaml, expected) => {
    expect(rules(yaml)).toEqual(expected)
  })

  test('keeps the other fields of an entry with a mistake', () => {
    expect(parseSources('- file: a.txt\n  inferred: 也许\n  title: 甲\n').entries).toEqual([{ file: 'a.txt', line: 1, title: '甲' }])
  })

  test('keeps what could be read of broken YAML', () => {
    const broken = parseSources('- file: a.txt\n  title: 甲\n- file: "b.txt\n')
    expect(broken.entries[0]).toMatchObject({ file: 'a.txt', title: '甲' })
    expect(broken.diagnostics[0]).toMatchObject({ rule: 'bad-yaml', severity: 'error' })
  })

  test('is no way to burst the program', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
      .split('')
      .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`)
      .join('\n')}\n`
    expect(parseSources(bomb).entries).toEqual([])
  })
})
