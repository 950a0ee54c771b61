// Owns the proof that of a sentence with several figures, and of a story with one question, that is told which is asked for.
import { beforeAll, describe, expect, it } from 'vitest'
import { askingSource, loadFolder } from '../../bench/gold-run.ts'
import type { SnapshotAnswerer } from '../../src/wire/snapshot-answerer.ts'

let answerer: SnapshotAnswerer

beforeAll(async () => {
  answerer = askingSource(await loadFolder('test/fixtures/forms')).answerer
})

const lineOf = (question: string): string =>
  answerer.answer(question, { role: 'member', history: [], now: Date.parse('2024-03-01T10:00:00+08:00') }).text.split('\n')[0] ?? ''

describe('the first line', () => {
  it.each([
    ['is the part that is asked for', '云苔职工书屋有几个是通宵开放的', '其中通宵开放9个'],
    ['is the whole where the heading alone says what the part says', '云苔青年驿站周签了多少个项目', '签约项目41个'],
    ['counts in the unit that is asked in', '云苔检查书屋多少处次', '组织12个小组160余人检查书屋130处次'],
    ['tells as many figures as keywords ask for', '云苔 接待来访团 批次 人次', '全年接待兄弟工会来访团36批812人次'],
    ['tells what is taken off a price', '职工食堂吃套餐，刷会员码能便宜几块', '刷会员码再立减4元'],
    ['tells the most where the most is asked for', '停车场停车最多收多少钱', '停车场会员前2小时免费，之后每小时3元，单日封顶16元'],
    ['tells a measure by its unit', '桑园面积有多大', '云峡现有桑园3.2万亩'],
    ['ends a sign-up where its time ends', '摄影培训班的报名截止到什么时候', '4月19日'],
    ['holds no second figure for a 和 within a word', '云苔团日活动有多少青年来掺和过', '覆盖团员青年3000余人次'],
  ])('%s', (_, question, line) => {
    expect(lineOf(question)).toBe(line)
  })
})

describe('a story', () => {
  const asked = (text: string): readonly string[] => answerer.understand(text).terms.flatMap((term) => (term.asking ? [term.text] : []))

  it('is asked about itself where its last clause names nothing', () => {
    expect(asked('我们这儿有个单位拿了全省职工摄影大赛风光类的三等奖，是哪家啊')).toContain('三等奖')
    expect(asked('在云苔的书屋里看书看到很晚的年轻人常去的站点，一共多少个')).toEqual(['站点'])
  })

  it('is left out where the asking clause names a thing, or a particular of it', () => {
    expect(asked('听人家说云苔的书屋办得很红火很热闹，团日活动一共办了多少场')).not.toContain('书屋')
    expect(asked('听人家说云苔的书屋办得很红火很热闹，请问要带哪几样材料')).not.toContain('书屋')
  })
})
