import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseLocated } from '../../src/text/located-yaml.ts'

const TEXT = 'places:\n  - name: 东区\n    aliases: [东, 老东区]\n  - name: 西区\n'

describe('located YAML', () => {
  it('knows the value and where each part of it stands', () => {
    const located = parseLocated(TEXT)
    expect(located.value).toEqual({ places: [{ name: '东区', aliases: ['东', '老东区'] }, { name: '西区' }] })
    expect(located.lineOf(['places', 1, 'name'])).toBe(4)
    expect(located.lineOf(['places', 1, 'aliases'])).toBe(4)
    expect([located.has(['places', 0, 'aliases']), located.has(['places', 1, 'aliases'])]).toEqual([true, false])
  })

  it('tells what is broken and on which line, and keeps what could be read', () => {
    const { troubles, value } = parseLocated(`${TEXT}other: "open\n`)
    expect(troubles.map(({ line }) => line)).toContain(6)
    expect(value).toMatchObject({ places: [{ name: '东区' }, { name: '西区' }] })
    expect(parseLocated('a: 1\na: 2\n').troubles).toHaveLength(1)
  })

  it('has no value where aliases would swell beyond measure', () => {
    const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)].join('\n')
    expect(parseLocated(bomb).value).toBeUndefined()
    expect(parseLocated('a: &one [x]\nb: *one\n').value).toEqual({ a: ['x'], b: ['x'] })
  })

  it.each(['', '# nothing\n'])('is empty for an empty file: %j', (text) => {
    expect(parseLocated(text)).toMatchObject({ value: null, troubles: [] })
  })

  it.each(['knowledge', 'seeds'])('reads every file of %s as the slower reader does', (folder) => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
      const text = readFileSync(join(folder, file), 'utf8')
      expect(parseLocated(text).value, file).toEqual(parse(text))
    }
  })
})
