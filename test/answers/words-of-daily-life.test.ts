// Owns the proof that what people say for a word of reports, yearbooks and handbooks finds that word.
import { beforeAll, describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/answers/answerer.ts'
import type { Answerer } from '../../src/answers/reply.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import { loadKnowledge } from '../../src/library/load-knowledge.ts'
import { createSegmenter } from '../../src/text/jieba.ts'

const REPORT = `# 岚溪县群团工作报告（2023年）

## 作风

查摆问题31个，整改到位29个。

## 关爱

聘请心理咨询师14名，开展讲座50场。

## 青年

发展团员205人，举办讲座6场。

## 诉求

平台收到居民诉求780件。

## 场馆

文化馆周一休息，除夕至正月初二闭馆。

## 防汛

洪涝期间转移群众340人。

## 茶业

有茶农1300户。

## 法院

劳动法庭立案88件，审结73件。

## 农技

21名技术骨干到田间指导。

## 助学

“金秋助学”帮助320名受助学生圆了上学梦。为104名人才子女发放学费补贴8万元。

## 就业

举办招聘会12场，帮助失业人员重新上岗。为在校大学生提供实习岗位60个。

## 新阶层

新阶层人士联谊会组织交流活动6次。

## 青年之家

开展青年婚恋交友活动9期。

## 安全

制定重特大职工伤亡事故预案。

## 帮扶

为412名困难职工发放补助款130万元。外卖配送员在工会驿站歇脚。

## 医疗

医疗救助金发放130万元，受助职工260名。

## 学历

职工专升本读书，学历提升补贴每人1500元。

## 创业

“工会创业贷”发放贷款2600万元。

## 技能

举办职业技能培训44场。

## 法律

职工法律援助站免费指派律师。

## 入会

快递行业工会联合会吸收会员700名。未建会企业的职工可在网上入会。

## 女职工

建成母乳哺育室18个。

## 暑假

开办爱心暑托班9个，收小学生。

## 货运

大车停放点服务货车司机370人。

## 焊接

培训焊工210人。

## 牵线

举办单身职工联谊会11场，牵手成功32对。

## 低保

为低保职工家庭发放棉被190床。

## 老兵

退役军人到岗45人。

## 课后

托管班收费按月计，每月260元。

## 会龄

会龄满20年的会员可领纪念章。

## 新能源

一“桩”难求，供电公司在老小区增设充电机器人。
`

describe('a word of daily life', () => {
  let answerer: Answerer
  const told = (question: string): string => answerer.answer(question, { role: 'staff', history: [], now: 0 }).text
  beforeAll(async () => {
    const { knowledge } = await loadKnowledge('knowledge')
    const read = readDocument({
      ...{ id: 'lanxi', file: 'lanxi.md', title: '岚溪县群团工作报告', inferred: false, digest: false, kind: 'work-report' },
      ...{ region: '岚溪县', period: '2023', text: REPORT },
    })
    answerer = createAnswerer({
      documents: [read.document],
      passages: read.passages,
      knowledge: { ...knowledge, places: [...knowledge.places, { name: '岚溪县', kind: 'county', aliases: ['岚溪'] }] },
      segmenter: createSegmenter(knowledge.words),
    })
  })

  it.each([
    ['作风上挑出多少毛病', '31个'],
    ['请了几个心理师', '14名'],
    ['新收了多少团员', '205人'],
    ['居民的心声收到多少', '780件'],
    ['技术骨干下田的有多少', '21名'],
    ['文化馆过年哪几天关门', '除夕至正月初二'],
    ['闹水灾的时候撤走多少群众', '340人'],
    ['种茶的有几户', '1300户'],
    ['劳动法庭办完多少件', '73件'],
    ['服务了多少大车司机', '370人'],
    ['烧电焊的培训了多少人', '210人'],
    ['相亲办了多少场', '11场'],
    ['相亲成了多少对', '32对'],
    ['给吃低保的发了多少床棉被', '190床'],
    ['当兵退下来的到岗多少人', '45人'],
    ['放学后看护班每月多少钱', '260元'],
    ['入会年头满多少年可领纪念章', '20年'],
  ])('%s', (question, figure) => expect(told(question)).toContain(figure))

  it.each([
    ['我家孩子考上大学交不起学费，工会能帮吗', '金秋助学'],
    ['失业了工会帮找工作吗', '招聘会'],
    ['想找对象，工会有活动吗', '婚恋交友'],
    ['住院花了好多钱', '医疗救助金'],
    ['大专想升本科有补贴没', '1500元'],
    ['想开个小店没本钱', '创业贷'],
    ['想学个手艺', '技能培训'],
    ['想打官司请不起律师', '法律援助站'],
    ['快递员能加入工会吗', '快递行业工会联合会'],
    ['单位没工会怎么办', '网上入会'],
    ['带孩子上班喂奶', '哺育室'],
    ['小孩放假没地方去', '暑托班'],
    ['小区充电桩抢不到', '充电机器人'],
    ['孩子上大学学费交不起', '金秋助学'],
    ['助学金', '金秋助学'],
  ])('of hardship leads to what helps: %s', (question, help) => expect(told(question).split('\n')[0]).toContain(help))

  it.each(['工伤怎么认定', '困难职工怎么认定', '困难职工补助标准是多少', '送外卖的怎么加工会'])(
    'is not answered by what only shares it: %s',
    (question) => expect(told(question)).toContain('没有写到'),
  )
})
