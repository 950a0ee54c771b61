// Owns reading what kind of answer a question wants, from the words that ask.
import type { Asked } from '../question.ts'

interface AskForm {
  readonly asked: Asked
  readonly form: RegExp
}

/** In order: the first form that stands in the question decides. */
const FORMS: readonly AskForm[] = [
  { asked: 'why', form: /为什么|为啥|为何|什么原因|咋回事/u },
  { asked: 'when', form: /什么时候|啥时候|何时|哪一?天|哪年|哪一年|哪个月|几月|几号|哪几天|哪日|几时|日期|起止|时间(?:是|$|[？?])|多久(?:一次|一回)|几年(?:搞|办|举办|开|来)?一(?:次|回|届)/u },
  { asked: 'list', form: /哪[两二三四五六七八九十几](?!天|年|月)|哪些(?!城市|地方|地区|县|区|街道)/u },
  { asked: 'figure', form: /多少|几成|百分之几|占比|多大|多长|多高|多远|多久|多重|第几|几等/u },
  { asked: 'figure', form: /几(?:家|个|人|名|位|户|场|次|期|届|门|支|项|件|条|篇|份|册|卷|套|张|台|辆|处|所|座|栋|幢|间|批|组|对|类|种|元|块|万|千|百|岁|天|年|小时|分钟|亩|公里|米|回|块钱)/u },
  { asked: 'where', form: /哪里|哪儿|在哪|什么地方|啥地方|何处|地点|哪个?(?:县|区|市|城市|街道|小区|村|社区|地方|省|国家|镇|乡|城|楼|学校|地区|国)|哪些(?:城市|地方|地区|县|区|街道)/u },
  { asked: 'list', form: /哪些|哪[两二三四五六七八九十几](?!天|年|月)|哪几|有什么|有啥|都有谁|分别(?:是|叫|有)|包括什么|名单|列出|列一?下|各是什么/u },
  { asked: 'who', form: /谁|哪位|哪个?(?:部门|单位|机构|公司|媒体|报纸|报社|组织|局|委|中心|人|支部|级)|哪家|主办(?:方|单位)|何人|姓名/u },
  { asked: 'how', form: /怎么|如何|怎样|咋(?!回事)|流程|步骤|什么方式|啥办法|什么办法|哪些措施|途径/u },
  { asked: 'yesno', form: /有没有|是不是|是否|能不能|可不可以|会不会|要不要|(?:吗|么|没|没有|不)[？?]?$|有无/u },
  { asked: 'what', form: /什么|啥|哪个|哪一|哪种|哪样|哪项|叫(?:做|什么)|名称|全称|是指|指的是|意思|定义|主题/u },
  { asked: 'figure', form: /(?:人|家|户|场次?|次|件|条|项|个|份|单位|企业|会员|职工|总|批|机构|组织)数(?!据|字)|数量|总量|总数|总额|金额|场次|人次|占比|比例|(?<!效|频)率(?:$|[\s，])|密度|面积|长度|浏览量|阅读量|规模|增幅|增长|排名|得分|评分|平均/u },
]

export function askedOf(text: string): Asked {
  return FORMS.find(({ form }) => form.test(text))?.asked ?? 'open'
}

