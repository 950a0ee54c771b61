// Owns the first line of an answer out of a table: the row's name and the cells that the question names, not the whole row.
import { unitOfName } from '../../documents/table-unit.ts'
import { foldText } from '../../text/characters.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Question } from '../question.ts'
import { asksColumn, type Cell, labelAsked, namesColumn } from '../tables/named-row.ts'
import { cutAtMark, readable } from './excerpt.ts'

type Asked = Pick<Question, 'text' | 'terms' | 'times'>

/** 柳溪街道 | 本科 12 | 合计 35, asked for 柳溪街道名额合计 → 柳溪街道：合计35. */
export function rowHeadline(question: Asked, cells: readonly Cell[]): string {
  const label = labelAsked(cells, question.text)
  const values = cells.filter((cell) => cell !== label)
  const closed = closedOn(question, values)
  const named = closed ? [closed] : values.filter((cell) => namesColumn(question, cell.heading) && !isOfAll(cell, label))
  // 目标和完成情况各是多少, 规划目标是多少，完成了吗 ask for both, 哪天休息 for the one that is named.
  const isSaid = ({ heading }: Cell): boolean =>
    (heading.length >= SAID_MIN && foldText(question.text).includes(foldText(heading))) || isJotted(question.text, foldText(heading))
  const asked =
    named.length > 0 && !EACH.test(question.text) && !values.some((cell) => !named.includes(cell) && isSaid(cell))
      ? named
      : values.filter(
          (cell) => named.includes(cell) || asksColumn(question, cell.heading) || isJotted(question.text, foldText(cell.heading)),
        )
  if (!label || asked.length === 0 || asked.length === values.length) return wholeRow(question, cells)
  const told = asked.map(({ heading, value }) => `${readable(withoutUnit(heading, [value]))}${partAsked(question, readable(value))}`)
  return cutAtMark(
    `${readable(
      withoutUnit(
        label.value,
        asked.map(({ value }) => value),
      ),
    )}：${told.join('，')}`,
  )
}

/** 到访 日期 活动, 到访的日期和活动, where the columns are 日期 and 活动内容. */
function isJotted(text: string, heading: string): boolean {
  const names = [heading, heading.replace(SORT_OF, '')].filter((name) => name.length > 1)
  return text
    .split(/[\s、和与及]+/u)
    .some((said, i) => names.includes(said) || (i === 0 && names.some((name) => said.endsWith(`的${name}`))))
}
const SORT_OF = /(?:内容|情况|名称|信息)$/u

/** 图书馆星期四开门吗, where 休息日 says 周四: the hours would tell that it is open. */
function closedOn({ text }: Asked, values: readonly Cell[]): Cell | undefined {
  const day = /(?:周|星期|礼拜)([一二三四五六日天末])(?![次趟回期岁])/u.exec(text)?.[1]
  const form = day === undefined ? undefined : new RegExp(`(?:周|星期|礼拜|[、，])[${/[日天]/u.test(day) ? '日天' : day}]`, 'u')
  return form && values.find(({ heading, value }) => /休息|闭馆|休馆|不开放/u.test(heading) && form.test(value))
}

/** 代收点 beside 代收时间: what a column begins as the one that names the rows tells it from no other. */
const isOfAll = ({ heading }: Cell, label: Cell | undefined): boolean =>
  label !== undefined && heading.length > STEM && label.heading.startsWith(heading.slice(0, STEM))
const STEM = 2

const SAID_MIN = 3
const EACH = /各[是有为]?(?:多少|几|什么)|分别/u

/** 母婴室（个） of 52个 → 母婴室. */
function withoutUnit(name: string, values: readonly string[]): string {
  const unit = unitOfName(name)
  return unit !== undefined && values.every((value) => value.endsWith(unit)) ? name.replace(/(?:[（(][^（）()]*[）)]|\/[^/]+)$/u, '') : name
}

/** 周六10:00—16:00，周日不开放, asked for 周日 → 周日不开放. */
function partAsked({ terms }: Asked, value: string): string {
  const parts = value.split(/[，；]/u)
  const said = parts.filter((part) => terms.some((term) => [term, ...term.alternatives].some(({ text }) => foldText(part).includes(text))))
  return said.length > 0 ? said.join('，') : value
}

/** All cells; where they are too long for a line, chapter and section go first, which say nothing of what is asked. */
function wholeRow(question: Asked, cells: readonly Cell[]): string {
  let rest = cells
  while (lineOf(rest).length > HEADLINE_MAX) {
    const idle = rest.findIndex((cell, i) => i < rest.length - 1 && saysNothing(question, cell))
    if (idle < 0) break
    rest = rest.filter((_, i) => i !== idle)
  }
  return cutAtMark(lineOf(rest))
}

const lineOf = (cells: readonly Cell[]): string => cells.map((cell) => readable(cell.value)).join('，')

/** No word of the question, and no number but a year. */
function saysNothing({ terms }: Asked, { value }: Cell): boolean {
  const text = foldText(value)
  const isSaid = terms.some((term) => text.includes(term.text) || term.alternatives.some((other) => text.includes(other.text)))
  return !isSaid && !/\d/u.test(text.replace(/(?:19|20)\d\d年?/gu, ''))
}
