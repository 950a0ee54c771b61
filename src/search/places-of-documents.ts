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
  { ending: '高新区', kind: 'zone', spoken: [''] },
  { ending: '开发区', kind: 'zone', spoken: [''] },
  { ending: '自治州', kind: 'city', spoken: ['', '州'] },
  { ending: '自治县', kind: 'county', spoken: ['', '县'] },
  { ending: '街道', kind: 'street', spoken: [''] },
  { ending: '新区', kind: 'zone', spoken: [''] },
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

/** `isWord` tells a name that is a word of the language too (和平区 → 和平): it stays without its short form. */
export function withPlacesOf(knowledge: Knowledge, sources: readonly Source[], isWord: (text: string) => boolean): Knowledge {
  const known = new Set(knowledge.places.flatMap((place) => [place.name, ...place.aliases]))
  const names = new Set(sources.flatMap(({ region, publisher }) => region ?? BODY.exec(publisher ?? '')?.[1] ?? []))
  const learned = [...names].filter((name) => !known.has(name)).flatMap((name) => placeOf(name, known, isWord))
  for (const { region, cells } of sources) {
    const name = cells?.[0]?.value ?? ''
    if (region === undefined || !ROW_PLACE.test(name) || known.has(name) || learned.some((place) => place.name === name)) continue
    learned.push({ name, aliases: [], kind: 'part', within: region })
  }
  return learned.length === 0 ? knowledge : { ...knowledge, places: [...knowledge.places, ...learned] }
}

function placeOf(name: string, known: ReadonlySet<string>, isWord: (text: string) => boolean): Place[] {
  const form = ENDINGS.find(({ ending }) => name.endsWith(ending) && name.length > ending.length + 1)
  if (!form) return []
  const stem = name.slice(0, -form.ending.length)
  const aliases = form.spoken.map((ending) => stem + ending).filter((alias) => !known.has(alias) && !isWord(alias))
  return [{ name, aliases, kind: form.kind }]
}
