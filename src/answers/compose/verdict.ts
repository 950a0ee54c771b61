// Owns the word that answers a yes-or-no question before the sentence that proves it, where the sentence surely carries it.
import { type Verdict, verdicts } from '../../wording/verdicts.ts'
import { deniesSaid } from '../fit/denied-condition.ts'
import { isWithinBound, statesOwnAmount } from '../fit/threshold.ts'
import type { Question } from '../question.ts'
import { directionAsked, directionTold } from '../understanding/direction.ts'

interface Form {
  readonly asks: RegExp
  readonly no?: { readonly form: RegExp; readonly verdict: Verdict }
  readonly yes?: { readonly form: RegExp; readonly verdict: Verdict }
}

const REFUSES = /不予|严禁|禁止|谢绝|不得|不能|不可(?!抗)|不参加|不安排|不享受|不受理|不发放|不接收|不纳入|不在.{0,8}范围/u

/** 蛋糕券不能折成现金 refuses nobody the cake: what else may not be done with it. */
const REFUSES_ELSE = /不(?:能|得|可)(折|兑|转让|代领|代办|重复|叠加|提现|退|累计|挪用|用于|超过|低于|少于|高于)/gu

/** In order: the first form that the question has decides. */
const FORMS: readonly Form[] = [
  // 要钱吗, 收不收费 · not: 要带什么
  {
    asks: /(?:要|收|交|花)不?(?:要|收|交|花)?(?:钱|费)/u,
    no: { form: /免费|全免|免收|免交|免缴|不收/u, verdict: 'needless' },
  },
  // 能报吗, 可不可以参加
  {
    asks: /能不能|可不可以|可以|(?<![才只职功])能(?![力源量手级])/u,
    no: { form: REFUSES, verdict: 'refused' },
    yes: { form: /可以|均可|可(?=申请|参加|享受|凭|在|向|携带|补|报|办|领)|允许|有权/u, verdict: 'allowed' },
  },
]

/** 前两小时免费, 每两年可免费补一次: not for whoever comes, nor for ever. */
const PARTLY =
  /(?:前|首)[\d一两二三四五六]*个?(?:小时|次|天|年|月|批)|每[\d一两二三四五]*[年月天次人][^，。；]{0,8}免费[^，。；]{0,6}[\d一两二三四五]次|超[过出]|其余|除[^，。；]{1,20}外/u

/** 家属不能免费随行，…可带1名家属: neither yes nor no says it all. */
const ALLOWS_TOO = /(?<!不|[许认])可(?:以|带|携|申请|参加|享受|报|办|领)/u

/** 能同时报两门吗 over 每人限报一门 */
const SEVERAL_AT_ONCE =
  /(?<![和跟与同陪带][^，。；？?]{0,6})(?:同时|一起|一块儿?)|(?:[两二三四五几多]|好几)[门个项次份张样种](?:课|班|项目)?|都(?=[报领选学参享申])|(?:重复|多次|叠加)(?=[报领享申])/u
const ONE_ALONE =
  /限(?:报|选|领|参加|购|兑|享受|申请|申报)?(?:一|1)(?=[门个项次份张样种人])|(?:只能|仅能|只可|仅可|仅限)[^，。；]{0,4}?(?:一|1)[门个项次份张样种]|不得重复|不能重复|不重复/u
const TOGETHER = /可以?(?:同时|一起|一块)/u

/** 可以免费洗牙一次，拔牙、种牙不在其内: what is asked for is left out. */
const LEFT_OUT = /([^，。；]{1,24})(?:不在其内|不在此列|不在其中|除外|不包括在内|不含在内)/gu
const isLeftOut = (text: string, stretch: string): boolean =>
  [...stretch.matchAll(LEFT_OUT)].some(([, items = '']) =>
    items.split(/[、和及与]/u).some((item) => item.length > 1 && text.includes(item.replace(/^(?:但|其中)/u, ''))),
  )

/** A longer stretch may refuse something else than what is asked for. */
const STRETCH_MAX = 70

/** 年薪35万能申请吗 over 申请条件：年薪高于40万元 → 不可以; who lies within the bound may lack something else. */
function ofOwnAmount(question: Question, stretch: string): string | undefined {
  if (!MAY.test(question.text) || REFUSES.test(stretch)) return undefined
  return isWithinBound(question, stretch) === false ? verdicts.refused : undefined
}
const MAY = /能不能|可不可以|可以|(?<![才只职功])能(?![力源量手级])/u

/** '退休了还能参加吗' over '离退休人员不参加' → 不可以; undefined where the stretch does not say it by itself. */
export function verdictOf(question: Question, stretch: string): string | undefined {
  const { asked, text } = question
  if (asked !== 'yesno' || stretch.length > STRETCH_MAX) return undefined
  if (statesOwnAmount(question)) return ofOwnAmount(question, stretch)
  const [meant, direction] = [directionAsked(question), directionTold(stretch)]
  if (meant !== undefined) return direction === undefined ? undefined : verdicts[meant === direction ? 'is' : 'isNot']
  const form = FORMS.find(({ asks }) => asks.test(text))
  const denied = /(?<!能)不能|(?<!可)不可以|不予/u.test(text)
  if (form === undefined || denied) return undefined
  if (deniesSaid(text, stretch)) return undefined
  if (SEVERAL_AT_ONCE.test(text) && ONE_ALONE.test(stretch) && !TOGETHER.test(stretch)) return verdicts.refused
  if (form.no?.verdict === 'refused' && isLeftOut(text, stretch)) return verdicts.refused
  const told = stretch.replace(REFUSES_ELSE, (refused, deed: string) => (text.includes(deed) ? refused : ''))
  if (form.no?.form.test(told))
    return (form.no.verdict === 'needless' ? PARTLY : ALLOWS_TOO).test(stretch) ? undefined : verdicts[form.no.verdict]
  return form.yes?.form.test(stretch) && !REFUSES.test(stretch) ? verdicts[form.yes.verdict] : undefined
}
