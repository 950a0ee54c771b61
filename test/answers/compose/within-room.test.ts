import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withinRoom } from '../../../src/answers/compose/within-room.ts'
import type { Reply } from '../../../src/answers/reply.ts'

const reply = (text: string, kind: Reply['kind'] = 'answer'): Reply => ({ kind, text, citations: [], figures: [], calculations: [] })
const FIGURE = { asked: 'figure', text: '会员多少' } as const
const CITED = '《某县总工会年报》 · 概况 · 2021年'

describe('the room of a reply', () => {
  it('leaves what fits as it is', () => {
    const fits = reply(`会员8万人\n${CITED}`)
    expect(withinRoom(fits, FIGURE)).toBe(fits)
  })

  it('lets a first line that is too long go on in the second, behind a mark', () => {
    const [first, second] = ['甲县'.repeat(25), '另一处写的是会员8.5万人'.repeat(4)]
    expect(withinRoom(reply(`${first}；${second}\n${CITED}`), FIGURE).text).toBe(`${first}\n${second}\n${CITED}`)
  })

  it('cuts no number in two where there is no mark', () => {
    const line = `${'字'.repeat(86)}123456789人`
    expect(withinRoom(reply(line), FIGURE).text.split('\n')).toEqual(['字'.repeat(86), '123456789人'])
  })

  it('lets the longest proof give way, and keeps the answer and every citation', () => {
    const proofs = ['一句，'.repeat(60), '另一句，'.repeat(90)]
    const { text } = withinRoom(reply(['会员8万人', proofs[0], CITED, proofs[1], CITED].join('\n')), FIGURE)
    const lines = text.split('\n')
    expect(text.length).toBeLessThanOrEqual(360)
    expect(lines[0]).toBe('会员8万人')
    expect(lines.filter((line) => line === CITED)).toHaveLength(2)
    expect(lines.some((line) => line.endsWith('…'))).toBe(true)
  })

  it('keeps any lines within it, and cuts no sign in two', () => {
    const line = fc.string({
      unit: fc.constantFrom('会', '员', '8', '5', '，', '；', '。', '、', '万', 'a', '😀'),
      minLength: 1,
      maxLength: 300,
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('figure' as const, 'how' as const), (lines, asked) => {
        const { text } = withinRoom(reply(lines.join('\n')), { asked, text: '' })
        expect(text.split('\n')[0]?.length).toBeLessThanOrEqual(90)
        expect(text.length).toBeLessThanOrEqual(asked === 'figure' ? 360 : 720)
        expect(text).not.toMatch(/\p{Surrogate}/u)
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  it('gives one of a kind, and a place told as a list, no more room than a fact', () => {
    const long = reply(`加大外来务工群体加入竞赛力度\n${'字'.repeat(500)}\n${CITED}`)
    expect(withinRoom(long, { asked: 'what', text: '要加大哪类人加入竞赛的力度' }).text.length).toBeLessThanOrEqual(360)
    expect(withinRoom({ ...long, kind: 'list' }, { asked: 'where', text: '建在哪些地方' }).text.length).toBeLessThanOrEqual(360)
    expect(withinRoom({ ...long, kind: 'list' }, { asked: 'list', text: '有哪些' }).text.length).toBeGreaterThan(500)
  })
})
