// Owns the proof that a name which begins with a number and 个 is heard as a name.
import { expect, it } from 'vitest'
import { createAnswerer } from '../../../src/answers/answerer.ts'
import { loadKnowledge } from '../../../src/library/load-knowledge.ts'
import { createSegmenter } from '../../../src/text/jieba.ts'

it('hears 两个健康 as a name, and no name in 三个项目', async () => {
  const { knowledge } = await loadKnowledge('knowledge')
  const answerer = createAnswerer({ documents: [], passages: [], knowledge, segmenter: createSegmenter(knowledge.words) })
  const terms = (text: string) => answerer.understand(text).terms.map((term) => term.text)
  expect(terms('两个健康是什么')).toEqual(['两个健康'])
  expect(terms('哪三个项目获奖')).not.toContain('三个项目')
})
