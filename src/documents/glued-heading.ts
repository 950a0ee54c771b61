// Owns headings that the extraction glued to the end of the text before them: …先进单位。【基层组织建设】 · …成功率81.0%。三、职工素质 · （供稿：杨秋月）共青团岚溪市委员会.
import { concatMapped, sliceMapped, trimMapped } from '../text/mapped-text.ts'
import { parseHan } from '../text/quantity-numeral.ts'
import type { Line } from './lines.ts'
import { isPageLine } from './page-line.ts'

/** Each heading on a line of its own, as it is written elsewhere. */
export function partGluedHeadings(lines: readonly Line[]): readonly Line[] {
  return joinTornTitles(
    joinTornMarks(partCounted(partListed(partHeaded(lines.flatMap((line, i) => partEntries(line, nextText(lines, i))))))),
  )
}

/** 四、场馆开放时间工人文化宫位于…: where the headings around it stand alone, a text runs on behind the noun that ends this one. */
function partHeaded(lines: readonly Line[]): readonly Line[] {
  const alone = new Set(lines.flatMap(({ content: { text } }) => numberOf(HEADING_ALONE.exec(text)?.[1]) ?? []))
  return alone.size < ALONE_MIN
    ? lines
    : lines.flatMap((line) => {
        const [title, number] = HEADED_TEXT.exec(line.content.text) ?? HEADED_REPORT.exec(line.content.text) ?? []
        const count = numberOf(number)
        const isNext = count !== undefined && !alone.has(count) && (alone.has(count - 1) || alone.has(count + 1))
        return title !== undefined && isNext ? cut(line, [title.length]) : [line]
      })
}
const ALONE_MIN = 3
const HEADING_ALONE = /^([一二三四五六七八九十]{1,3})、[^，。；：、]{2,16}$/u
const ENDS_HEADING =
  '(?:情况|时间|工作|办法|标准|条件|对象|方式|方法|流程|程序|材料|服务|管理|保障|活动|建设|要求|内容|范围|原则|职责|说明|须知|安排|规定|责任|措施|目标|问题|打算|计划|荣誉|问答|名额|待遇|费用|纪律|步骤)'
/** 服务管理办法…: the last of several such nouns in a row ends it; 服务的…, 工作是… goes on with what it names. */
const HEADED_TEXT = new RegExp(
  `^([一二三四五六七八九十]{1,3})、[^，。；：、“”]{2,12}?${ENDS_HEADING}(?!${ENDS_HEADING}|[的是为：:，、。；（(和与及或等中内外上下者员站室])(?=[^，。；]{2,40}[，。；].{2})`,
  'u',
)

/** 八、文体活动与宣传教育举办职工运动会…: other nouns end one where what follows begins as reports do. */
const HEADED_REPORT =
  /^([一二三四五六七八九十]{1,3})、[^，。；：、“”]{2,14}?(?:教育|宣传|福利|监督|审查|创新|竞赛|救助|帮扶|维权|协商|改革|文化|文体|生活|健康|安全|素质|提升|关爱|维护|参与|管理|工作|活动|建设|服务|保障)(?=(?:举办|开展|组织|召开|全年|年内|截至|\d|全[市县区省厂]|集团|公司|[市县区]总|会同|联合|建立|完善|推进|落实|坚持|加强|实施|发放|投入|走访|慰问|评选|参加|成立|新建|按照|围绕|依托|制定|印发)[^，。；]{4,})/u

/** 附件　经费使用标准说明……11 in the contents, and further down 附件 经费使用标准说明为便于基层掌握，…: the text begins behind the title. */
function partListed(lines: readonly Line[]): readonly Line[] {
  const titles = lines.flatMap(({ content: { text } }) => {
    const title = LISTED.exec(text)?.[1]?.replace(/\s/gu, '') ?? ''
    return title.length >= LISTED_MIN ? [title] : []
  })
  return titles.length === 0
    ? lines
    : lines.flatMap((line) => {
        const { text } = line.content
        const bare = text.replace(/\s/gu, '')
        const title = titles.find((each) => bare.startsWith(each) && bare.length > each.length + TEXT_MIN)
        return title === undefined || LISTED.test(text) ? [line] : cut(line, [reach(text, title.length)])
      })
}
const LISTED = /^(.{4,40}?)\s*[….·]{2,}\s*\d{1,4}$/u
const LISTED_MIN = 8
const TEXT_MIN = 10

