import { expect, test } from 'vitest'
import type { Knowledge, SynonymGroup } from '../../src/search/knowledge.ts'
import { createLexicon } from '../../src/search/lexicon.ts'

const NOTHING = { words: [], places: [], relativePlaces: [], organisations: [], units: [], attributes: [] } as const
const VERBS = { addition: [], stock: [], flow: [], plan: [], change: [], rank: [], share: [] }

/** What stands for a word, the weight rounded to hundredths. */
const standing = (word: string, groups: readonly SynonymGroup[]): Record<string, number> => {
  const knowledge: Knowledge = { ...NOTHING, verbs: VERBS, synonyms: [{ family: '试', groups }] }
  const others = createLexicon(knowledge).alternatives(word)
  return Object.fromEntries(others.map(({ text, weight }) => [text, Math.round(weight * 100) / 100]))
}

const TWINS: SynonymGroup = { same: ['院落', '庭院'], weight: 0.8 }

test('what people say stands for what is written, and not the other way round', () => {
  const groups = [{ say: ['天井'], mean: ['院落'], weight: 0.9 }]
  expect(standing('天井', groups)).toEqual({ 院落: 0.9 })
  expect(standing('院落', groups)).toEqual({})
})

test('a word that exchanges with the one that is meant is heard, too, and less surely than either', () => {
  expect(standing('天井', [{ say: ['天井'], mean: ['院落'], weight: 0.9 }, TWINS])).toEqual({ 院落: 0.9, 庭院: 0.72 })
})

test('what was said to be meant keeps its own weight', () => {
  const groups = [{ say: ['天井'], mean: ['院落'], weight: 0.9 }, { say: ['天井'], mean: ['庭院'], weight: 0.6 }, TWINS]
  expect(standing('天井', groups)).toEqual({ 院落: 0.9, 庭院: 0.6 })
})

test('no third word follows from one that is meant without much certainty', () => {
  expect(standing('天井', [{ say: ['天井'], mean: ['院落'], weight: 0.6 }, TWINS])).toEqual({ 院落: 0.6 })
  expect(
    standing('天井', [
      { say: ['天井'], mean: ['院落'], weight: 0.9 },
      { ...TWINS, weight: 0.6 },
    ]),
  ).toEqual({ 院落: 0.9 })
})

test('one step is taken and no second', () => {
  const groups = [{ say: ['天井'], mean: ['院落'], weight: 0.9 }, TWINS, { same: ['庭院', '园子'], weight: 0.9 }]
  expect(standing('天井', groups)).toEqual({ 院落: 0.9, 庭院: 0.72 })
})

test('what only people say of the word that is meant stands for nothing', () => {
  const groups = [
    { say: ['天井'], mean: ['院落'], weight: 0.9 },
    { say: ['院落'], mean: ['大院'], weight: 0.9 },
  ]
  expect(standing('天井', groups)).toEqual({ 院落: 0.9 })
})
