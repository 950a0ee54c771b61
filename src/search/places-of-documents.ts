// Owns learning the places that the documents speak for: a union's own town need not stand in places.yaml.
import type { Knowledge, Place } from './knowledge.ts'

interface Source {
  readonly region?: string
  readonly publisher?: string
  /** The cells of a table's row: the first may name a part of the region. */
  readonly cells?: readonly { readonly value: string }[]
}

/** Endings that people leave out, longest first, with what remains of the name in speech: 云泽经济开发区 → 云泽, 云泽开发区. */
const ENDINGS: readonly { readonly ending: string; readonly kind: string; readonly spoken: readonly string[] }[] = [
  { ending: '经济技术开发区', kind: 'zone', spoken: ['', '开发区', '经开区', '经济开发区'] },
  { ending: '经济开发区', kind: 'zone', spoken: ['', '开发区', '经开区'] },
  { ending: '高新技术产业开发区', kind: 'zone', spoken: ['', '高新区', '开发区'] },
  { ending: '工业园区', kind: 'zone', spoken: ['', '园区'] },
  { ending: '产业集聚区', kind: 'zone', spoken: ['', '集聚区'] },
  { ending: '集聚区', kind: 'zone', spoken: [''] },
  { ending: '示范区', kind: 'zone', spoken: [''] },
  { ending: '保税区', kind: 'zone', spoken: [''] },
  { ending: '度假区', kind: 'zone', spoken: [''] },
  { ending: '高新区', kind: 'zone', spoken: [''] },
  { ending: '开发区', kind: 'zone', spoken: [''] },
  { ending: '自治州', kind: 'city', spoken: ['', '州'] },
  { ending: '自治县', kind: 'county', spoken: ['', '县'] },
  { ending: '街道', kind: 'street', spoken: [''] },
  { ending: '新区', kind: 'zone', spoken: [''] },
  { ending: '省', kind: 'province', spoken: [''] },
  { ending: '市', kind: 'city', spoken: [''] },
  { ending: '县', kind: 'county', spoken: [''] },
  { ending: '区', kind: 'district', spoken: [''] },
  { ending: '镇', kind: 'town', spoken: [''] },
  { ending: '乡', kind: 'town', spoken: [''] },
]

// 丰洲市总工会 → 丰洲市 · not: 某集团工会
const BODY = /^([\p{Script=Han}]{2,10}?(?:开发区|工业园区|高新区|新区|自治[州县]|[市县区镇]|街道))(?:总)?工会/u

// 安陵县, 柳溪街道 at the head of a row · not: 地区
const ROW_PLACE = /^\p{Script=Han}{2,4}(?:[市县区镇乡]|街道)$/u

export interface Language {
  /** Tells a name that is a word of the language too (和平区 → 和平): it stays without its short form. */
  readonly isWord: (text: string) => boolean
  readonly cut: (text: string) => readonly string[]
}

/** The knowledge with the regions that the documents are of, under all the names that people use for them. */
export function withPlacesOf(knowledge: Knowledge, sources: readonly Source[], language: Language): Knowledge {
  const taken = new Set(knowledge.places.flatMap((place) => [place.name, ...place.aliases]))
  const names = new Set(sources.flatMap(({ region, publisher }) => region ?? BODY.exec(publisher ?? '')?.[1] ?? []))
  const spoken = new Map([...names].map((name) => [name, spokenNames(name, language).filter((alias) => !taken.has(alias))]))
  const learned: Place[] = [...spoken].flatMap(([name, aliases]) => (taken.has(name) ? [] : [{ name, aliases, kind: kindOf(name) }]))
  const known = knowledge.places.map((place) => {
    const more = spoken.get(place.name) ?? []
    return more.length === 0 ? place : { ...place, aliases: [...place.aliases, ...more] }
  })
  for (const { region, cells } of sources) {
    const name = cells?.[0]?.value ?? ''
    if (region === undefined || !ROW_PLACE.test(name) || taken.has(name) || learned.some((place) => place.name === name)) continue
    learned.push({ name, aliases: [], kind: 'part', within: region })
  }
  return { ...knowledge, places: [...known, ...learned] }
}

const formOf = (name: string) => ENDINGS.find(({ ending }) => name.endsWith(ending) && name.length > ending.length + 1)
const kindOf = (name: string): string => formOf(name)?.kind ?? 'body'

function spokenNames(name: string, language: Language): readonly string[] {
  const form = formOf(name)
  const stem = form ? name.slice(0, -form.ending.length) : ''
  const names = form
    ? [
        ...form.spoken.map((ending) => stem + ending),
        ...(form.kind === 'zone' ? [...withoutWater(stem), ...withoutCity(stem, language)] : []),
      ]
    : namesOfBody(name, language)
  return [...new Set(names)].filter((alias) => alias !== name && alias.length > 1 && !language.isWord(alias))
}

/** 石埠港经济开发区 → 石埠 */
const withoutWater = (stem: string): readonly string[] => (/^..[港湖湾岛]$/u.test(stem) ? [stem.slice(0, 2)] : [])

/** 杭州大江东产业集聚区 → 大江东 */
const withoutCity = (stem: string, { cut }: Language): readonly string[] => {
  const [city = ''] = cut(stem)
  return stem.length >= 4 && city.length === 2 ? [stem.slice(2)] : []
}

/** 绍兴市第一中学 → 绍兴一中, 一中 */
const SCHOOL = /^(\p{Script=Han}{2,4})[市县区]第([一二三四五六七八九十]{1,2})(中|小)学$/u

/** 明州师范大学 → 明州, 明州师范, 明州师大, 师大; 西岭铁路局集团公司 → 西岭, 西岭铁路局, 西岭铁路. */
function namesOfBody(name: string, { cut }: Language): readonly string[] {
  const [, town, number, kind] = SCHOOL.exec(name) ?? []
  if (town !== undefined) return [`${town}${number}${kind}`, `${number}${kind}`, `${town}第${number}${kind}学`]
  const words = cut(name).flatMap((word) => (word.length === 4 ? [word.slice(0, 2), word.slice(2)] : [word]))
  const [first = ''] = words
  const initials = words.slice(1).map((word) => word[0] ?? '')
  const begun = words.slice(1).map((_, i) => words.slice(0, i + 1).join(''))
  const short = initials.map((_, i) => first + initials.slice(0, i + 1).join(''))
  const school = name.endsWith('大学') && words.length > 2 ? [initials.slice(-2).join('')] : []
  return [...begun, ...begun.filter((start) => /[局厂站]$/u.test(start)).map((start) => start.slice(0, -1)), ...short, ...school]
}
