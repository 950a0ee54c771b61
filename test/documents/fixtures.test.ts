// Owns the proof that documents of every form come out with the sections, rows and marks that a person would give them.
import { describe, expect, test } from 'vitest'
import { coverage } from '../../src/documents/coverage.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import { type ExpectedPassage, FIXTURES, outlineOf } from './fixture.ts'

describe.each(FIXTURES)('$name', ({ source, expected }) => {
  const read = readDocument(source)
  const matching = (wanted: ExpectedPassage) =>
    read.passages.filter(
      (passage) =>
        (passage.section.at(-1) ?? '') === wanted.section &&
        (wanted.chapter === undefined || passage.section.includes(wanted.chapter)) &&
        passage.form === (wanted.form ?? 'text') &&
        (wanted.contains === undefined || passage.text.includes(wanted.contains)) &&
        (wanted.display === undefined || passage.display === wanted.display),
    )

  test('has the outline that a person would draw', () => {
    expect(outlineOf(read)).toEqual(expected.outline)
  })

  test.each(expected.passages.map((wanted) => [wanted.section, wanted.contains ?? wanted.display, wanted] as const))(
    'under %s holds %s',
    (_section, _text, wanted) => {
      const found = matching(wanted)
      expect(found).not.toEqual([])
      const { rule, plan, period } = wanted
      for (const passage of found)
        expect(passage).toMatchObject(Object.fromEntries(Object.entries({ rule, plan, period }).filter(([, value]) => value !== undefined)))
    },
  )

  test('has as many rows as its tables', () => {
    for (const [section, count] of Object.entries(expected.rows ?? {}))
      expect(read.passages.filter((passage) => passage.form === 'row' && passage.section.at(-1) === section)).toHaveLength(count)
  })

  test('tells its troubles', () => {
    const rules = read.diagnostics.map((found) => found.rule)
    for (const rule of expected.diagnostics ?? []) expect(rules).toContain(rule)
  })

  test('keeps what is no text out of its passages', () => {
    for (const furniture of expected.notInText ?? [])
      expect(read.passages.filter((passage) => passage.text.includes(furniture))).toEqual([])
  })

  test('leaves no letter behind that no diagnostic names', () => {
    const { covered, told, all } = coverage(read)
    // The signs of questions and answers are read, not kept.
    const marks = [...source.text.matchAll(/^\s*(?:\d{1,2}[.、．]\s?)?(?:问|答|Q\d?|A\d?)[：:.]|^\d、|续表\s*项目.*/gmu)].join('').length
    expect(all - covered - told).toBeLessThanOrEqual(marks)
  })
})
