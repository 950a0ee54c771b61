// Owns ranking places: which county has the most of a thing, the least, and all of them in order.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { written } from '../combine/compute.ts'
import { citationLine } from '../compose/citation.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { definitionsDiffer } from './definitions.ts'
import { type FigureSource, type Picked, pickFigures } from './pick-figures.ts'
import { rankingHead } from './ranking-head.ts'
import { citeAll } from './tell.ts'

// 哪个县区最多, 各区从多到少, 哪个街道的…最少, 四个县区里哪个…最多
const ASKS_PLACES =
  /(?:哪|各)(?:个|些)?(?:县|市|区|镇|街道|乡|地方|地区|单位)|(?:前|最[多高大少低小]的)[两三四五六七八九十\d]{1,2}[个名位]?的?(?:县|市|区|镇|街道|乡|地方|地区|单位)|最[多高大少低小]的?(?:县|市|区|镇|街道|乡)?是哪(?:一)?个(?:县|市|区|镇|街道|乡)?|最[多高大少低小]的(?:县区|区县|市县|县市|镇街|街镇|乡镇|县市区|镇|街道|地区|单位)$|(?:[县市区]{1,3}|[镇街乡]{2}|街道|地区)(?:里面?|[之当]?中)?，?(?:是)?哪(?:一)?[个家]/u
/** 各县区, 排序: who is to be put in order, and no thing that is counted. */
const ONLY_ASKS =
  /^(?:各?[县市区镇街道乡]{1,3}|地方|地区|单位|当中|之中|里面|列表|排|排序|排名|从多到少|从少到多|多到少|少到多)$|[从排]|^前|^最[多少高低大小]/u
const LEAST = /最[少低小]|从[少低小]到[多高大]/u
const PLACES_MIN = 3
const LISTED_MAX = 12
const COVERED = 0.6

/** 哪个县区基层工会最多: one number a place, all of one definition. Undefined where there are not three places. */
export function tellRegionRanking(
  question: Question,
  source: FigureSource,
  documents: ReadonlyMap<string, SourceDocument>,
): Reply | undefined {
  if (!ASKS_PLACES.test(question.text)) return undefined
  const terms = question.terms.filter((term) => !ONLY_ASKS.test(term.text))
  // 各县区驿站排名 puts numbers in order; a rank that a document tells is not asked for.
  const wanted = {
    ...question,
    text: question.text.replace(/排(?:名|序|行榜?)/u, ''),
    terms,
    asked: 'figure' as const,
    slots: [[]],
    places: [],
    measure: question.measure ?? 'stock',
  }
  const picked = pickFigures(wanted, source).filter(
    ({ covered, figure }) => covered >= COVERED && liesIn(figure, question, source, documents),
  )
  const groups = groupsOf(picked, source).filter(({ length }) => length >= PLACES_MIN)
  const said = Math.max(...groups.map(coveredBy)) - NEARLY
  const [best] = groups
    .filter((group) => coveredBy(group) >= said)
    .sort((a, b) => b.length - a.length || scoreOf(b) - scoreOf(a) || lastYear(b) - lastYear(a))
  const placed = best?.map(({ figure }) => figure) ?? []
  const column = wholeColumn(placed.length > 0 ? placed : rowOfPlace(picked), source.figures)
  if (column.length < PLACES_MIN) return undefined
  const least = LEAST.test(question.text)
  const ordered = column.sort((a, b) => (least ? a.value - b.value : b.value - a.value))
  const citations = citeAll(ordered, documents)
  const told = (figure: Figure): string => `${placed.includes(figure) ? figure.region : rowName(figure)}${written(figure)}`
  const lines = [
    rankingHead(question.text, least, ordered.map(told)),
    ordered.slice(0, LISTED_MAX).map(told).join('；'),
    ...[...new Set(citations.map(citationLine))].slice(0, 2),
  ]
  return {
    kind: 'compare',
    text: lines.join('\n'),
    citations,
    figures: ordered.map(({ raw, region = '', passage }) => ({ raw, indicator: region, passage })),
    calculations: [],
  }
}

