// Owns the rules by which a figure takes its meaning from its neighbours: lists, parts, shares, running totals.
import type { Quantity } from '../../text/quantity.ts'
import type { Clause } from './clause.ts'
import { deedOf, hasOwnDeed, NEEDS_THING, onlyDeed, tidy, withoutDeed } from './deed.ts'
import { DEED_BEHIND_SUBJECT, EXISTENCE, LISTS_ON, ONLY_ADVERBS, STARTS_WITH_DEED, stripFiller } from './deed-words.ts'
import { classOf, isRatio } from './measure-class.ts'
import { measured, ONLY_COMPARED } from './measured.ts'
import type { Context, Named, Naming } from './named.ts'
import { withoutSubject } from './subject.ts'

interface Rule {
  readonly applies: (context: Context) => boolean
  readonly make: (context: Context) => Naming
}

/** 办结率, 组建率动态保持在: a rate of what the figure before it counts. */
const BARE_RATE = /^[\p{Script=Han}]{0,3}(?:率|占比|比例|比重|增幅)(?:动态)?(?:保持|达到|达|为|在|均|都)*$/u
const COUNTED_SO_FAR = /^(?:[全本][省市区县镇乡国校院])?(?:累计|共|共计|合计|总计|总数)$/u
/** 会员总数, 累计接转: names itself. */
const NAMES_ITSELF = /(?:总数|总量|总人数|总额|累计|数量|人数|规模|金额)$/u

// 增至, 恢复到, 受疫情影响减至: the same thing at another time
const CHANGED_TO =
  /^(?:[\p{Script=Han}]{0,8}(?:影响|需求|因素|原因))?(?:进一步|逐步|逐年|又|再)?(?:达|增|减|降|升|增加|减少|下降|上升|提高|提升|增长|发展|扩大|扩展|恢复|回升|回落|缩减|壮大)(?:至|到|为)$/u
const WAS = /(?<=\p{Script=Han}{2})原[有来先]?$/u
/** 达22场, 为5个: the clause holds nothing but the figure. */
const ONLY_LEADS = /^[达为是约近超到有]*$/u

const RANKED = /^(?:总量|总数|数量|规模|总额|增幅|增速|人数|得分|均)?(?:位居|位列|名列|居|列|排名|排)/u
/** 价值230万元, 总价约20万元, 8.5万人次参与: says how much of it, or who joined in, and not in what. */
const OF_WHAT_BEFORE = /^(?:(?:总|累计)?(?:价值|总价|总值|金额|总额|货值|市值)|(?:踊跃|积极)?(?:参与|参加))$/u
const OF_MEMBERS = /^[共现设拥]?有?(会员|成员|党员|团员|学员|职工|代表)$/u

