// Owns the proof of which place a text names.
import { describe, expect, test } from 'vitest'
import { createRegionCounter } from '../../src/library/region-counter.ts'
import { createRegionFinder } from '../../src/library/region-finder.ts'

const places = [
  { name: '江苏省', aliases: ['江苏'], kind: 'province' },
  { name: '苏州市', aliases: ['苏州'], kind: 'city', within: '江苏省' },
  { name: '苏州工业园区', aliases: ['园区'], kind: 'zone', within: '苏州市' },
  { name: '吴江区', aliases: ['吴江'], kind: 'district', within: '苏州市' },
  { name: '松陵街道', aliases: ['松陵'], kind: 'street', within: '吴江区' },
  { name: '鼓楼区', aliases: [], kind: 'district', within: '南京市' },
  { name: '鼓楼区', aliases: [], kind: 'district', within: '徐州市' },
  { name: '南京市', aliases: ['南京'], kind: 'city', within: '江苏省' },
  { name: '徐州市', aliases: ['徐州'], kind: 'city', within: '江苏省' },
  { name: '西安市', aliases: ['西安'], kind: 'city' },
]
const findRegion = createRegionFinder(places)
const countRegions = createRegionCounter(places)

describe('a heading', () => {
  test.each([
    ['吴江松陵协商议政谋发展', undefined, '松陵街道'],
    ['苏州供电投用机器人', undefined, '苏州市'],
    ['园区推进移风易俗', '苏州市', '苏州工业园区'],
    ['园区推进移风易俗', undefined, undefined],
    ['西安交通大学在苏州办学', undefined, '苏州市'],
    ['西安结对帮扶', '苏州市', undefined],
    ['南京路整治', undefined, undefined],
    ['鼓楼区建会', undefined, undefined],
    ['鼓楼区建会', '南京市', '鼓楼区'],
    ['帮扶救助', '苏州市', undefined],
  ])('%s (in a document of %s) names %s', (text, within, expected) => {
    expect(findRegion(text, within)).toBe(expected)
  })
})

test('a text is about the place that it names most, a common noun counting for the one with its full name', () => {
  expect(countRegions('', '苏州工业园区总工会。园区建会58家，园区走访，学习苏州、苏州市经验。')).toBe('苏州工业园区')
  expect(countRegions('', '开发园区、工业园区建会。苏州部署。')).toBe('苏州市')
  expect(countRegions('', '全年建会58家。')).toBeUndefined()
})

describe('what a text is about', () => {
  test('is a place that no list holds, where title and text tell it', () => {
    const text = '江城市总工会部署。江城市总工会召开会议，学习苏州经验。'
    expect(countRegions('江城市总工会工作总结', text)).toBe('江城市')
  })

  test('is no place that a long text but mentions, and neither of two that it names alike', () => {
    expect(countRegions('', `${'全年建会58家。'.repeat(100)}到苏州学习。`)).toBeUndefined()
    expect(countRegions('', '南京建会。西安建会。')).toBeUndefined()
    expect(countRegions('', '吴江建会。松陵建会。')).toBe('松陵街道')
  })

  test('is the whole country only where the title says so', () => {
    const wide = createRegionCounter([...places, { name: '中国', aliases: ['全国'], kind: 'country' }])
    expect(wide('', '全国劳模。全国先进。全国先锋号。')).toBeUndefined()
    expect(wide('全国职工素质工程', '全国劳模。')).toBe('中国')
  })
})
