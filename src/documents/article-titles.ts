// Owns the titles of articles that stand behind their number on a line of their own: 第一条　服务对象 ⏎ 凡在本区已建工会的单位里入会的会员，…
import { type FormedLine, plainText } from './formed-line.ts'
import { LEVEL } from './line-form.ts'

/** A sentence that breaks off at the end of its line begins with what it is for, and has a mark sooner or later. */
const TITLE = /^[^，。；：、！？\d\s][^，。；：！？]{1,13}$/u
const BEGINS_SENTENCE = /^(?:为了?|根据|依据|按照?|本(?![人级市区县省])|凡|各|经|由|对|在|符合|有下列)/u
/** One alone may be a line that breaks off. */
const TITLES_MIN = 2
const SHARE = 0.8

/** The whole line heads where nearly all articles of a document stand so. */
export function withArticleTitles(lines: readonly FormedLine[]): readonly FormedLine[] {
  const articles = lines.flatMap((line, i) =>
    line.form.kind === 'numbered' && line.form.level === LEVEL.article ? [{ i, rest: plainText(line).slice(line.form.title).trim() }] : [],
  )
  const titled = articles.filter(({ i, rest }) => TITLE.test(rest) && !BEGINS_SENTENCE.test(rest) && lines[i + 1]?.form.kind !== 'numbered')
  if (titled.length < TITLES_MIN || titled.length < articles.length * SHARE) return lines
  const heads = new Set(titled.map(({ i }) => i))
  return lines.map((line, i) =>
    heads.has(i) ? { ...line, form: { kind: 'numbered', level: LEVEL.article, title: plainText(line).length } } : line,
  )
}
