// Owns what was left undone: 还有几个没整改, told as how many there were less how many were done, where no document counts it.
import type { Figure } from '../../documents/figure.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { countsHeads } from '../fit/unit-kinds.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import type { Combiner } from './combiner.ts'
import { composeCombined } from './compose-combined.ts'

/** 没整改到位, 还没有解决, 未办结的 · not: 没多少, 没人, 有没有帮助 */
const UNDONE =
  /(?:(?<!有)还?没有?|尚未|仍未|(?<![从并])未)(?:被|能|得到)?((?!多少|几|什么|人)\p{Script=Han}{2,6}|[改办批结审修](?=$|[的吗呢？?，,]))/u
const COUNTS = /多少|几[个件处条户名人项家份次]/u
/** 年底还剩几条没解决: how many are left is what is asked, and no deed that documents tell. */
const LEFT = /(?:(?:到|至|截至)?年[底末])?(?:还|尚|仍)?(?:剩下?|剩余|余下|有)(?=(?:多少|几))/u
/** 整改91个, 督促整改到位90个: the deed right before its figure. */
const REACH = 8
const COVERED = 0.5

export function tellUndone(question: Question, by: Combiner): Reply | undefined {
  const [raw, deed] = UNDONE.exec(question.text) ?? []
  if (raw === undefined || deed === undefined || !COUNTS.test(question.text)) return undefined
  const { figures } = by.table()
  const asked = by.understand(question.text.replace(raw, WRITTEN.find(({ said }) => said.test(deed))?.as[0] ?? deed).replace(LEFT, ''))
  const picked = pickFigures({ ...asked, asked: 'figure' }, { figures, lexicon: by.lexicon }).filter(({ covered }) => covered >= COVERED)
  for (const { figure } of picked) {
    const verb = verbBefore(figure, deed)
    const whole = verb === undefined ? undefined : wholeBefore(figure, figures)
    if (verb === undefined || whole === undefined) continue
    // A document that counts them itself is asked; 未解决的主要是用地指标 counts none.
    if (new RegExp(`[未没]有?${verb}[^，。；]{0,12}\\d`, 'u').test(figure.quote)) return undefined
    const sides = [
      { label: '', figure: whole },
      { label: verb, figure },
    ]
    const reply = composeCombined('rest', sides, by)
    const [made] = reply?.calculations ?? []
    return reply && made ? { ...reply, text: reply.text.replace(/^.*/u, calculations.undone(verb, made.result)) } : undefined
  }
  return undefined
}

/** As much of the deed as stands right before the figure. */
function verbBefore({ quote, inQuote, row, indicator }: Figure, deed: string): string | undefined {
  const before = row ? indicator : quote.slice(Math.max(0, inQuote - REACH), inQuote)
  const written = WRITTEN.find(({ said }) => said.test(deed))?.as.find((word) => before.includes(word))
  if (written !== undefined) return written
  for (let length = deed.length; length >= 2; length--) if (before.includes(deed.slice(0, length))) return deed.slice(0, length)
  return undefined
}

/** 没调成, 没办完, 没改好: how reports write what people say. */
const WRITTEN: readonly { readonly said: RegExp; readonly as: readonly string[] }[] = [
  { said: /^(?:调解?|谈|劝)成/u, as: ['成功', '调解成功', '达成'] },
  { said: /^(?:办|搞|弄|处理|做)(?:完|好|了|$)/u, as: ['办结', '办理完毕', '处理', '完成'] },
  { said: /^(?:审|判|裁|结)(?:完|了|$)/u, as: ['审结', '结案', '裁决'] },
  { said: /^(?:改|整改)(?:完|好|了|$)/u, as: ['整改', '已改'] },
  { said: /^(?:搞|弄|解决)(?:定|好|了)/u, as: ['解决', '化解'] },
]

/** What was there to be done: the last count of the same before it in its sentence, and more: of 2232名 some are no 人, of 1280家 no 47项 are left. */
const wholeBefore = (part: Figure, figures: readonly Figure[]): Figure | undefined => {
  const before = figures.filter(
    (figure) =>
      figure.passage === part.passage &&
      figure.quote === part.quote &&
      figure.start < part.start &&
      figure.about === undefined &&
      figure.value > part.value,
  )
  // 理赔260人次 are cases, and no part of 5200名.
  const people = before.filter((figure) => [figure, part].every(({ unit }) => countsHeads(unit)) && !OTHERS.test(clauseBefore(figure)))
  return before.findLast(({ unit }) => unit === part.unit) ?? people.at(-1)
}
/** 聘请讲师180名: who helped is none of those that it was done for. */
const OTHERS = /聘|发动|邀请|志愿者|讲师|教师|老师|评委|专家|干部/u
const clauseBefore = ({ quote, inQuote }: Figure): string => /[^，。；]*$/u.exec(quote.slice(0, inQuote))?.[0] ?? ''