/** The rows of the same column whose place nothing else knows are rows all the same: without them the second would be told as the first. */
function wholeColumn(places: readonly Figure[], figures: readonly Figure[]): Figure[] {
  const [head] = places
  if (!head?.row) return [...places]
  const column = figures.filter(
    (figure) =>
      figure.row &&
      figure.doc === head.doc &&
      figure.section.join('/') === head.section.join('/') &&
      figure.period === head.period &&
      thingOf(figure) === thingOf(head),
  )
  return [...places, ...column.filter((figure) => !places.includes(figure) && !SUM_ROW.test(rowName(figure)))]
}
/** Where nothing knows the places of a table, a row that is named as one stands for its column. */
const rowOfPlace = (picked: readonly Picked[]): Figure[] =>
  picked
    .map(({ figure }) => figure)
    .filter((figure) => figure.row && PLACE_ROW.test(rowName(figure)) && !SUM_ROW.test(rowName(figure)))
    .slice(0, 1)
const PLACE_ROW = /[县区镇乡]|街道/u
const rowName = ({ indicator }: Figure): string => indicator.split(' ')[0] ?? ''
const SUM_ROW = /^(?:合计|总计|小计|共计|全[市县区省])/u

/** 新建基层工会 is told by four places that have new ones, before seven that have some. */
const coveredBy = (group: readonly Picked[]): number => Math.max(...group.map(({ covered }) => covered))
const NEARLY = 0.15

const scoreOf = ([first]: readonly Picked[]): number => first?.score ?? 0
/** Where no year is asked for, the last that is told. */
const lastYear = ([first]: readonly Picked[]): number => yearsOfPeriod(first?.figure.period)?.[1] ?? 0

/** 白鹭市哪个区: only places of that city, and those in its own papers of which nothing says where else they lie. */
function liesIn(
  { region, doc }: Figure,
  { places }: Question,
  { lexicon }: FigureSource,
  documents: ReadonlyMap<string, SourceDocument>,
): boolean {
  if (places.length === 0) return true
  if (region === undefined) return false
  const outer = lexicon.ancestors(region).filter((place) => place !== region)
  return outer.length > 0
    ? outer.some((place) => places.includes(place)) || places.includes(region)
    : places.includes(documents.get(doc)?.region ?? '')
}

/** The figures alike to each of the best, one a place, without a place that holds the others. */
function groupsOf(picked: readonly Picked[], { lexicon }: FigureSource): Picked[][] {
  const heads = new Map(picked.map((each) => [`${each.figure.doc}/${thingOf(each.figure)}/${each.figure.period}`, each] as const).reverse())
  return [...heads.values()].map((head) => {
    const alike = picked.filter(
      ({ figure }) =>
        figure.doc === head.figure.doc && thingOf(figure) === thingOf(head.figure) && definitionsDiffer(head.figure, figure) === undefined,
    )
    const places = new Set(alike.map(({ figure }) => figure.region))
    const holds = (outer: string): boolean =>
      [...places].some((inner) => inner !== undefined && inner !== outer && lexicon.ancestors(inner).includes(outer))
    const byPlace = new Map<string, Picked>()
    for (const each of alike) {
      const { region } = each.figure
      if (region !== undefined && !holds(region) && !byPlace.has(region)) byPlace.set(region, each)
    }
    return [...byPlace.values()]
  })
}

/** 白石区 爱心驿站 and 青溪县 爱心驿站 count the same thing; so do two sentences with the same words, and 基层工会，其中白石区9家、青溪县7家. */
const thingOf = ({ row, indicator, thing, region = '' }: Figure): string =>
  row ? indicator.split(' ').slice(1).join(' ') : thing.replace(region, '')
