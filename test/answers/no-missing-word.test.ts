// Owns the proof that a question is not declined for a word that asks, describes or is told by what stands there: a kind of paper, who gives, a deed.
import { beforeAll, describe, expect, test } from 'vitest'
import { askingSource, loadFolder } from '../../bench/gold-run.ts'
import type { Answerer, Turn } from '../../src/answers/reply.ts'

let answerer: Answerer

beforeAll(async () => {
  answerer = askingSource(await loadFolder('test/fixtures/no-missing-word')).answerer
})

const NOW = Date.parse('2031-04-01T10:00:00+08:00')
const ask = (question: string, history: readonly Turn[] = []) => answerer.answer(question, { role: 'member', history, now: NOW })

describe('the documents tell', () => {
  test.each([
    ['the name of a paper by its title', '2028年5月印发的产业工人文件叫什么名字', '实施细则'],
    ['who made a paper whose title counts articles', '《榆滩市技师待遇十条》是哪些部门联合出台的', '市人社局'],
    ['families by their unit', '榆滩通过就业帮扶脱困退出的家庭有几户', '214户'],
    ['with whom something was built', '榆滩职工实训园是跟谁一起建的', '榆滩职业学院'],
    ['how a way of working works', '职工诉求处置新模式是怎么运转的', '限时回访'],
    ['a contest by what firms do in it', '让各家企业比比谁关爱职工的项目大赛办到第几届了', '第四届'],
    ['what a report of a month owns up to', '榆滩市总工会3月的报告承认焊接实操班结业人员上岗率多少', '58%'],
    ['a thing by what it is like', '清理了几个没人管的空壳网站', '19个'],
    ['a congress by its short name', '榆滩工会七大计划几月召开', '5月'],
    ['what was counted at a congress', '榆滩市工会六大实到代表多少名', '247名'],
    ['who heads a union that is named a sentence before', '东关果蔬市场联合工会主席是谁', '柏立群'],
    ['what stands under a long name', '“技能人才职业资格互认”这一条提示参见哪一页', '27'],
    ['what the union of a firm pays of it', '职工医疗互助单位工会会不会帮着出点', '补贴50元'],
    ['days that are written as a date is', '医疗互助头一次参加，重大疾病等多少天才算数', '90日'],
    [
      'what somebody else told of',
      '我女儿六岁，自闭症，一直在做康复训练，听别的家长说有康复救助的钱，想问问像她这样一年能给多少',
      '1.6万元',
    ],
    ['papers that one shows', '住求职驿站要带啥材料', '毕业证书'],
    ['whether a ticket is bought', '有会员卡，进工人文化宫还要买票不', '免费'],
    ['who found work again', '送岗位下矿区，最后帮多少人重新找到了活干', '356人'],
    ['a line of wages', '哪个行业公布了工资参考线', '制衣'],
    ['what was promised', '榆滩答应建的榆心驿站建够了没', '105座'],
    ['weather', '下暴雨送外卖，恳谈会以后每单补几块', '3元'],
    ['who is second to a party secretary', '参加骑手恳谈会的榆滩市委副书记叫什么', '柏立勤'],
    ['a trade', '榆滩总工会哪个副主席是开桥吊的', '许小满'],
  ])('%s: %s', (_, question, told) => {
    expect(ask(question).text.split('\n')[0]).toContain(told)
  })

  test('what holds for some days', () => {
    const first = '托管班开班前不想去了能退钱吗'
    const reply = answerer.answer('那开了两三天才退呢', { role: 'member', history: [{ question: first, reply: ask(first) }], now: NOW })
    expect(reply.text.split('\n')[0]).toContain('退一半')
  })
})

describe('the documents are silent', () => {
  test.each([
    ['on whom something was not built with', '榆滩职工医院是跟谁一起建的'],
    ['on those that were not built', '榆滩有多少小微企业没建会'],
    ['on another congress', '榆滩工会八大计划几月召开'],
    ['on the head of another union', '南关水果批发行业工会主席是谁'],
    ['on what nobody gives', '单位工会会不会帮着出点房租'],
  ])('%s: %s', (_, question) => {
    expect(ask(question).kind).toBe('none')
  })
})
