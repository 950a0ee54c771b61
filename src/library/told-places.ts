// Owns the places that a document tells by itself: no list of places knows every county, district and town of the country.
import type { Place } from '../search/knowledge.ts'

export interface Telling {
  readonly title: string
  readonly region?: string
  readonly text: string
}

const ZONE = '高新技术产业开发区|经济技术开发区|高新区|经开区|开发区|工业园区|度假区|保税区|示范区|新区'
const LEVELS: Readonly<Record<string, { readonly kind: string; readonly rank: number }>> = {
  市: { kind: 'city', rank: 1 },
  区: { kind: 'district', rank: 2 },
  县: { kind: 'county', rank: 2 },
  旗: { kind: 'county', rank: 2 },
  镇: { kind: 'town', rank: 3 },
  乡: { kind: 'town', rank: 3 },
  街道: { kind: 'street', rank: 3 },
}
const ENDS = `${ZONE}|街道|[市区县旗镇乡]`
const NAME = `[\\p{Script=Han}]{2,4}?(?:${ENDS})`
/** 江城市双桥区总工会: only a body that bears it makes a word sure to be a place. */
const BEARERS = '总工会|工会|人民政府|政府|党委|(?:市|区|县)委(?!员)|人社局|教育局'
// 【青溪县总工会】 · ，白石区总工会 · not: 推动白石区总工会, where the name's beginning is unsure
const BORNE = new RegExp(`(?<![\\p{Script=Han}\\p{L}\\p{N}])((?:${NAME}){1,3})(?=${BEARERS})`, 'gu')
/** A cell of a table that is a place and nothing else; where the columns are parted by spaces, a number stands behind it. */
const CELL = new RegExp(`(?<=^[ 　]*|\\t|\\|[ 　]*)(${NAME})(?=\\t|[ 　]*\\||[ 　]+\\d)`, 'gmu')
// 其中云溪县64个、石鼓区57个; 云溪县新建工会96家，石鼓区…: a part of what was counted before. One alone may be anything (服务区3个), two side by side are places.
const COUNTED = new RegExp(
  `(?<=^|[，、；：])(?:其中)?(${NAME})(?=\\d[\\d.]*(?:余|多)?[万亿]?[\\p{Script=Han}]|(?:新建|新增|建成|累计|走访|发放|举办|开展|组织|培训|发展|签订|共有)[^，。]{1,16}\\d)`,
  'gu',
)
/** 海汀市总工会 above what a yearbook tells of it: a chapter of its own. */
const CHAPTER = new RegExp(`(?<=^[ 　]*)(${NAME})总工会(?=[ 　]*$)`, 'gmu')
const LEVEL = new RegExp(NAME, 'gu')

const SHORT_ZONES: Readonly<Record<string, readonly string[]>> = {
  高新技术产业开发区: ['高新区'],
  经济技术开发区: ['经开区', '开发区'],
}

/** Words that end like a place and are none, or name no certain one: 全市, 各县区, 沿江地区, 示范园区. */
const NO_PLACE =
  /^(?:高新技术产业开发|经济技术开发|技术产业开发|产业开发|技术开发|高新|经开|开发|工业园|度假|保税|示范|新)区$|^(?:全|各|本|我|该|每|两|外|跨|在|与|和|由|对|向|为|到|从|至|以|按|经|把|被|将|是|有|据|这|那|其|另|原|市|省|区|县|镇|乡|街道)|的|了|级|[县市]区$|(?:社|小|地|校|厂|景|辖|山|片|街|库|园|军|牧|林|矿|战|疫|灾|服务|功能|活动|休息|体验|展示|办公|阅读|健身|等候)区$|(?:中心|主|老|新|大|小|智慧|文明|海绵)城[市区镇乡]$|(?:集|超|夜|门|上|菜|早|股|楼)市$|小镇$|家乡$|故乡$|老乡$|[、，]/u
/** A verb or a preposition that stands before a place's name: 配合江城市总工会. */
const OTHER_WORD =
  /^(?:配合|代表|根据|通过|及时|改革|优化|所在|报送|推动|指导|组织|联合|会同|支持|协助|以及|同时|其中|目前|近日|日前|成立|召开|来自|按照|依托|参加|走访|当地|户籍|居住|工作|注册|申请|经过|随着|围绕|落实|加强|推进|服务|督促|委托|邀请|下辖|下设|简称|全称|获评|荣获|所辖|辖区|涵盖|覆盖)|[由对向为在把被给将经]/u
/** Stems that are everyday words: 和平区 is a place, 和平 mostly is none. */
const EVERYDAY = new Set(
  '和平 解放 新华 建设 中心 胜利 团结 朝阳 文化 民主 友谊 光明 工业 西湖 东湖 高新 经开 新城 城关 城中 开发 红旗 前进 向阳 创新 服务'.split(
    ' ',
  ),
)