/** Words that ask for a figure, each with the units that would answer; in order of the question, one slot each. */
const SLOTS: readonly { readonly form: RegExp; readonly units: readonly string[] }[] = [
  { form: /(?:多少|几)(?:块钱|块|元|钱|万|亿)|多少资金|多少(?:经费|款|贷款|善款|补贴|补助|奖金|慰问金|救助金?)|金额|总额|经费(?:$|\s)|资金(?:$|\s)|花了?多少|总价值/u, units: ['元'] },
  { form: /百分之几|几成|比例|占比|百分比|(?:率|密度|增幅)(?:是|有|多|$|[\s，？?])/u, units: ['%', '个百分点'] },
  { form: /(?:多少|几)(?:个)?(?:人次)|人次(?:数)?(?:$|[\s，])/u, units: ['人次'] },
  { form: /(?:多少|几)(?:个|名|位)?(?:人|名|位|职工|员工|工人|会员|学生|党员|团员|居民|志愿者|学员|劳模|孩子|妇女|工友|老师|老乡|专家)|人数|几个人|会员数|职工数|多少同志/u, units: ['人', '名', '位', '人次', '个'] },
  { form: /(?:多少|几)(?:场次?|次|期|届|回|批次?)|场次|场数|次数/u, units: ['场', '场次', '次', '期', '届', '批', '批次', '余次', '回'] },
  { form: /(?:多少|几)(?:家|个|所|处|座|单位|企业|公司)|(?:单位|企业|组织|机构|个)数/u, units: ['家', '个', '所', '处', '座', '支', '户', '家次', '项', '处次'] },
  { form: /(?:多少|几)(?:户|个家庭)|户数/u, units: ['户', '个', '家'] },
  { form: /(?:多少|几)(?:项|件|条|篇|份|张|套|册|卷|门|辆|台|间|支|亩|只|部|栋|幢)/u, units: [] },
  { form: /多长时间|多久|(?:多少|几)(?:小时|分钟|天|个?月)|时长/u, units: ['小时', '分钟', '天', '个月', '年', '日'] },
  { form: /多长|长度|多远/u, units: ['米', '千米', '公里'] },
  { form: /多少|数量|总量|总数|几(?=个|家)/u, units: [] },
]

/** '走访了多少家，花了多少钱' → [['家',…], ['元']]; '人数 金额' → [['人',…], ['元']]. */
export function slotsOf(text: string): readonly (readonly string[])[] {
  const found: { at: number; end: number; units: readonly string[] }[] = []
  for (const { form, units } of SLOTS) {
    for (const match of text.matchAll(new RegExp(form.source, 'gu'))) {
      const end = match.index + match[0].length
      if (!found.some((slot) => match.index < slot.end && slot.at < end)) found.push({ at: match.index, end, units })
    }
  }
  const slots = found.sort((a, b) => a.at - b.at).map((slot) => slot.units)
  // 各是多少, 分别多少: as many as are named; the composer counts them by what it finds.
  return slots.length === 1 && /各|分别/u.test(text) ? [slots[0] ?? [], slots[0] ?? []] : slots
}

const MEASURE = '个|家|名|位|户|场次|场|次|期|届|门|支|项|件|条|篇|份|册|卷|套|张|台|辆|处|所|座|栋|幢|间|批次|批|组|对|类|种|块钱|块|元|钱|万|岁|天|年|小时|分钟|亩|公里|米|回|人次|人'

/** Stretches that only ask, and name no thing: 有多少家, 都有哪些, 是谁, 个数. */
const ASKING: readonly RegExp[] = [
  new RegExp(`(?:一共|总共|共|到底|究竟|大概|大约|具体|都|各|分别|最多|最少|又|总的)*(?:有|是|为|叫|占|达|在|给|花|用|做|干|来)?(?:了|过)?(?:多少|几)(?:${MEASURE})?`, 'gu'),
  /(?:一共|总共|具体|都|各|分别)*(?:有|是|为|叫|在|指的是|是指|属于|来自)?(?:哪些地方|哪些人|哪些|哪[两二三四五六七八九十几]?(?:个|家|位|天|年|月|种|项|所|条|类|级|样|方面|里|儿|边|一年|一天|几天|几个)?|什么样|什么时候|啥时候|什么地方|什么|啥|谁|何时|何处|怎么样|怎么|如何|怎样|为什么|为啥|为何)/gu,
  /(?:个|套|条|次|场|家|户|份|件|项|支|台|篇|批|门|处|册|卷|人|名|单位|企业|机构|场次|人次|家次)数(?!据|字|学|码)/gu,
  /(?:有没有|是不是|是否|能不能|可不可以|会不会|有无|吗|哪个多|哪边多|谁多|哪个更多|哪个更|对比一?下?|比较一?下?|百分之几|几成|名称|全称|数量|分别)/gu,
]

export function askingSpans(text: string): { what: undefined; raw: string; start: number; end: number }[] {
  return ASKING.flatMap((form) => [...text.matchAll(form)].map((match) => ({ what: undefined, raw: match[0], start: match.index, end: match.index + match[0].length })))
}
