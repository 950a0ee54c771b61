// Owns reports of made-up places, written for follow-ups: the same things counted in three places and two years.

import type { SourceDocument } from '../../../src/documents/source-document.ts'
import type { Place } from '../../../src/search/knowledge.ts'

export const PLACES: readonly Place[] = [
  { name: '江城市', aliases: ['江城'], kind: 'city' },
  { name: '河湾县', aliases: ['河湾'], kind: 'county' },
  { name: '石桥市', aliases: ['石桥'], kind: 'city' },
]
export const YEARS = [2021, 2022] as const

export interface Thing {
  /** As the documents write it before the number. */
  readonly thing: string
  readonly unit: string
  /** A question for it, scope before it. */
  readonly asks: string
}

const thing = (name: string, unit: string, asks = `${name}多少${unit}`): Thing => ({ thing: name, unit, asks })

export const THINGS: readonly Thing[] = [
  thing('新建基层工会', '家', '新建了多少家基层工会'),
  thing('新发展会员', '人', '新发展了多少会员'),
  thing('走访慰问困难职工', '户', '走访慰问了多少户困难职工'),
  thing('发放助学金', '万元', '发放了多少助学金'),
  thing('组织疗休养', '人次', '组织了多少人次疗休养'),
  thing('举办技能比武', '场', '办了几场技能比武'),
  thing('命名工人先锋号', '个', '命名了多少个工人先锋号'),
  thing('调解劳动争议', '件', '调解了多少件劳动争议'),
  thing('建成户外驿站', '座', '建成户外驿站有几座'),
  thing('开办暑期托管班', '个', '开办了多少个暑期托管班'),
]

/** A number of its own for every thing, place and year. */
const count = (thing: number, place: number, year: number): number => 100 + thing * 60 + place * 20 + year * 7 + ((thing * place) % 5)

/** '新建基层工会112家', as the report of a place and a year writes it. */
const told = (thing: number, place: number, year: number): string => {
  const { thing: name, unit } = THINGS[thing] as Thing
  return `${name}${count(thing, place, year)}${unit}`
}

const reportOf = (place: Place, p: number, year: number, y: number): SourceDocument => ({
  id: `report-${p}-${year}`,
  file: `report-${p}-${year}.md`,
  title: `${place.name}总工会${year}年工作情况`,
  publisher: `${place.name}总工会`,
  region: place.name,
  period: `${year}`,
  inferred: false,
  digest: false,
  text: `# ${place.name}总工会${year}年工作情况

## 组织建设

${year}年，${place.name}总工会${told(0, p, y)}，${told(1, p, y)}。组织关系接转在网上办理，基层反映手续比往年简便。

## 帮扶服务

全年${told(2, p, y)}，${told(3, p, y)}。工会同医院合作，${told(4, p, y)}，劳模和一线职工优先。

## 建功立业

全市围绕重点工程${told(5, p, y)}，${told(6, p, y)}。比武的优胜者由工会推荐参加上一级的选拔。

## 权益与阵地

工会会同司法、人社部门${told(7, p, y)}。到年底，${told(8, p, y)}，${told(9, p, y)}，收费由工会补贴一半。
`,
})

export const REPORTS: readonly SourceDocument[] = PLACES.flatMap((place, p) => YEARS.map((year, y) => reportOf(place, p, year, y)))
