import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/documents/figure.ts'
import { figuresOf } from '../../src/documents/figures/figures-of.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createRegionFinder } from '../../src/library/region-finder.ts'
import { createDocumentRegions, withToldPlaces } from '../../src/library/with-told-places.ts'

/** Figures of a bulletin of a city that no list of places knows. */
function figures(text: string): Figure[] {
  const document: SourceDocument = {
    id: 'bulletin',
    file: 'bulletin.txt',
    text: `总体情况\n\n${text}`,
    title: '甘棠市工会统计公报',
    publisher: '甘棠市总工会',
    region: '甘棠市',
    period: '2023',
    kind: 'bulletin',
    inferred: false,
    digest: false,
  }
  const findRegion = createRegionFinder(withToldPlaces([], [document]))
  return figuresOf(readDocument(document, createDocumentRegions([])(document)), findRegion)
}
const told = (text: string): string[] => figures(text).map(({ raw, region, period }) => `${raw} ${region} ${period}`)
const named = (text: string): string[] => figures(text).map(({ raw, indicator }) => `${raw} ${indicator}`)

describe('the place that a figure is told of', () => {
  it.each<[string, string[]]>([
    ['命名先锋号45个，其中松阳县8个、石臼区11个。', ['45个 甘棠市 2023', '8个 松阳县 2023', '11个 石臼区 2023']],
    [
      '建成驿站26个，其中松阳县8个、石臼区11个。松阳县走访职工1320户，发放慰问金132万元；石臼区走访600户，全市发放210万元。',
      [
        '26个 甘棠市 2023',
        '8个 松阳县 2023',
        '11个 石臼区 2023',
        '1320户 松阳县 2023',
        '132万元 松阳县 2023',
        '600户 石臼区 2023',
        '210万元 甘棠市 2023',
      ],
    ],
    ['设服务区3个、休息区2个。', ['3个 甘棠市 2023', '2个 甘棠市 2023']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('is the first cell of a row, and the whole place in the row of the sum', () => {
    const rows = '表1 各县区爱心驿站数（单位：个）\n县区 2021年 2022年 2023年\n松阳县 12 18 25\n石臼区 9 14 20\n合计 21 32 45\n'
    expect(told(rows)).toEqual([
      '12 松阳县 2021',
      '18 松阳县 2022',
      '25 松阳县 2023',
      '9 石臼区 2021',
      '14 石臼区 2022',
      '20 石臼区 2023',
      '21 甘棠市 2021',
      '32 甘棠市 2022',
      '45 甘棠市 2023',
    ])
    expect(named(rows)[0]).toBe('12 松阳县 爱心驿站 2021年')
  })
})

describe('the time that a figure is told of', () => {
  it.each<[string, string[]]>([
    ['建成驿站268个，较2022年的215个增加53个。', ['268个 甘棠市 2023', '215个 甘棠市 2022', '53个 甘棠市 2023']],
    ['法律援助案件由上年的388件降至241件。', ['388件 甘棠市 2022', '241件 甘棠市 2023']],
    [
      '2021年、2022年、2023年发放助学金分别为186万元、203.5万元和228万元。',
      ['186万元 甘棠市 2021', '203.5万元 甘棠市 2022', '228万元 甘棠市 2023'],
    ],
    ['2021—2023年，全市开展竞赛分别为12场、15场、18场。', ['12场 甘棠市 2021', '15场 甘棠市 2022', '18场 甘棠市 2023']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('keeps what is counted through the change', () => {
    expect(named('建成驿站268个，较2022年的215个增加53个。')).toEqual(['268个 建成驿站', '215个 建成驿站', '53个 建成驿站较2022年的增加'])
    expect(named('法律援助案件由上年的388件降至241件。')).toEqual(['388件 法律援助案件', '241件 法律援助案件'])
  })
})
