import { describe, expect, it } from 'vitest'
import { createTownLibrary } from './towns.ts'

const REPORT = `# 江城市总工会2020年工作总结

## 互助保障

会员患重大疾病住院的，按自付部分的20%给予救济；整形美容的费用不予救济。

## 技能竞赛

9月举办焊工大赛，126名选手参加。工会举办职工书画展，400人参观；环保志愿队走访12家企业，另有古树保护区的环境卫生行动。
`
const { firstLine, standsFor } = createTownLibrary([{ town: '江城市', year: 2020, text: REPORT }])

describe('kin of words that no document has', () => {
  it('knows what a shortened word is short for', () => {
    expect(standsFor('大病救济多少', '大病')).toContain('大疾病')
    expect(standsFor('整容怎么算', '整容')).toContain('整形美容')
  })

  it('knows what is written short for words spelled out', () => {
    expect(standsFor('环境保护志愿队走访几家企业', '环境保护')).toContain('环保')
  })

  it('reads a word by the character that builds few others', () => {
    expect(standsFor('电焊比赛多少人参加', '电焊')).toEqual(['焊工'])
  })

  it('answers nothing by such a word alone, which may mean anything', () => {
    expect(firstLine('电焊比赛多少人参加')).not.toContain('400人')
  })

  it('leaves a word alone that the documents write, and one that is said in quotation marks', () => {
    expect(standsFor('选手有多少人', '选手')).toEqual([])
    expect(standsFor('“电焊”是什么', '电焊')).toEqual([])
  })
})
