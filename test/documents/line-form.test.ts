// Owns the table of what single lines are.
import { describe, expect, test } from 'vitest'
import { formOfLine, LEVEL } from '../../src/documents/line-form.ts'

describe('a line', () => {
  test.each([
    ['', 'blank'],
    ['## 帮扶救助', 'markdown'],
    ['**怎样申请**', 'markdown'],
    ['**一是**强化引领', 'plain'],
    ['【概况】 2019年，全市', 'entry'],
    ['一、对象和名额', 'numbered'],
    ['一是强化理论武装。', 'plain'],
    ['（一）时间', 'numbered'],
    ['（2023年3月8日通过）', 'plain'],
    ['第三章 补助标准', 'numbered'],
    ['第三章节的内容如下', 'plain'],
    ['第十一条 本办法自2023年4月1日起施行。', 'numbered'],
    ['第五条例外情形', 'plain'],
    ['问：怎么入会？', 'question'],
    ['Q2：收费吗？', 'question'],
    ['1、谁可以报名疗休养？', 'question'],
    ['答：可以。', 'answer'],
    ['A2：不收费。', 'answer'],
    ['本报讯（记者 甘霖）9月3日', 'article'],
    ['又讯县医院工会', 'article'],
    ['又讯问了两人', 'plain'],
    ['据新华社北京8月3日电', 'article'],
    ['□ 本报记者 丁一', 'byline'],
    ['表1 2021年经费支出情况', 'table-title'],
    ['表1所示各项支出都有下降', 'plain'],
    ['续表', 'table-continued'],
    ['续表2', 'table-continued'],
    ['单位：万元', 'unit'],
    ['（单位：人）', 'unit'],
    ['单位：临湖市总工会权益保障部负责办理', 'plain'],
    ['项目\t预算\t决算', 'row'],
    ['| 学段 | 标准 |', 'row'],
    ['| --- | ---: |', 'rule'],
    ['（陈晓禾）', 'signature'],
    ['（撰稿：陈晓禾）', 'signature'],
    ['比武现场（市总工会 供稿）', 'credit'],
    ['田野 摄', 'credit'],
    ['图：比武现场。', 'credit'],
    ['— 2 —', 'page-mark'],
    ['第 12 页', 'page-mark'],
    ['- 申请地点：职工之家', 'item'],
    ['1. 身份证复印件；', 'item'],
    ['2.5万人参加', 'plain'],
    ['① 本人申请', 'item'],
    ['全年新建工会227家。', 'plain'],
  ] as const)('%j is %s', (text, kind) => {
    expect(formOfLine(text).kind).toBe(kind)
  })

  test.each([
    ['第二章 参加条件', LEVEL.part],
    ['二、时间和地点', LEVEL.numbered],
    ['（二）地点', LEVEL.point],
    ['第四条 会员可以申请。', LEVEL.article],
    ['### 助学', 3],
  ] as const)('%j has the level %d', (text, level) => {
    expect(formOfLine(text)).toMatchObject({ level })
  })
})