/** The first that applies names the figure; where none does, its own clause is name enough. */
const RULES: readonly Rule[] = [
  // 接收档案5454卷、4.13万件: the same thing in another unit; 2022年达22场: at another time
  {
    applies: ({ own, only, previous, clause }) => own === '' && ONLY_LEADS.test(only) && previous !== undefined && clause.mark !== '；',
    make: ({ previous }) => sameAs(previous),
  },
  {
    applies: ({ before, previous, clause }) => previous !== undefined && clause.mark !== '；' && ONLY_COMPARED.test(before),
    make: ({ previous }) => sameAs(previous),
  },
  // 新增领军人才77人，累计438人
  {
    applies: ({ own, only, previous }) =>
      previous !== undefined && (own === '' || COUNTED_SO_FAR.test(own)) && COUNTED_SO_FAR.test(only.replace(/[约近超达为到了]+$/u, '')),
    make: (context) => ({ indicator: `累计${thingsBefore(context)}`, deed: '累计' }),
  },
  // 2020年增至573家, 2021年恢复到15场
  {
    applies: ({ only, behind, previous, quantity, clause }) =>
      behind === '' &&
      previous !== undefined &&
      clause.mark === '，' &&
      classOf(previous.quantity) === classOf(quantity) &&
      CHANGED_TO.test(only),
    // 基地原为9个，2020年增至20个
    make: ({ previous }) => ({ ...sameAs(previous), indicator: previous?.indicator.replace(WAS, '') ?? '' }),
  },
  // 累计建成57家，总量居全市第一
  {
    applies: ({ own, previous }) => previous !== undefined && RANKED.test(own),
    make: ({ own, previous }) => ({ indicator: withoutDeed(previous?.indicator ?? '') + own, deed: '' }),
  },
  // 占全市的20%, 增长10.5%, 办结率98%以上
  {
    applies: (context) =>
      measured(context) !== undefined &&
      (NEEDS_THING.test(context.own) || (isRatio(context.quantity) && BARE_RATE.test(context.own))) &&
      context.behind === '',
    make: (context) => {
      const about = measured(context)
      const base = about === undefined ? '' : (context.named[about]?.indicator ?? '')
      return { indicator: base + context.own, deed: /^占/u.test(context.own) ? `${base}占` : '', ...(about === undefined ? {} : { about }) }
    },
  },
  // 发放物资4.6万份、价值230余万元; 组织竞赛620场，8.5万人次参与
  {
    applies: ({ own, previous, named, first }) => previous !== undefined && named.length > first && OF_WHAT_BEFORE.test(own),
    make: ({ previous, own }) => ({ indicator: (previous?.indicator ?? '') + own, deed: '' }),
  },
  // 网格党组织：成立1702个; 省工人先锋号：单位2个
  {
    applies: ({ topic, whole, clause }) => topic !== '' && whole === undefined && clause.mark !== '；',
    make: ({ topic, own }) => (onlyDeed(own) ? { indicator: own + topic, deed: own } : { indicator: topic + own, deed: deedOf(own) }),
  },
  // 验收合格“妈妈驿站”122家，全市累计建成922家; 培训班10余期，覆盖1000余人次
  {
    applies: ({ own, behind, previous }) => behind === '' && onlyDeed(own) && previous !== undefined && !isRatio(previous.quantity),
    make: (context) => {
      const { own, quantity, named } = context
      const before = sameMeasureBefore(context) ?? context.previous
      // Behind a part 累计达 goes back to its whole.
      const previous = before?.partOf !== undefined && context.whole === undefined ? (named[before.partOf] ?? before) : before
      const thing = withoutDeed(previous?.indicator ?? '')
      const alike = previous !== undefined && classOf(previous.quantity) === classOf(quantity)
      return { indicator: alike ? own + thing : thing + own, deed: alike ? own : '' }
    },
  },
  // 其中二等奖4篇, 其中投资创业项目237个
  {
    applies: ({ whole, own, quantity, clause }) => whole !== undefined && clause.mark !== '、' && !isRatio(quantity) && !hasOwnDeed(own),
    make: partIndicator,
  },
  // 、“妈妈驿站”73家
  {
    applies: ({ clause, own, previous }) => clause.mark === '、' && previous !== undefined && !STARTS_WITH_DEED.test(own),
    make: ({ previous, own }) => {
      const deed = previous?.deed || deedBehindSubject(previous?.indicator ?? '')
      return { ...sameAs(previous), indicator: deed + own, deed }
    },
  },
  // 累计建成的，“爱心妈咪小屋”为135家，“妈妈驿站”为73家: the deed stands alone in the clause before
  {
    applies: ({ clause, own, opening }) => clause.mark === '，' && deedAlone(opening) !== '' && !hasOwnDeed(own),
    make: ({ own, opening }) => ({ indicator: deedAlone(opening) + own, deed: deedAlone(opening) }),
  },
  // 行业工会18家，会员36632人; 行业工会18家，有会员36632人
  {
    applies: ({ clause, own, previous, quantity }) =>
      previous !== undefined &&
      clause.mark === '，' &&
      OF_MEMBERS.test(own) &&
      // 基层工会1386家，涵盖单位2947家，会员21万人 are those of the unions.
      !/(?:单位|企业|公司)$/u.test(previous.indicator) &&
      classOf(quantity) === 'people' &&
      classOf(previous.quantity) === 'things',
    make: ({ previous, own }) => ({
      indicator: (previous?.indicator ?? '') + own.replace(OF_MEMBERS, '$1'),
      deed: previous?.deed ?? '',
    }),
  },
  // 有团委62个，团总支部74个 · not: 举办活动15场，粉丝28万余人
  {
    applies: ({ clause, own, previous, quantity }) =>
      previous !== undefined &&
      /[，；]/u.test(clause.mark) &&
      !hasOwnDeed(own) &&
      !NAMES_ITSELF.test(own) &&
      !/^(?:力争|争取|确保)/u.test(own) &&
      listsOn(previous, clause, quantity),
    make: ({ previous, own }) => ({ indicator: (previous?.deed ?? '') + own, deed: previous?.deed ?? '' }),
  },
  // 各类活动，共计30场: the thing stands in the clause before
  {
    applies: ({ own, opening }) => ONLY_ADVERBS.test(own) && opening !== '',
    make: ({ own, opening }) => ({ indicator: stripFiller(withoutSubject(tidy(opening))).slice(-24) + own, deed: '' }),
  },
]

