// Owns columns of questions and answers that are written as entries: 【工友来信】… 【律师解答】… The question heads what answers it.
import { type MappedText, sliceMapped } from '../text/mapped-text.ts'
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

export function headByQuestions(blocks: readonly Block[]): readonly Block[] {
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
