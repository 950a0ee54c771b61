import { describe, expect, it } from 'vitest'
import { createToldPlaces, toldPlaces } from '../../src/library/told-places.ts'
import { createDocumentRegions, withToldPlaces } from '../../src/library/with-told-places.ts'
import type { Place } from '../../src/search/knowledge.ts'

const told = (text: string, region?: string) =>
  toldPlaces({ title: '测试', text, ...(region === undefined ? {} : { region }) }).map(({ name, within }) =>
    within ? `${name}<${within}` : name,
  )

const KNOWN: readonly Place[] = [
  { name: '甲州市', aliases: ['甲州'], kind: 'city' },
  { name: '甲州高新区', aliases: ['高新区'], kind: 'zone', within: '甲州市' },
]

describe('places that a document tells', () => {
  it.each<[string, string | undefined, string[]]>([
    ['青溪县总工会\n\n年内，青溪县总工会新建驿站8家。', '江城市', ['江城市', '青溪县<江城市']],
    ['江城市双桥区总工会成立。江城市双桥区总工会有会员3万人。', undefined, ['江城市', '双桥区<江城市']],
    ['县区\t会员\n白石区\t12\n合计\t12\n', '江城市', ['江城市', '白石区<江城市']],
    ['江城高新区总工会新建工会61家。江城高新区总工会有会员3万人。', undefined, ['江城高新区']],
    ['全市各区总工会和该县总工会参加，社区工会、园区工会也参加，全市各区总工会都到了。', undefined, []],
    ['县区\t会员\n高新区\t12\n合计\t12\n', undefined, []],
    ['指导白石区总工会开展工作，推动白石区总工会改革。', undefined, []],
    // A yearbook of a city has chapters for the cities in it; a line may break a zone's name.
    ['海汀市总工会\n\n【概况】2022年，海汀市总工会有会员38万人。', '江城市', ['江城市', '海汀市<江城市']],
    [
      '2022年，江城高新技术\n\n产业开发区总工会（简称高新区总工会）有会员21万人。江城高新技术产业开发区',
      '江城市',
      ['江城市', '江城高新技术产业开发区<江城市'],
    ],
    ['江城高新技术产业开发区总工会开会。江城高新技术产业开发区总工会换届。', '江城高新区', ['江城高新区']],
    ['江城市下辖街道总工会6个，下辖街道总工会换届。', '江城市', ['江城市']],
  ])('%s in %s', (text, region, expected) => {
    expect(told(text, region)).toEqual(expected)
  })

  it('are told by the rows of a table parted by spaces, and by what stands side by side with numbers', () => {
    expect(told('县区 2021年 2022年\n白石区 12 18\n青溪县 9 14\n合计 21 32', '江城市')).toEqual([
      '江城市',
      '白石区<江城市',
      '青溪县<江城市',
    ])
    expect(told('命名45个，其中青溪县8个、白石区11个。', '江城市')).toEqual(['江城市', '青溪县<江城市', '白石区<江城市'])
    expect(told('设服务区3个、休息区2个。建成青溪县1个。', '江城市')).toEqual(['江城市'])
  })

  it('go by the short names of zones', () => {
    const text = '江城高新技术产业开发区总工会开会。江城高新技术产业开发区总工会换届。'
    const zone = toldPlaces({ title: '', text, region: '江城市' }).find(({ kind }) => kind === 'zone')
    expect(zone?.aliases).toEqual(expect.arrayContaining(['高新区', '江城高新区']))
  })

  it('may bear the name of a known one where its neighbours are places that nobody knows', () => {
    const text = '县区\t会员\n甲州高新区\t3\n鼓楼区\t12\n青溪县\t8\n白石区\t5\n'
    const known: readonly Place[] = [...KNOWN, { name: '鼓楼区', aliases: [], kind: 'district', within: '甲州市' }]
    expect(withToldPlaces(known, [{ title: '', text, region: '江城市' }]).filter(({ name }) => name === '鼓楼区')).toHaveLength(2)
    expect(
      withToldPlaces(known, [{ title: '', text: '鼓楼区\t12\t', region: '江城市' }]).filter(({ name }) => name === '鼓楼区'),
    ).toHaveLength(1)
  })

  it('stand behind the known ones, which they do not change', () => {
    const text = '青溪县总工会开会。青溪县总工会换届。甲州市总工会、配合甲州市总工会、甲州市总工会。'
    expect(withToldPlaces(KNOWN, [{ title: '', text, region: '甲州市' }])).toEqual([
      ...KNOWN,
      { name: '青溪县', aliases: ['青溪'], kind: 'county', within: '甲州市' },
    ])
    expect(withToldPlaces(KNOWN, [{ title: '', text: '没有地名。' }])).toBe(KNOWN)
  })

  it('take a common short name over where nobody speaks of its usual bearer', () => {
    const text = '江城高新区总工会新建工会61家。江城高新区总工会有会员3万人。'
    const aliases = (more: string) =>
      Object.fromEntries(withToldPlaces(KNOWN, [{ title: '', text: text + more }]).map((place) => [place.name, place.aliases]))
    expect(aliases('')).toMatchObject({ 甲州高新区: [], 江城高新区: ['高新区'] })
    expect(withToldPlaces(KNOWN, [{ title: '', text, region: '江城市' }]).at(-1)).toMatchObject({ name: '江城高新区', within: '江城市' })
    expect(aliases('甲州高新区来访。')).toMatchObject({ 甲州高新区: ['高新区'], 江城高新区: [] })
  })

  it('are found in the document’s own headings', () => {
    const text = '青溪县总工会\n\n青溪县总工会新建驿站8家。'
    expect(createDocumentRegions(KNOWN)({ title: '', text, region: '江城市' })('青溪县总工会', '江城市')).toBe('青溪县')
  })

  it('are told of each document alone, whichever was read before it, and by its region', () => {
    const read = createToldPlaces()
    const names = (text: string, region?: string) => read({ title: '', text, ...(region ? { region } : {}) }).map(({ name }) => name)
    const [one, two] = ['青溪县总工会开会。青溪县总工会换届。', '白石区总工会开会。白石区总工会换届。']
    expect([names(one), names(one, '江城市'), names(two), names(one)]).toEqual([['青溪县'], ['江城市', '青溪县'], ['白石区'], ['青溪县']])
  })
})
