// Owns particulars that are told in words of their own: of questionnaires that were sent out nobody learns how many came back, of a loan not its rate.
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import { askingWords, saidNear } from './near-text.ts'

interface Particular {
  readonly asks: RegExp
  readonly told: RegExp
}

/** What follows in a course of things (sent out, came back; invited, came) has a figure of its own. */
const STAGES: readonly Particular[] = [
  { asks: /收回|回收|收上来/u, told: /收回|回收|收到|有效|追[回讨]|讨[回薪]|挽回/u },
  { asks: /录取|考上|考中/u, told: /录取|考[上取入]|升入|入学|入读/u },
  { asks: /到场|实到|到会|到席/u, told: /到场|实到|到会|到席|出席|参加|参会|与会|参与/u },
  { asks: /留下|留任|留用|入职|转正/u, told: /留|入职|录用|转正|聘|签约|上岗/u },
  { asks: /采纳|被采用/u, told: /采纳|采用|吸收|转化/u },
  { asks: /办结|结案/u, told: /办结|结案|办理|调解|解决|处理|处置|完成/u },
  { asks: /结业|毕业/u, told: /毕业|结业|证书?|学位/u },
  { asks: /牵手|配对|成了?(?:几|多少)对/u, told: /牵手|成功|配对|\d对/u },
  { asks: /收缴|拨缴|(?:收|收入)(?:了|是|有)?多少.{0,4}(?:经费|会费)|经费收入/u, told: /收缴|拨缴|收取|收入|征收|代收|上缴|解缴/u },
]

const LOOKS: readonly Particular[] = [
  { asks: /(?:哪|谁)[^，。]{0,10}最(?:多|少|高|低|大|小|早|晚|长|年轻)/u, told: /最|首位|第一|居首|榜首|排名/u },
  { asks: /(?:电话|手机号)(?![^，。]{0,8}(?:多少|几)[个次通件人起条])|号码是|打哪个号/u, told: /\d{5,}|\d{3,4}[-—－ ]\d{3,}/u },
  { asks: /利率|利息|几厘/u, told: /[%％‰]|厘|[免无]息|零利率|基点|LPR|全额贴息|利率|利息/u },
  { asks: /几岁|多少岁|多大(?:年纪|岁数|年龄)|年纪/u, told: /\d+余?周?岁|\d{2}后|年龄|出生|生于/u },
  { asks: /造价|总投资|投资额|产值|产出|营收|税收/u, told: /元/u },
  { asks: /(?:奖金|补助|补贴|助学金|慰问金)(?:的)?(?:数额|金额|额度|标准)/u, told: /元|[%％]|万/u },
  { asks: /租(?!赁公司)/u, told: /租|场地费|使用费|借用/u },
  // 去了哪里疗养 wants where they went, and not where they were seen off.
  {
    asks: /(?:去了?|[拉到])(?:了)?(?:哪|什么地方)(?=.*[玩疗旅游])|(?=.*[疗旅游休养])(?:去了|拉到|到了)(?:哪|什么地方)/u,
    told: /赴|前往|[去到]了|来到|目的地|踏上\p{Script=Han}{2}(?:岛|山|湖|海)/u,
  },
  { asks: /(?:[一每](?:斤|公斤|箱|件|盒))[^，。]{0,4}多少钱|卖多少|售价/u, told: /售价|价格|单价|定价|原价|卖|每[斤箱件盒]\d/u },
]

export function tellsParticular(question: Question, evidence: Evidence): boolean {
  const words = askingWords(question)
  const asked = [...(question.asked === 'figure' ? STAGES : []), ...LOOKS].filter(({ asks }) => asks.test(words))
  const who = AGED.exec(words)?.[1]
  if (asked.length === 0 && who === undefined) return true
  const said = saidNear(evidence)
  return asked.every(({ told }) => told.test(said)) && (who === undefined || said.includes(who))
}

/** Somebody's age is told beside their name. */
const AGED = /^(\p{Script=Han}{2,4}?)(?:师傅|老师|同志)?(?:今年|现在|现年)?(?:多大(?:年纪|岁数)|几岁|多少岁)/u
