import { expect, test } from 'vitest'
import { leadsOf } from '../../src/text/led-list.ts'

const short = (own: string): boolean => own.length < 12

test('the items of a list hang on the line that leads it in, up to a full stop', () => {
  expect(leadsOf(['概况。', '下设三处：\n', '甲站；', '乙站；', '丙站。', '其他情况'], short)).toEqual([-1, -1, 1, 1, 1, -1])
})

test('what is no item ends a list', () => {
  expect(leadsOf(['下设三处：', '甲站', '这里说的是另外的一件事情', '乙站'], short)).toEqual([-1, 0, -1, -1])
})

test('a line that leads in a list of its own may be an item', () => {
  expect(leadsOf(['两类：', '一类：', '甲站'], short)).toEqual([-1, 0, 1])
})
