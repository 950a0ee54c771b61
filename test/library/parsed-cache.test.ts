// Owns the proof that the cache gives back what was kept, and nothing else.
import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../src/documents/figures/figures-of.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import { cacheKey, createParsedCache, decode, encode } from '../../src/library/parsed-cache.ts'
import { countTerms } from '../../src/search/document-terms.ts'
import { createSegmenter } from '../../src/text/jieba.ts'
import { FIXTURES } from '../documents/fixture.ts'
import { tempFolder } from './temp-folder.ts'

const PLACES = [{ name: '江城市', aliases: ['江城'], kind: 'city' }]
const parsed = {
  documents: FIXTURES.map(({ source }) => ({ ...readDocument(source), toldPlaces: PLACES, letters: source.id })),
  diagnostics: [],
}

describe('the cache', () => {
  test('gives back what was kept, to the character', async () => {
    const cache = createParsedCache(join(tempFolder(), 'deep', 'cache'))
    await cache.keep('k', parsed)
    expect(await cache.find('k')).toEqual(parsed)
    expect(await cache.find('other')).toBeUndefined()
  })

  test('gives back the figures of a document, beside its passages', async () => {
    const cache = createParsedCache(tempFolder())
    const figures = parsed.documents.flatMap((read) => figuresOf(read))
    await cache.keep('k', parsed)
    await cache.keepFigures('k', figures)
    expect(figures.length).toBeGreaterThan(20)
    expect(await cache.findFigures('k')).toEqual(figures)
    expect(await cache.find('k')).toEqual(parsed)
  })

  test('gives back the terms of a document, and takes broken ones for none', async () => {
    const folder = tempFolder()
    const cache = createParsedCache(folder)
    const terms = countTerms(
      parsed.documents.flatMap(({ passages }) => passages),
      createSegmenter(),
    )
    await cache.keepTerms('k', terms)
    expect(await cache.findTerms('k')).toEqual(terms)
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'no terms')
    expect(await cache.findTerms('k')).toBeUndefined()
  })

  test('is smaller than the places of all characters', () => {
    expect(encode(parsed).length).toBeLessThan(JSON.stringify(parsed).length)
    expect(decode(encode(parsed))).toEqual(parsed)
  })

  test('takes a broken file for none', async () => {
    const folder = tempFolder()
    const cache = createParsedCache(folder)
    writeFileSync(join(folder, 'k.json'), '{"documents": [')
    expect(await cache.find('k')).toBeUndefined()
  })

  test('costs nothing where it cannot be written', async () => {
    const file = join(tempFolder({ file: 'x' }), 'file')
    const cache = createParsedCache(join(file, 'cache'))
    await expect(cache.keep('k', parsed)).resolves.toBeUndefined()
    expect(await cache.find('k')).toBeUndefined()
  })

  test('forgets what nobody asked for in a month', async () => {
    const folder = tempFolder()
    const cache = createParsedCache(folder)
    await cache.keep('old', parsed)
    await cache.keep('new', parsed)
    utimesSync(join(folder, 'old.json'), 0, 0)
    await cache.tidy(Date.now())
    expect(readdirSync(folder)).toEqual(['new.json'])
  })

  test('tells files, and parts of a key, apart', () => {
    expect(cacheKey(['ab', 'c'])).not.toBe(cacheKey(['a', 'bc']))
    expect(cacheKey(['a', new TextEncoder().encode('b')])).toBe(cacheKey(['a', 'b']))
  })
})
