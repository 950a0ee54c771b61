// Owns questions and answers that are written as entries, 【工友来信】… 【律师解答】…, or in one run: 问：…？答：… The question heads what answers it.
import { type MappedText, sliceMapped, trimMapped } from '../text/mapped-text.ts'
import type { Block } from './block.ts'
import { LEVEL } from './line-form.ts'

const ASKS = /^(?:.{0,6}(?:来信|来电|提问|疑问|咨询|问题?))[：:]?$/u
const ANSWERS = /^(?:.{0,6}(?:解答|回复|答复|回应|答|律师说|说法))[：:]?$/u
/** A longer letter tells a story, and no heading. */
const QUESTION_MAX = 120

type HeadingBlock = Extract<Block, { kind: 'heading' }>
const isEntry = (block: Block | undefined, title: RegExp): block is HeadingBlock =>
  block?.kind === 'heading' && block.level === LEVEL.entry && title.test(block.title.text)

/** …有道理吗？读者 阿芬 */
const withoutSender = (content: MappedText): MappedText =>
  sliceMapped(
    content,
    0,
    content.text.replace(/(?<=[。！？])\s?(?:读者|网友|职工|会员)\s?\p{Script=Han}{1,3}(?:\s\p{Script=Han})?$/u, '').length,
  )

/** 问：会员卡怎么领？答：打开小程序，…问：换了单位怎么办？答：… in one run: a question and what leads in its answer. */
const INLINE = /(?<=^|[。！？；])\s?问\s?[：:]\s?([^？?。]{3,60}[？?])\s?答\s?[：:]\s?/gu

function partInline(block: Block, i: number, blocks: readonly Block[]): readonly Block[] {
  if (block.kind !== 'text') return [block]
  const before = blocks[i - 1]
  const goesOn = before?.kind === 'heading' && before.level === LEVEL.question
  const { content, line } = block
  const found = [...content.text.matchAll(INLINE)]
  // One in mid-text is told of in passing, but behind another question's answer.
  if (found.length === 0 || (found.length === 1 && found[0]?.index !== 0 && !goesOn)) return [block]
  const text = (from: number, to: number): Block[] => {
    const part = trimMapped(sliceMapped(content, from, to))
    return part.text === '' ? [] : [{ ...block, content: part }]
  }
  return [
    ...text(0, found[0]?.index ?? 0),
    ...found.flatMap((match, i): Block[] => {
      const at = match.index + match[0].indexOf(match[1] ?? '')
      const title = sliceMapped(content, at, at + (match[1]?.length ?? 0))
      const answer = text(match.index + match[0].length, found[i + 1]?.index ?? content.text.length)
      return [{ kind: 'heading', level: LEVEL.question, title, line, marked: true }, ...answer]
    }),
  ]
}

export function headByQuestions(read: readonly Block[]): readonly Block[] {
  const blocks = read.flatMap(partInline)
  const headed: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const [asks, question, answers] = [blocks[i], blocks[i + 1], blocks[i + 2]]
    if (isEntry(asks, ASKS) && question?.kind === 'text' && question.content.text.length <= QUESTION_MAX && isEntry(answers, ANSWERS)) {
      headed.push({ ...asks, level: LEVEL.question, title: withoutSender(question.content) })
      i += 2
    } else if (blocks[i] !== undefined) headed.push(blocks[i] as Block)
  }
  return headed
}
