// Owns the figures of a table's rows: the heading says what is counted and when, the cells beside it say of whom.
import { findQuantities, type Quantity } from '../../text/quantity.ts'
import type { Cell, Passage } from '../passage.ts'
import type { RegionFinder } from '../scope.ts'
import { bareHeading, isWholeRow, isYear, thingOfTitle, yearOfTitle } from './row-title.ts'

export interface RowFigure {
  readonly quantity: Quantity
  readonly indicator: string
  readonly heading: string
  readonly period?: string
  readonly region?: string
  readonly organisation?: string
}

const COUNTS_NOTHING = /日期|时间|年份|年度|序号|编号|电话|姓名/u
const YEAR = /(?:19|20)\d\d(?=年|$)/u

/** Offsets are those of the passage's text; the unit of a heading applies although it stands elsewhere. */
export function figuresOfRow(passage: Passage, findRegion: RegionFinder): RowFigure[] {
  const cells = passage.cells ?? []
  const name = cells.find((cell) => !/^[\d０-９.,]+/u.test(cell.value))?.value ?? ''
  const scope = scopeOfRow(passage, cells, name, findRegion)
  const title = thingOfTitle(passage.section.at(-1) ?? '')
  const figures: RowFigure[] = []
  let at = passage.bodyStart
  for (const cell of cells) {
    const digits = /^[-−]?[\d０-９.,．]+/u.exec(cell.value)?.[0] ?? cell.value
    const start = passage.text.indexOf(digits, at)
    if (start < 0) continue
    at = start + digits.length
    const heading = bareHeading(cell.heading)
    if (COUNTS_NOTHING.test(heading)) continue
    for (const quantity of findQuantities(cell.value)) {
      const raw = passage.text.slice(start + quantity.start, start + quantity.end) === quantity.raw ? quantity.raw : digits
      const from = start + (raw === digits ? 0 : quantity.start)
      const own = cell.value.slice(0, quantity.start) + cell.value.slice(quantity.end)
      const year = YEAR.exec(heading)?.[0]
      figures.push({
        quantity: { ...quantity, raw, start: from, end: from + raw.length },
        // 云溪县 | 31 under 2020年: only the title says what is counted.
        indicator: [name, isYear(heading) && namesNoThing(name, scope) ? title : '', heading, own === cell.value ? '' : own]
          .filter((piece) => piece !== '')
          .join(' '),
        heading,
        ...scope,
        ...(year === undefined ? {} : { period: year }),
      })
    }
  }
  return figures
}

interface RowScope extends Pick<RowFigure, 'period' | 'region' | 'organisation'> {
  /** The row is headed by a place, and nothing else. */
  readonly placed: boolean
}

const namesNoThing = (name: string, { placed }: RowScope): boolean => name === '' || placed || isWholeRow(name)

/** A row that is headed by a place or a year speaks of that: 白石区 1210 11.4; 2021年 320. */
function scopeOfRow(passage: Passage, cells: readonly Cell[], name: string, findRegion: RegionFinder): RowScope {
  const place = name.replace(/总工会|工会$/u, '')
  const heading = cells.find(({ value }) => value === name)?.heading ?? ''
  const named = place === '' ? undefined : (findRegion(place, passage.region) ?? findRegion(place) ?? placeByHeading(place, heading))
  // 青溪县云雾山 names what lies in the county, not the county.
  const placed = named !== undefined && place.length <= named.length
  const region = placed ? named : passage.region
  const dated = cells.find((cell) => /年份|年度|时间|日期/u.test(cell.heading) || YEAR.test(cell.value))?.value
  const period = YEAR.exec(dated ?? '')?.[0] ?? yearOfTitle(passage.section.at(-1) ?? '') ?? passage.period
  const organisation = BODY.test(name) && !ANY_BODY.test(name) ? name : passage.organisation
  return {
    placed: placed && place === name,
    ...(period === undefined ? {} : { period }),
    ...(region === undefined ? {} : { region }),
    ...(organisation === undefined ? {} : { organisation }),
  }
}

const BODY = /(?:总工会|工会|局|委员会|协会|公司)$/u
/** 基层工会 is what the row counts, not who. */
const ANY_BODY = /^(?:基层|直属|机关|企业|乡镇|街道|村级|社区|行业|区域性?|联合|基层联合|独立|规上|其他)+(?:工会|委员会|协会|公司)$/u
const OF_PLACES = /^(?:[省市州区县旗乡镇（）()、\s]|街道|地区|地方|区域|园区|开发区)+(?:名称)?$/u
const PLACE = /^\p{Script=Han}{2,6}(?:[市区县旗镇乡州]|街道|开发区|新区)$/u

/** Under 县区 or 乡镇 a row's name is a place, whether any list knows it or not. */
const placeByHeading = (name: string, heading: string): string | undefined =>
  OF_PLACES.test(heading) && PLACE.test(name) && !isWholeRow(name) ? name : undefined
