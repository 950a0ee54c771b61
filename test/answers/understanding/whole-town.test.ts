// Owns the proof that a town named without its level, and then all of it, is the town itself.
import { describe, expect, it } from 'vitest'
import { createTownLibrary } from '../../search/towns.ts'

const { answerer } = createTownLibrary([{ town: '江城市', year: 2020, text: '# 走访\n\n全市走访困难职工120户。' }])

describe('all of a town', () => {
  it.each([
    ['江城全市走访多少户', '江城市走访多少户'],
    ['江城的全市走访多少户', '江城市走访多少户'],
    ['江城全市和河口全市各走访多少户', '江城市和河口市各走访多少户'],
  ])('%s is %s', (asked, meant) => {
    expect(answerer.understand(asked).text).toBe(meant)
  })

  it.each(['江城市全市走访多少户', '江城全县走访多少户', '江城全市面上走访多少户'])('%s stays as it is', (asked) => {
    expect(answerer.understand(asked).text).toBe(asked)
  })
})
