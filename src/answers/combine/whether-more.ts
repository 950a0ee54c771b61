// Owns questions whether one side is more than another: 甲县驿站是不是比乙县多, 甲县会员超过乙县了吗 — asked as 哪个多, and judged by what is told.
import type { Lexicon } from '../../search/lexicon.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { verdicts, withVerdict } from '../../wording/verdicts.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'

interface WhetherMore {
  /** 甲县和乙县哪个驿站多 */
  readonly plain: string
  /** Whether the first is asked to be the more, or the less. */
  readonly more: boolean
}

const ASKS = '(?:是不是|是否|真的?|是)?(?:已经?)?'
const END = '(?:一?[些点])?了?(?:吗|么|吧|没有|不|对[吗吧])?[？?]?$'
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?<one>.{2,24}?)${ASKS}(?:[要还也都]|会不会)*比(?<other>.{2,24}?)(?:[还更要也都])*(?<how>[多少高低])${END}`, 'u'),
  new RegExp(`^(?<one>.{2,24}?)有没有(?<other>.{2,24}?)(?<how>[多高])${END}`, 'u'),
  new RegExp(`^(?<one>.{2,24}?)${ASKS}(?<how>[多少高低])于(?<other>.{2,24}?)${END}`, 'u'),
  new RegExp(`^(?<one>.{2,24}?)${ASKS}(?<how>超过)了?(?<other>.{2,24}?)${END}`, 'u'),
]

/** Undefined where no two places are held against each other. */
export function whetherMore({ text, places, asked }: Question, { placesIn }: Pick<Lexicon, 'placesIn'>): WhetherMore | undefined {
  if (places.length !== 2 || !(asked === 'yesno' || /吧[？?]?$/u.test(text))) return undefined
  for (const form of FORMS) {
    const { one = '', other = '', how } = form.exec(text)?.groups ?? {}
    const [[first], [second]] = [placesIn(one), placesIn(other)]
    if (!how || !first || !second) continue
    const thing = one.replace(first.raw, '').replace(/^的|的$/gu, '')
    return { plain: `${first.raw}和${second.raw}哪个${thing}多`, more: !/[少低]/u.test(how) }
  }
  return undefined
}

/** The figures side by side, with 是 or 不是 before them where they decide it. */
export function judgedMore({ more }: WhetherMore, plain: Reply): Reply {
  const [head = '', ...rest] = plain.text.split('\n')
  const [first, second] = plain.figures.map(({ indicator }) => head.includes(calculations.more(indicator, '')))
  const isMore = first ? true : second || head.includes(calculations.same) ? false : undefined
  const isLess = second ? true : first || head.includes(calculations.same) ? false : undefined
  const holds = more ? isMore : isLess
  return holds === undefined ? plain : { ...plain, text: [withVerdict(verdicts[holds ? 'is' : 'isNot'], head), ...rest].join('\n') }
}