/** What it tells hangs on its text, and on the region that is known of it. */
export type ToldPlaces = (document: Telling) => Place[]

/** On its way through the library a document is asked three times in a row: its text is read for it once. */
export function createToldPlaces(): ToldPlaces {
  let last: Told | undefined
  return ({ title, text, region }) => {
    if (last?.title !== title || last.text !== text) last = readTold(title, text)
    return placesOf(last, region)
  }
}

/** '江城市双桥区总工会召开…' → 江城市, 双桥区 within it. What a document's own region names counts too. */
export const toldPlaces: ToldPlaces = ({ title, text, region }) => placesOf(readTold(title, text), region)

interface Told {
  readonly title: string
  readonly text: string
  readonly borne: readonly string[][]
  readonly parts: readonly string[][]
}

function readTold(title: string, text: string): Told {
  // 江城高新技术 ⏎ 产业开发区总工会
  const joined = text.replace(/(?<=\p{Script=Han})\s*\n\s*(?=\p{Script=Han})/gu, '')
  const borne = [`${title}\n${text}`, joined].flatMap((each) => Array.from(each.matchAll(BORNE), (match) => levelsOf(match[1] ?? '')))
  return {
    ...{ title, text },
    borne: borne.filter((chain) => isRepeated(chain, joined)),
    parts: [
      ...Array.from(text.matchAll(CHAPTER), (match) => levelsOf(match[1] ?? '')).filter((chain) => chain.length === 1),
      ...Array.from(text.matchAll(CELL), (match) => levelsOf(match[1] ?? '')),
      ...text.split(/[。\n]/u).flatMap(countedPlaces),
    ],
  }
}

function placesOf({ borne, parts }: Told, region: string | undefined): Place[] {
  const chains = region === undefined ? borne : [levelsOf(region), ...borne]
  const own = region === undefined ? undefined : levelsOf(region).at(-1)
  const found = new Map<string, Place>()
  for (const chain of [...chains, ...parts]) {
    for (const [i, name] of chain.entries()) {
      if (own !== undefined && isSameZone(name, own)) continue
      // A city among the parts of a city lies in it, as its counties do.
      const isPart = own !== undefined && own !== name && rankOf(own) - (parts.includes(chain) ? 1 : 0) < rankOf(name)
      const above = chain[i - 1] ?? (isPart ? own : undefined)
      if (!found.has(name) || (found.get(name)?.within === undefined && above !== undefined)) found.set(name, placeOf(name, above, region))
    }
  }
  return [...found.values()]
}

/** 江城高新技术产业开发区 is 江城高新区. */
const isSameZone = (name: string, own: string): boolean => {
  const [ends, ownEnds] = [endOf(name), endOf(own)]
  return (
    name !== own &&
    LEVELS[ends] === undefined &&
    LEVELS[ownEnds] === undefined &&
    name.slice(0, -ends.length) === own.slice(0, -ownEnds.length)
  )
}

function countedPlaces(sentence: string): string[][] {
  const chains = [...sentence.matchAll(COUNTED)].map((match) => levelsOf(match[1] ?? '')).filter((chain) => chain.length === 1)
  return chains.length >= 2 ? chains : []
}

/** What is said but once may be cut wrongly. */
const isRepeated = (chain: readonly string[], text: string): boolean => {
  const name = chain.at(-1) ?? ''
  return text.indexOf(name) !== text.lastIndexOf(name)
}

const levelsOf = (text: string): string[] => {
  const levels = text.match(LEVEL) ?? []
  return levels.join('') === text && levels.every((name) => !NO_PLACE.test(name) && !OTHER_WORD.test(name)) ? levels : []
}

const endOf = (name: string): string => new RegExp(`(?:${ENDS})$`, 'u').exec(name)?.[0] ?? ''
const rankOf = (name: string): number => LEVELS[endOf(name)]?.rank ?? 2

function placeOf(name: string, within: string | undefined, region: string | undefined): Place {
  const end = endOf(name)
  const stem = name.slice(0, name.length - end.length)
  const zone = LEVELS[end] === undefined
  // 江城高新区 is 高新区 to its people, 双桥区 is 双桥.
  // Of 碧桐街道 in 碧桐湖开发区 the first two characters say nothing.
  const isOfRegion = region !== undefined && name !== region && region.startsWith(stem)
  const short = zone
    ? [end, ...(SHORT_ZONES[end] ?? []).flatMap((form) => [form, stem + form])]
    : stem.length >= 2 && !EVERYDAY.has(stem) && !isOfRegion
      ? [stem]
      : []
  return { name, aliases: short, kind: LEVELS[end]?.kind ?? 'zone', ...(within === undefined ? {} : { within }) }
}
