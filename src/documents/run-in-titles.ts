// Owns the titles that run into their text, numbered on from chapter to chapter: 6.提高收入水平。完善最低工资保障机制。…
import { type FormedLine, plainText } from './formed-line.ts'
import { LEVEL } from './line-form.ts'

const RUN_IN = /^(\d{1,2})[.．、]\s?[^，。；：、！？\d][^，。；：！？]{2,23}。(?=.{6,})/u
const NUMBER = /^(\d{1,2})[.．、](?!\d)/u
/** Fewer may be a list. */
const TITLES_MIN = 6
/** Of what is numbered so many have a title. */
const SHARE = 0.8

/** The items as headings where their numbers go on over the chapters; a list begins anew under each. */
export function withRunInTitles(lines: readonly FormedLine[]): readonly FormedLine[] {
  const items = lines.flatMap((line, i) => {
    const text = plainText(line)
    const number = line.form.kind === 'item' ? NUMBER.exec(text)?.[1] : undefined
    return number === undefined ? [] : [{ i, number: Number(number), title: RUN_IN.exec(text)?.[0].length }]
  })
  const goesOn = items.every(({ number }, k) => k === 0 || number > (items[k - 1]?.number ?? 0))
  const titled = items.filter(({ title }) => title !== undefined)
  if (!goesOn || titled.length < TITLES_MIN || titled.length < items.length * SHARE || !crosses(lines, items)) return lines
  const heads = new Map(titled.map(({ i, title = 0 }) => [i, title]))
  return lines.map((line, i) => {
    const title = heads.get(i)
    return title === undefined ? line : { ...line, form: { kind: 'numbered', level: LEVEL.item, title } }
  })
}

/** A chapter begins between two of them. */
const crosses = (lines: readonly FormedLine[], items: readonly { readonly i: number }[]): boolean =>
  lines.slice(items[0]?.i, items.at(-1)?.i).some(({ form }) => form.kind === 'numbered' && form.level === LEVEL.numbered)
