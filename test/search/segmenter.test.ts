// Owns the proof that the segmenter cuts with the words in use, and still knows the others when it meets them.

import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSegmenter } from '../../src/text/jieba.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

describe('the words in common use', () => {
  it('cut everyday questions into their words', () => {
    const { cut } = createSegmenter()
    expect(cut('困难职工去医院看病能报销多少')).toEqual(['困难', '职工', '去', '医院', '看病', '能', '报销', '多少'])
    expect(cut('农民工的工资集体协商')).toEqual(['农民工', '的', '工资', '集体', '协商'])
  })

  it('are not all that the segmenter can name', () => {
    expect(createSegmenter().tag('没人看')[0]).toEqual({ word: '没人', tag: 'l' })
  })

  it('are told apart by whether any text may hold them', () => {
    const { isEveryday } = createSegmenter(['接下来的事'])
    expect(['文件', '外地', '接下来'].filter(isEveryday)).toEqual(['文件', '外地', '接下来'])
    expect(['劳模', '征兵', '充电机器人'].filter(isEveryday)).toEqual([])
  })

  it('are not needed where no temporary file can be written', async () => {
    vi.stubEnv('TMPDIR', '/no/such/folder')
    vi.resetModules()
    const fresh = await import('../../src/text/jieba.ts')
    expect(fresh.createSegmenter().cut('职工补绽')).toEqual(['职工', '补绽'])
  })
})
