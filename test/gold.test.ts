import { beforeAll, describe, expect, it } from 'vitest'
import { fallen, floorsOf } from '../bench/floors.ts'
import { type GoldRun, OWN, runGold } from '../bench/gold-run.ts'

describe("the project's own gold questions over seeds/", () => {
  let run: GoldRun
  beforeAll(async () => {
    run = await runGold(OWN.gold, OWN.documents)
  }, 240_000)

  it('are answered and declined no worse than before', () => {
    expect(fallen(run.scores, floorsOf(OWN.gold))).toEqual([])
  })

  it('get no reply with a number that neither a quote nor a labelled calculation holds', () => {
    expect(run.groundless).toEqual([])
  })

  it('are each cited with a quote, a document and a line, wherever they are answered', () => {
    const answered = run.examined.filter(({ reply }) => reply && ['answer', 'list', 'compare'].includes(reply.kind))
    const uncited = answered.filter(({ reply }) => !reply?.citations.some(({ quote, doc, line }) => quote !== '' && doc !== '' && line > 0))
    expect(uncited.map(({ gold }) => gold.id)).toEqual([])
  })
})