/** Where so many characters end, white space not counted. */
function reach(text: string, length: number): number {
  let left = length
  let at = 0
  while (left > 0) if (!/\s/u.test(text[at++] ?? '')) left--
  return at
}

const nextText = (lines: readonly Line[], i: number): string => {
  for (let at = i + 1; at < Math.min(lines.length, i + LOOK_AHEAD); at++) {
    const text = lines[at]?.content.text ?? ''
    if (text !== '') return text
  }
  return ''
}
const LOOK_AHEAD = 4

function cut(line: Line, at: readonly number[]): Line[] {
  const starts = [0, ...at]
  return starts.map((start, i) => ({
    ...line,
    content: trimMapped(sliceMapped(line.content, start, starts[i + 1])),
    indented: i === 0 && line.indented,
  }))
}

/** Behind a sentence, or behind what signs a chapter. */
const BEHIND_SENTENCE = /[。！？”）)」]\s?$/u
/** 岚溪市妇女联合会【概况】 */
const CHAPTER_BEFORE = /^[\p{Script=Han}（）]{4,24}$/u
const OPENS_CHAPTER = /^【(?:概况|概述|综述|总述)】/u
const ENTRY_TITLE = /^【[^【】。；]{2,30}】/u
/** 【基层组织建 ⏎ 设】 */
const TORN_TITLE = /^【[^【】，。；、]{0,24}$/u
const TITLE_ENDS = /^[^【】，。；、]{0,24}】/u
/** （供稿：杨秋月）共青团岚溪市委员会 · 梅）岚溪市工商业联合会, below （供稿：吴春 */
const SIGNED = /^(?:.*[（(](?:供稿|撰稿|撰写)[：:][\p{Script=Han}·\s]{2,12}|[\p{Script=Han}]{1,3})[）)](?=\p{Script=Han}{4,24}(?:【|$))/u

/** 石埠：流动送清凉车开进茶山本报讯（记者 朱琳）“今年起… */
const HEADLINE_BEFORE = /^[^。；，、“”（]{6,36}(?=本报讯[（(](?:记者|通讯员|特约记者|实习生))/u

/** 第三章　大病救助第八条　会员… */
const CHAPTER_AND_ARTICLE =
  /^第[一二三四五六七八九十百\d]{1,4}章(?!所|规定|的|中|第)[^，。；：“”]{2,20}?(?<![按照依据受对与和及或除见])(?=第[一二三四五六七八九十百\d]{1,4}条(?:\s|(?=\p{Script=Han})))/u

/** 三、建功立业情况（一）劳动竞赛: the first of the finer headings behind the one that holds them. */
const HEADING_AND_POINT = /^[一二三四五六七八九十]{1,3}、[^，。；：“”（）()]{2,20}(?=[（(]一[）)][^，。；：]{2,24}$)/u

function partEntries(line: Line, next: string): Line[] {
  const { text } = line.content
  const cuts = [...text.matchAll(/【/gu)].flatMap(({ index }) => {
    const [before, rest] = [text.slice(0, index), text.slice(index)]
    if (index === 0) return []
    const isTitle = ENTRY_TITLE.test(rest) || (TORN_TITLE.test(rest) && TITLE_ENDS.test(next))
    return isTitle && (BEHIND_SENTENCE.test(before) || (CHAPTER_BEFORE.test(before.trim()) && OPENS_CHAPTER.test(rest))) ? [index] : []
  })
  const signed = SIGNED.exec(text)?.[0].length
  const headed = HEADLINE_BEFORE.exec(text)?.[0].length
  const chapter = CHAPTER_AND_ARTICLE.exec(text)?.[0].length
  const pointed = HEADING_AND_POINT.exec(text)?.[0].length
  const all = [...new Set([...[signed, headed, chapter, pointed].filter((at) => at !== undefined), ...cuts])].sort((a, b) => a - b)
  return all.length === 0 ? [line] : cut(line, all)
}

/** 四 of （四）, behind the end of a sentence, where the last that stood in front of a line was （三）. */
const COUNTED = [
  {
    form: /^([一二三四五六七八九十]{1,3})、/u,
    inside: /(?<=[。！？”）])([一二三四五六七八九十]{1,3})、(?=[^，。；：、]{4,24}(?:。|$)|[^。；：]{4,30}$)/gu,
  },
  {
    form: /^[（(]([一二三四五六七八九十]{1,3})[）)]/u,
    inside: /(?<=[。！？”])[（(]([一二三四五六七八九十]{1,3})[）)](?=[^，。；：、]{2,24}(?:。|$)|[^。；：]{4,30}$)/gu,
  },
  { form: /^(\d{1,2})[.．]/u, inside: /(?<=[。！？”])(\d{1,2})[.．](?=[^，。；：、\d]{2,16}。)/gu },
] as const

function partCounted(lines: readonly Line[]): Line[] {
  const last: (number | undefined)[] = COUNTED.map(() => undefined)
  const see = (level: number, count: number): void => {
    last[level] = count
    last.fill(undefined, level + 1)
  }
  return withWholeTitles(lines).flatMap((line) => {
    const { text } = line.content
    COUNTED.forEach(({ form }, level) => {
      const count = numberOf(form.exec(text)?.[1])
      if (count !== undefined) see(level, count)
    })
    const cuts = COUNTED.flatMap(({ inside }, level) =>
      [...text.matchAll(inside)].map((match) => ({ level, at: match.index, count: numberOf(match[1]) })),
    )
      .sort((a, b) => a.at - b.at)
      .filter(({ level, count }) => {
        const goesOn = count !== undefined && count === (last[level] ?? Number.NaN) + 1
        if (goesOn) see(level, count)
        return goesOn
      })
    return cuts.length === 0
      ? [line]
      : cut(
          line,
          cuts.map(({ at }) => at),
        )
  })
}

/** …办理。（二）所需 ⏎ 材料。1.申请表: the end of the title comes back to it. */
const TITLE_TORN = /[。！？”][（(][一二三四五六七八九十]{1,3}[）)][^，。；：、]{1,12}$/u
const TITLE_END = /^(?!\d|[（(])[^，。；：、]{1,10}。/u

function withWholeTitles(lines: readonly Line[]): readonly Line[] {
  const whole = [...lines]
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    const end =
      next && line.content.text.length > LINE_FULL && TITLE_TORN.test(line.content.text)
        ? TITLE_END.exec(next.content.text)?.[0].length
        : undefined
    if (next === undefined || end === undefined) continue
    whole[i] = { ...line, content: concatMapped([line.content, sliceMapped(next.content, 0, end)]) }
    whole[i + 1] = { ...next, content: sliceMapped(next.content, end) }
  }
  return whole
}
const LINE_FULL = 20

const numberOf = (said: string | undefined): number | undefined =>
  said === undefined ? undefined : /^\d/u.test(said) ? Number(said) : parseHan(said)

/** 六、 alone: what it counts stands behind the foot of the page. */
const MARK_ALONE = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])$/u
const FOOT = /(?:^|[\p{Script=Han}）)\s])\d{1,4}$/u

