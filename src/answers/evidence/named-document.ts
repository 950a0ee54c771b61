// Owns which words of a question name the document itself: 困难职工帮扶办法 有效期, 机冶建材工会的支出. They stand for every passage of it.
import type { Question } from '../question.ts'

const RUN = { least: 4, most: 16 } as const
/** 文化宫, 图书馆: a house is named by less. */
const HOUSE = /[宫馆园院]$|中心$/u
const HOUSE_LEAST = 3
/** 青溪市机械冶金建材 of 青溪市机械冶金建材工会2023年统计公报 */
const BODY = /^(.{4,24}?)(?:总工会|工会|系统|集团|公司)/u

/** For each term of a question 1 where it lies in a run that the title holds. */
export function termsThatName({ text, terms }: Pick<Question, 'text' | 'terms'>, title: string): readonly number[] {
  const runs = ASKS_OF_ITSELF.test(text) ? [] : runsIn(text, title)
  const names = terms.map((term) => (runs.some((run) => run.includes(term.text)) ? 1 : 0))
  const asked = terms.reduce((sum, { weight }, t) => sum + (names[t] === 1 ? 0 : weight), 0)
  const all = terms.reduce((sum, { weight }) => sum + weight, 0)
  return asked >= ASKED_LEAST * all ? names : names.map(() => 0)
}

/** 工作报告是谁作的 is told where the title stands. */
const ASKS_OF_ITSELF = /(?:报告|办法|通知|手册|公报|文件|方案|细则)\p{Script=Han}{0,4}(?:谁|哪个部门|什么时候|何时|哪[天年])/u

/** Where the title holds the whole question nothing is left to tell its passages apart by. */
const ASKED_LEAST = 0.15

function runsIn(text: string, title: string): readonly string[] {
  const body = BODY.exec(title)?.[1] ?? ''
  return (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((part) => {
    for (let length = Math.min(RUN.most, part.length); length >= HOUSE_LEAST; length--)
      for (let start = 0; start + length <= part.length; start++) {
        const run = part.slice(start, start + length)
        if (length < RUN.least && !HOUSE.test(run)) continue
        if (title.includes(run) || (body !== '' && shortens(run, body))) return [run]
      }
    return []
  })
}

/** 机冶建材 is short for 机械冶金建材: its characters in their order, none of them far from the next. */
function shortens(run: string, body: string): boolean {
  let at = body.indexOf(run[0] ?? '')
  if (at < 0) return false
  for (const char of run.slice(1)) {
    const next = body.indexOf(char, at + 1)
    if (next < 0 || next > at + 2) return false
    at = next
  }
  return true
}
