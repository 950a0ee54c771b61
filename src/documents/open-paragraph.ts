// Owns the paragraph that is open: which lines go on with it, and what completes it.
import { concatMapped, type MappedText, signBefore, trimMapped } from '../text/mapped-text.ts'
import type { Block } from './block.ts'
import { cellsOf } from './column.ts'
import type { FormedLine } from './formed-line.ts'
import { beginsBlock, isFinished, isShortLine, isWholeLine, RAGGED, standsAlone } from './line-ends.ts'
import { gapBetween, withoutEmphasis } from './line-parts.ts'
import { isHolderLine, isHonourGroup, isImprint } from './line-words.ts'
import { goesOnRagged } from './ragged.ts'

/**
 * `article`: a piece of news begins. `bullet`: a blank line ends it, full stop or none.
 * `listed`: （一）… of a list, and so is （二） behind it. `office`: who holds which, complete with its line.
 * `roll`: an honour, and below it who got it.
 */
type Kind = 'plain' | 'article' | 'bullet' | 'listed' | 'office' | 'roll'

/** Parts are joined once, when it closes: a page without a full stop would else be copied with every line. */
interface Open {
  readonly parts: MappedText[]
  readonly line: number
  readonly kind: Kind
  /** The end of the text so far. */
  tail: string
  lastLine: string
}

export interface OpenParagraph {
  /** The text so far is complete: what comes next may be a heading. */
  finished(): boolean
  /** The text so far ends with a short line, such as 办理时限：20个工作日, which a blank line completes. */
  endsWithShortLine(): boolean
  /** In printed columns, a full line that ends in mid-sentence: what follows goes on, whatever it looks like (建功十三⏎五、争当排头兵; 每周⏎三、周六坐诊). */
  runsOn(): boolean
  isListed(): boolean
  isRoll(): boolean
  /** The end of the text so far; undefined where none is open. */
  tail(): string | undefined
  begin(content: MappedText, line: FormedLine, kind?: Kind): void
  /** The line goes on with the text so far, or begins a paragraph where that is complete. */
  take(line: FormedLine): void
  /** A page's number or header stood between: a sentence may go on over the blank lines around it. */
  turnPage(): void
  close(): void
}

/** How the lines of a text were broken. */
export interface LineBreaks {
  /** How wide the printed column is, 0 where there is none. */
  readonly column: number
  /** A blank line stands behind every line, and parts nothing. */
  readonly spaced: boolean
  /** Anywhere, to no width. */
  readonly ragged: boolean
}

export function createOpenParagraph({ column, spaced, ragged }: LineBreaks, add: (block: Block) => void): OpenParagraph {
  const wrapped = column > 0
  let open: Open | undefined
  let width = 0
  let pageTurned = false

  const close = (): void => {
    const content = open && concatMapped(open.parts)
    if (open && content && content.text !== '') add({ kind: 'text', content, line: open.line, article: open.kind === 'article' })
    open = undefined
  }
  const begin = (content: MappedText, line: FormedLine, kind: Kind = 'plain'): void => {
    close()
    open = { parts: [content], line: line.line.number, kind, tail: tailOf(content.text), lastLine: content.text }
  }
  const finished = (): boolean =>
    open === undefined || open.kind === 'office' || isFinished(open.tail, wrapped) || isImprint(open.lastLine) || DATE.test(open.lastLine)
  const isFilled = (last: string): boolean => last.length >= width - RAGGED
  // Where many digits stand, a full line has more characters than others.
  const isFull = (last: string): boolean => wrapped && (isFilled(last) || cellsOf(last) / 2 > column - RAGGED)
  const beginsAnew = (last: Open, content: MappedText, line: FormedLine): boolean => {
    if (last.kind === 'office') return !isHolderLine(content.text)
    // A blank line ends a list: its last item has no full stop, and the paragraph behind it is none of it.
    if (!wrapped && last.kind === 'bullet' && line.blanksBefore > 0) return true
    if (finished() && (!wrapped || line.blanksBefore > 1 || !isFilled(last.lastLine))) return true
    // …2000元。（许云溪）: who wrote it ends it.
    if (line.blanksBefore > 0 && !spaced && SIGNED.test(last.tail)) return true
    // 各县区总工会：⏎　　现将…: whom a paper is sent to is no part of what it says.
    if (line.line.indented && /^各[^。]*[：:]$/u.test(last.tail)) return true
    // 自付1000元—5000元：补 ⏎ 30%
    if (line.blanksBefore === 0 && AMOUNT_ALONE.test(content.text) && WANTS_AMOUNT.test(last.tail)) return false
    const goesOn = ragged && (line.blanksBefore === 0 || pageTurned) && goesOnRagged(last.tail, last.lastLine, content.text)
    if (goesOn) return beginsBlock(content.text, last.lastLine)
    if (!wrapped && isWholeLine(last.lastLine, line, pageTurned || spaced)) return true
    return !isFull(last.lastLine) && standsAlone(content.text, last.lastLine)
  }
  const take = (line: FormedLine): void => {
    const content = trimMapped(withoutEmphasis(line.line.content))
    const isGroup = isHonourGroup(content.text) && (open === undefined || open.kind === 'roll' || finished())
    if (isGroup) begin(content, line, 'roll')
    else if (open === undefined || (open.kind === 'roll' ? /[，。；]/u.test(content.text) : beginsAnew(open, content, line)))
      begin(content, line)
    else {
      open.parts.push(open.kind === 'roll' || open.kind === 'office' ? signBefore(' ', content) : gapBetween(open.tail, content), content)
      open.tail = tailOf(open.tail + content.text)
      open.lastLine = content.text
    }
    width = Math.max(width, content.text.length)
    pageTurned = false
  }

  return {
    finished,
    endsWithShortLine: () => open !== undefined && isShortLine(open.lastLine),
    runsOn: () => open !== undefined && (TORN_DAY.test(open.tail) || (wrapped && !finished() && isFilled(open.lastLine))),
    isListed: () => open?.kind === 'listed',
    isRoll: () => open?.kind === 'roll',
    tail: () => open?.tail,
    begin,
    take,
    turnPage() {
      pageTurned = true
    },
    close,
  }
}

const SIGNED = /[。！？”][（(]\p{Script=Han}{2,4}[）)]$/u

const AMOUNT_ALONE = /^\d[\d.,]*[%％]?(?:[万亿]?元)?[；。]?$/u
const WANTS_AMOUNT = /[补给报付奖发交缴达为共至到约][给付助销放到为了]?$/u

/** With the body that signs before it: 岭海市总工会 2023年6月13日 */
const DATE = /^(?:[\p{Script=Han}（）]{4,24}\s?)?\d{4}年\d{1,2}月\d{1,2}日$/u
const TORN_DAY = /(?:每周|周[一二三四五六日]?[、和至到]周|星期|礼拜)$/u

const TAIL = 80
const tailOf = (text: string): string => text.slice(-TAIL)
