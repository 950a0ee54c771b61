import { describe, expect, it } from 'vitest'
import { createTownLibrary } from './towns.ts'

const REPORT = `# 江城市总工会2020年工作总结

## 后勤

机关食堂每天供应午餐，机关干部和职工凭卡就餐。午餐补贴每人每天8元。

## 学习

参加学习的职工另有补贴。

工会组织职工学习未来规划，未来三年培训职工900人。工会会议每月一次，会议纪要上网。机关干部列席。
`
const { answerer, firstLine, standsFor } = createTownLibrary([{ town: '江城市', year: 2020, text: REPORT }])

describe('words of the language that no document writes', () => {
  it('may have been meant for one that they do', () => {
    expect(standsFor('关机午餐几点', '关机')).toContain('机关')
    expect(standsFor('午餐补铁多少', '补铁')).toContain('补贴')
  })

  it('stay what they are: what was perhaps meant only stands for them', () => {
    expect(answerer.understand('午餐补铁多少').mended).toEqual([])
    expect(firstLine('午餐补铁每人每天多少元')).toContain('8元')
  })

  it('are none where the documents write them', () => {
    expect(standsFor('机关食堂的午餐', '机关')).not.toContain('关机')
    expect(standsFor('会议几次', '会议')).toEqual([])
  })
})
