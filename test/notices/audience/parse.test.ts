// Owns the case table of audiences as people write them.

import { describe, expect, it } from 'vitest'
import { isAudiencePhrase, parseAudience } from '../../../src/notices/audience/parse.ts'
import type { Selector } from '../../../src/notices/audience/rule.ts'

function brief(selector: Selector): string {
  switch (selector.kind) {
    case 'all':
      return 'all'
    case 'tag':
      return `tag ${selector.tag}`
    case 'pattern':
      return `pattern ${selector.pattern}`
    case 'both':
      return `(${selector.parts.map(brief).join(' & ')})`
    case 'name':
    case 'saved':
      return `${selector.kind} ${selector.name}`
    case 'got':
    case 'owing':
      return `${selector.kind} ${selector.noticeId}`
  }
}

function read(text: string): string {
  const rule = parseAudience(text)
  if (!rule) return 'none'
  const include = rule.include.map(brief).join(' | ')
  return rule.except.length > 0 ? `${include} less ${rule.except.map(brief).join(' | ')}` : include
}

const CASES: readonly (readonly [string, string])[] = [
  ['全部', 'all'],
  ['所有群', 'all'],
  ['所有的群', 'all'],
  ['标签=园区', 'tag 园区'],
  ['标签：园区', 'tag 园区'],
  ['标签 园区', 'tag 园区'],
  ['#园区', 'tag 园区'],
  ['园区标签的群', 'tag 园区'],
  ['标签=园区、昆山', 'tag 园区 | tag 昆山'],
  ['标签=园区，标签=昆山', 'tag 园区 | tag 昆山'],
  ['标签=园区，一车间群', 'tag 园区 | name 一车间群'],
  ['标签=园区 且 标签=制造', '(tag 园区 & tag 制造)'],
  ['标签=园区+制造', '(tag 园区 & tag 制造)'],
  ['标签=园区 且 名称含 工会', '(tag 园区 & pattern *工会*)'],
  ['名称含工会', 'pattern *工会*'],
  ['名称含 工会', 'pattern *工会*'],
  ['群名里有工会', 'pattern *工会*'],
  ['名称=*工会', 'pattern *工会'],
  ['名称以一车间开头', 'pattern 一车间*'],
  ['名称以分会结尾的群', 'pattern *分会'],
  ['*车间*', 'pattern *车间*'],
  ['一车间群', 'name 一车间群'],
  ['一车间群、二车间群', 'name 一车间群 | name 二车间群'],
  ['群=一车间群、二车间群', 'name 一车间群 | name 二车间群'],
  ['名单：一车间群，二车间群', 'name 一车间群 | name 二车间群'],
  ['“工会 大群”、二车间群', 'name 工会 大群 | name 二车间群'],
  ['常用=一线车间', 'saved 一线车间'],
  ['受众 一线车间', 'saved 一线车间'],
  ['全部除了测试群', 'all less name 测试群'],
  ['全部，除了测试群、食堂群', 'all less name 测试群 | name 食堂群'],
  ['所有群，但除了 标签=昆山 以外', 'all less tag 昆山'],
  ['除了测试群以外的全部', 'all less name 测试群'],
  ['除了测试群，全部', 'all less name 测试群'],
  ['标签=园区 除了 名称含测试', 'tag 园区 less pattern *测试*'],
  ['标签=园区，不含 测试群', 'tag 园区 less name 测试群'],
  ['标签=园区 排除测试群', 'tag 园区 less name 测试群'],
  ['除尘车间群', 'name 除尘车间群'],
  ['标签管理群', 'name 标签管理群'],
  ['', 'none'],
  ['，', 'none'],
]

describe('parseAudience', () => {
  it.each(CASES)('reads %s as %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('isAudiencePhrase', () => {
  it.each(['全部', '标签=园区', '#园区', '群=一车间群、二车间群', '名称含工会', '*车间*', '全部除了测试群'])('takes %s for one', (text) => {
    expect(isAudiencePhrase(text)).toBe(true)
  })
  it.each(['明天停水', '各位同事', '请看通知', '全部门开会', '现在'])('does not take %s for one', (text) => {
    expect(isAudiencePhrase(text)).toBe(false)
  })
})