/** 新建“爱心驿站”40家，投入120万元；力争累计建成250家: what is counted in 家 goes on with the last 家. */
const sameMeasureBefore = ({ named, first, quantity }: Context): Named | undefined =>
  named.slice(first).findLast((each) => each.quantity.unit === quantity.unit && each.about === undefined)

/** '活动评选出一等奖' → '活动评选出'; 医疗救助 is the thing itself. */
function deedBehindSubject(indicator: string): string {
  const deed = DEED_BEHIND_SUBJECT.exec(indicator)?.[0] ?? ''
  return deed.length < indicator.length ? deed : ''
}

/** deedAlone('累计建成的') → '累计建成' */
function deedAlone(opening: string): string {
  const deed = withoutSubject(tidy(opening)).replace(/的$/u, '')
  return /的$/u.test(tidy(opening)) && onlyDeed(deed) ? deed : ''
}

const sameAs = (previous: Named | undefined): Naming => ({
  indicator: previous?.indicator ?? '',
  deed: previous?.deed ?? '',
  ...(previous?.about === undefined ? {} : { about: previous.about }),
})

const listsOn = (previous: Named, clause: Clause, quantity: Quantity): boolean =>
  EXISTENCE.test(previous.deed) ||
  (clause.mark === '，' && LISTS_ON.test(previous.deed) && classOf(previous.quantity) === classOf(quantity))

/** 累计438人 counts what the figure before it counted; after two additions at once only what they share. */
function thingsBefore({ previous, named }: Context): string {
  const before = named.at(-2)
  const thing = withoutDeed(previous?.indicator ?? '').replace(/(?<=[\p{Script=Han}”]{2})(?:新增|增加|增至)$/u, '')
  const joined = before && previous?.clause.mark === '、' && before.quantity.unit === previous.quantity.unit
  return joined ? `${withoutDeed(before.indicator)}、${thing}` : thing
}

function partIndicator({ whole, named, own }: Context): Naming {
  const base = whole === undefined ? undefined : named[whole]
  if (base === undefined) return { indicator: own, deed: deedOf(own) }
  const shared = sharedEnd(base.indicator, own)
  return shared >= 2 ? { indicator: base.deed + own, deed: base.deed } : { indicator: base.indicator + own, deed: base.indicator }
}

function sharedEnd(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}

export const nameByNeighbours = (context: Context): Naming =>
  RULES.find((rule) => rule.applies(context))?.make(context) ?? { indicator: context.own, deed: deedOf(context.own) }