function joinTornMarks(lines: readonly Line[]): readonly Line[] {
  const joined = [...lines]
  for (const [i, line] of lines.entries()) {
    if (!MARK_ALONE.test(line.content.text)) continue
    const at = lines.findIndex(({ content: { text } }, k) => k > i && text !== '' && !FOOT.test(text) && !isPageLine(text))
    const rest = lines[at]
    if (rest === undefined || at - i > TORN_BY || rest.content.text.length > TORN_TITLE_MAX || /[，。；]/u.test(rest.content.text)) continue
    joined[i] = { ...line, content: sliceMapped(line.content, 0, 0) }
    joined[at] = { ...rest, content: concatMapped([line.content, rest.content]) }
  }
  return joined
}
const TORN_BY = 8
const TORN_TITLE_MAX = 30

/** （二）深化产业工人队伍建设改革，激发 ⏎ 创新创造活力 ⏎ 每年举办…: a title as wide as the column has its end on a line of its own. */
const COUNTED_TITLE = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；：]{10,}[^，。；：、！？]$/u
const END_OF_TITLE = /^(?![一二三四五六七八九十]{1,3}、|[（(【])[\p{Script=Han}“”]{2,12}$/u

function joinTornTitles(lines: readonly Line[]): readonly Line[] {
  const joined = [...lines]
  for (const [i, line] of lines.entries()) {
    const [next, below] = [lines[i + 1], lines[i + 2]]
    if (!next || !below || !COUNTED_TITLE.test(line.content.text) || !END_OF_TITLE.test(next.content.text)) continue
    const [width, column] = [line.content.text.length, below.content.text.length]
    if (column < COLUMN_MIN || width < column - RAGGED || width > column + RAGGED) continue
    joined[i] = { ...line, content: concatMapped([line.content, next.content]) }
    joined[i + 1] = { ...next, content: sliceMapped(next.content, 0, 0) }
  }
  return joined
}
const COLUMN_MIN = 16
const RAGGED = 14
