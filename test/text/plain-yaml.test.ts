import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { readPlainYaml } from '../../src/text/plain-yaml.ts'

/** What the whole reader makes of a text; undefined where it finds it broken. */
function readWhole(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: load(text) ?? null }
  } catch {
    return undefined
  }
}

describe('plain YAML', () => {
  it.each([
    ['words: [扫马路, 清扫]', { words: ['扫马路', '清扫'] }],
    ['- { say: [看病, APP], mean: [医疗], weight: 0.75 }', [{ say: ['看病', 'APP'], mean: ['医疗'], weight: 0.75 }]],
    [
      'groups:\n  # 说明\n  - name: 甲\n    aliases: []\n\n  - name: 乙\n    soft: true\n',
      {
        groups: [
          { name: '甲', aliases: [] },
          { name: '乙', soft: true },
        ],
      },
    ],
    ["forms: ['\\d{1,2}:\\d{2}', \"a\\tb\", 'it''s']", { forms: ['\\d{1,2}:\\d{2}', 'a\tb', "it's"] }],
    ['list:\n- 甲\n- 233\nend: ~', { list: ['甲', 233], end: null }],
  ])('reads %j', (text, value) => {
    expect(readPlainYaml(text)).toEqual({ value })
  })

  it.each([
    'a: |\n  甲',
    'a: &one [甲]\nb: *one',
    'a: 甲\n  乙',
    'a: 甲 # 说明',
    'a: 甲\na: 乙',
    'a: [甲: 乙]',
    'a: [甲,\n  乙]',
    '- 甲\nb: 乙',
    'a:\n    - 甲\n  - 乙',
    '---\na: 甲',
    'a:\t甲',
    '__proto__: 甲',
    '',
  ])('leaves to a whole reader what is not plain: %j', (text) => {
    expect(readPlainYaml(text)).toBeUndefined()
  })

  it.each(['knowledge', 'knowledge/synonyms'])('reads every file of %s', (folder) => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'contacts.yaml')) {
      const text = readFileSync(join(folder, file), 'utf8')
      expect(readPlainYaml(text), file).toEqual({ value: load(text) })
    }
  })

  it('never reads a text otherwise than the whole reader', () => {
    const word = fc.constantFrom(
      '甲',
      '乙 丙',
      'yes',
      'no',
      '~',
      '010',
      '1e3',
      '0.50',
      '2020-01-01',
      '-1',
      '- 甲',
      'a:b',
      'a: b',
      "'甲'",
      '"乙"',
      '"',
      '#',
      '甲 #乙',
      '...',
      '<<',
      '　',
      '?',
      '@',
      '',
    )
    const flow = fc.array(word, { maxLength: 3 }).map((words) => `[${words.join(', ')}]`)
    const mapping = fc.tuple(word, flow).map(([a, b]) => `{ a: ${a}, b: ${b} }`)
    const line = fc
      .tuple(fc.constantFrom('', '  ', '    '), fc.constantFrom('', '- ', 'a: ', 'b:', '- c: ', '- - '), fc.oneof(word, flow, mapping))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = lines.join('\n')
        const read = readPlainYaml(text)
        if (read) expect(read, text).toEqual(readWhole(text))
      }),
      { numRuns: 2000 },
    )
  })
})
