// Owns what is missing to a plan: 还需要再建多少个, told as what is planned less what there is, where no document counts it.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { countsHeads } from '../fit/unit-kinds.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import type { Combiner } from './combiner.ts'
import { composeCombined } from './compose-combined.ts'

/** 还要再建多少个, 还差几家, 还得发展多少人 · not: 还有多少, 还要交多少钱 */
const STILL =
  /(?:离|距|距离)?[^，。；？?]{0,6}?(?:还|再)(?:需要?|要|得|须|应|差|缺)(?:再)?(?:新?建|发展|增加?|新增|招|培养|完成|扩)?(?:设|成|出)?(?:多少|几)/u
const OF_PLAN = /目标|计划|任务|规划|要求/u
/** 还差多少到40万: the plan is named by its number. */
const TO_NUMBER = /(?:到|达到?|够|凑够|满)\s?(\d[\d.]*[万亿]?)(?![\d.]|年|月|日|号|点)/u
const COVERED = 0.5

export function tellStillToPlan(question: Question, by: Combiner): Reply | undefined {
  const number = TO_NUMBER.exec(question.text)?.[1]
  if (!(OF_PLAN.test(question.text) || number !== undefined) || !STILL.test(question.text)) return undefined
  const { measure: _, times: __, ...rest } = question
  const terms = question.terms.filter(({ text, deed }) => !OF_PLAN.test(text) && !/^\d/u.test(text) && deed !== true)
  const picked = (plan: boolean): readonly Figure[] =>
    pickFigures({ ...rest, terms, times: [], plan, asked: 'figure' }, { figures: by.table().figures, lexicon: by.lexicon }).flatMap(
      ({ covered, figure }) => (covered >= COVERED && figure.partOf === undefined && !figure.row ? [figure] : []),
    )
  const plan = picked(true).find(
    (figure) => isLevel(figure) && isMeant(question, figure) && (number === undefined || figure.raw.startsWith(number)),
  )
  const there = plan && picked(false).find((figure) => isBefore(figure, plan))
  if (!plan || !there) return undefined
  const reply = composeCombined(
    'rest',
    [
      { label: '', figure: plan },
      { label: there.indicator, figure: there },
    ],
    by,
  )
  const [made] = reply?.calculations ?? []
  if (!reply || !made) return undefined
  const [, ...proof] = reply.text.split('\n')
  const note = there.kind === 'addition' ? [calculations.onlyBuilt] : []
  return { ...reply, text: [calculations.stillToPlan(made.result), ...note, ...proof].join('\n') }
}

/** 2028年的目标 is none of 2024's. */
const isMeant = ({ times }: Question, { period }: Figure): boolean =>
  times.every(({ to }) => period === undefined || period.includes(String(to)))

/** 达到30个 is a level to be reached; 明年新建30个 is all still to be built. */
const isLevel = ({ quote, inQuote }: Figure): boolean => LEVEL.test(quote.slice(0, inQuote))
const LEVEL = /(?:达到?|[增升扩]?[至到]|突破|超过)[约近]?$/u

/** The same thing, of the same document and in the same unit: what there is, or was built over years, and less than what is planned. */
const isBefore = (figure: Figure, plan: Figure): boolean =>
  figure.doc === plan.doc &&
  (figure.kind === 'stock' || (figure.kind === 'addition' && isOverYears(figure) && isAllThereIs(figure, plan))) &&
  isSameThing(figure, plan) &&
  (figure.unit === plan.unit || (countsHeads(figure.unit) && countsHeads(plan.unit))) &&
  figure.value < plan.value

/** 全市职工书屋 is 职工书屋; 国家级职工书屋 are some of them, and 困难职工帮扶站点 other ones than 帮扶站点. */
const isSameThing = (figure: Figure, plan: Figure): boolean =>
  [plan.thing, plan.indicator].some((thing) => withoutPlace(thing) === withoutPlace(figure.thing)) &&
  withoutPlace(plan.indicator).length <= withoutPlace(figure.indicator).length
const withoutPlace = (thing: string): string =>
  thing.replace(/^\p{Script=Han}{0,4}?[省市区县镇](?=\p{Script=Han}{2})|(?:基层)?工会(?=会员)|[“”"]/gu, '')

/** 建成14个 towards 300个: others were there before those years, or the plan were twenty times what five years brought. */
const isAllThereIs = (built: Figure, plan: Figure): boolean =>
  plan.value <= built.value * FEW_TIMES &&
  !BESIDE_OTHERS.test(
    built.quote
      .slice(0, built.inQuote)
      .split(/[，。；]/u)
      .at(-1) ?? '',
  )
const FEW_TIMES = 3
const BESIDE_OTHERS = /[新又再增扩]/u

/** 五年来建成14个 · not: 全年新建14个, beside which there are others */
function isOverYears({ period, indicator }: Figure): boolean {
  const years = yearsOfPeriod(period)
  return years !== undefined && years[1] > years[0] && !/新[建增设]/u.test(indicator)
}
