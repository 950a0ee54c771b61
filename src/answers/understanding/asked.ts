// Owns reading what kind of answer a question wants, from the words that ask.
import type { Asked } from '../question.ts'
import { LARGE, MEASURE, measureAt } from './measure-words.ts'

interface AskForm {
  readonly asked: Asked
  readonly form: RegExp
}

/** In order: the first form that stands in the question decides. */
const FORMS: readonly AskForm[] = [
  // 怎么比去年少了
  { asked: 'why', form: /为什么|为啥|为何|什么原因|咋回事|(?:怎么|咋)[^，。]{0,12}(?:少|多|低|高|降|涨|下降|减少|增加)了/u },
  {
    asked: 'when',
    form: /什么时候|啥时候|何时|哪一?天|哪年|哪一年|哪个月|几月|(?<![路街道巷弄])几号(?!窗口|楼|门|线|厅)|几点|哪几天|哪日|几时|(?:周|星期|礼拜)几|日期|起止|(?<!多长|多少)时间(?:是|$|[？?])|多久(?:一次|一回)|[年月]份|几年(?:搞|办|举办|开|来)?一(?:次|回|届)/u,
  },
  { asked: 'who', form: /哪[两几](?:个|位)人|找谁|联系人/u },
  // 队长叫什么名字 · 主席叫啥 · not: 那个合作叫什么
  {
    asked: 'who',
    form: /(?:主席|主任|书记|[省市区县镇乡局部会院校队组站厂所处科]长|经理|老板|负责人|律师|司机|师傅|老师|医生|大姐|大哥|阿姨|[工商军老新]人|[职店党团队学]员|选手|冠军|劳模|工匠)(?:的?名[字子]|姓名|叫(?:做|什么|啥)|姓(?:什么|啥))/u,
  },
  { asked: 'list', form: /哪\s?[两二三四五六七八九十几\d](?!天|年|月)|哪些(?!城市|地方|地区|县|区|街道)/u },
  { asked: 'figure', form: /多少|几成|百分之几|占比|多大|多长|多久(?!一)|多高|多远|多久|多重|第几|几等/u },
  {
    asked: 'figure',
    form: /(?<![好十近前这那])几(?:家|个|人|名|位|户|场|次|期|届|门|支|项|件|条|篇|份|册|卷|套|张|台|辆|处|所|座|栋|幢|间|批|组|对|类|种|元|块|万|千|百|岁|天|年|小时|分钟|亩|公里|米|回|块钱)/u,
  },
  {
    asked: 'where',
    form: /第?几[楼层](?![次级面])|(?<!好)(?<!好在)哪里|哪儿|(?<!好)在哪(?!个|家|[两几种些])|[去到往上]哪(?![一两三几些个种家位天年月科门类样])|什么地方|啥地方|何处|地点|地址|哪个?(?:位置|会场|展厅|展馆|场馆|园区|广场|车站|县|区|市|城市|街道|小区|村|社区|地方|省|国家|镇|乡|城|楼|学校|地区|国)|哪些(?:城市|地方|地区|县|区|街道)/u,
  },
  {
    asked: 'list',
    form: /哪些|哪[两二三四五六七八九十几](?!天|年|月)|哪几|有什么|有啥|都有谁|分别(?:是|叫|有)|包括什么|名单|列出|列一?下|各是什么/u,
  },
  { asked: 'who', form: /谁|哪位|哪个?(?:部门|单位|机构|公司|媒体|报纸|报社|组织|局|委|中心|人|支部|级)|哪家|主办(?:方|单位)|何人|姓名/u },
  { asked: 'how', form: /怎么|如何|怎样|咋(?!回事)|流程|步骤|什么方式|啥办法|什么办法|哪些措施|途径/u },
  { asked: 'yesno', form: /有没有|是不是|是否|能不能|可不可以|会不会|要不要|(?:吗|(?<![什怎多那这要])么|没|没有|不)[？?]?$|有无/u },
  {
    asked: 'what',
    form: /什么|啥|干嘛|哪[个一种样项本部首条篇份张款支类批届门]|叫(?:做|什么)|名称|全称|文件名|是指|指的是|意思|定义|主题(?=是|为|叫|$|[\s，？?])/u,
  },
  {
    asked: 'figure',
    form: /(?:人|家|户|场次?|次|件|条|项|个|份|单位|企业|会员|职工|总|批|机构|组织)数(?!据|字)|数量|总量|总数|总额|金额|场次|人次|占比|比例|平均年龄|(?<!效|频)率(?:$|[\s，])|[期届批]数|密度|面积|长度|浏览量|阅读量|\s数$|规模|增幅|增长|排名|得分|评分|平均|\p{Script=Han}(?:量|率|额|数|费)(?=\s|$)/u,
  },
]

/** What a name in quotation marks says asks nothing: the 百场 of “百名局长百场宣讲”. */
export function askedOf(text: string): Asked {
  const own = text.replace(/“[^”]*”/gu, '“”')
  return FORMS.find(({ form }) => form.test(own))?.asked ?? 'open'
}

export type Slot = readonly string[]

const PEOPLE: Slot = ['人', '名', '位', '人次', '个', '对']
const BODIES: Slot = ['家', '个', '所', '处', '座', '支', '家次', '处次', '间', '座']
const TIMES: Slot = ['场', '场次', '次', '期', '届', '批', '批次', '回', '项']
const MONEY: Slot = ['元', '美元']
const SHARE: Slot = ['%', '个百分点', '倍']
const HOUSEHOLDS: Slot = ['户', '个', '家']
const PIECES: Slot = ['项', '件', '条', '篇', '份', '个', '张', '套', '册', '卷', '门', '台', '部', '辆', '幅', '款']
const DURATION: Slot = ['小时', '分钟', '天', '个月', '年', '日', '个工作日', '周', '学时', '课时']
const AGE: Slot = ['岁', '周岁']
const LENGTH: Slot = ['米', '千米', '公里', '平方米', '亩', '公顷', '厘米']

/** The measure word that stands behind 多少 or 几 says most of the answer's unit; 个 says nothing. */
const BY_MEASURE: readonly { readonly measure: RegExp; readonly units: Slot }[] = [
  { measure: /^(?:人次)/u, units: ['人次', '人'] },
  { measure: /^(?:人|名|位)/u, units: PEOPLE },
  { measure: /^(?:处次|家次)/u, units: ['处次', '家次', ...BODIES] },
  { measure: /^(?:家|所|处|座)/u, units: BODIES },
  { measure: /^(?:场次|场|次|期|届|批次|批|回)/u, units: TIMES },
  { measure: /^(?:块钱|块|元|钱|万元|亿元|[万亿](?!\p{Script=Han}))/u, units: MONEY },
  { measure: /^户/u, units: HOUSEHOLDS },
  { measure: /^个百分点/u, units: SHARE },
  { measure: /^个?(?:小时|钟头|分钟|工作日|天|月|周)/u, units: DURATION },
  { measure: /^(?:平方米|米|公里|千米|亩)/u, units: LENGTH },
  { measure: /^(?:千瓦时|度)/u, units: ['千瓦时', '度'] },
]

/** The noun behind it, where the measure word is 个 or none: 多少工会会员 → people, 多少经费 → money. */
const BY_NOUN: readonly { readonly noun: RegExp; readonly units: Slot }[] = [
  {
    noun: /^\p{Script=Han}{0,5}?(?:资金|经费|贷款|善款|补贴|补助|津贴|红包|奖金|慰问金|救助金?|\p{Script=Han}费(?!心|力|劲)|费用|款物|钱|金额|创业贷|融资|工资|薪水|奖励(?!人))/u,
    units: MONEY,
  },
  // 多少个地方能帮工人: what comes first is counted.
  { noun: /^(?:地方|场所|站点|点位)/u, units: BODIES },
  { noun: /^\p{Script=Han}{0,3}?(?:家庭)/u, units: HOUSEHOLDS },
  { noun: /^\p{Script=Han}{0,5}?(?:人次)/u, units: ['人次', '人'] },
  {
    noun: /^\p{Script=Han}{0,6}?(?:人(?!民|工智|才中心)|[职员女民]工|工人|会员|学生|党员|团员|居民|志愿者|学员|劳模|孩子|小孩|娃|老人|妇女|工友|师傅|老乡|专家|家长|家属|名师|支书|员工|干部|代表|[委议]员(?!会)|监督员|指导员|调解员|青年(?!之家|驿站|中心|公寓)|子女|群众|教师|老师|师生|新生|女性|教官|工匠|选手|讲师|律师|夫妻|者)/u,
    units: PEOPLE,
  },
  { noun: /^\p{Script=Han}{0,4}?(?:场(?![所地馆])次?|座谈会?|活动|竞赛|比赛|讲座|培训班|演出)/u, units: TIMES },
  {
    noun: /^\p{Script=Han}{0,6}?(?:企业|公司|单位|工会|组织|机构|站|室|中心|小屋|驿站|之家|阵地|基地|场所|场地|场馆|门店|学校|社区|支部|妇联|商会)/u,
    units: BODIES,
  },
  // What is counted in pieces; a count of another of their units fits as well.
  { noun: /^\p{Script=Han}{0,4}?(?:项目|条件|条款|课程|作品|案件|提案|建议|专利|岗位)/u, units: PIECES },
]

const BY_WORD: readonly { readonly form: RegExp; readonly units: Slot }[] = [
  {
    form: /花钱|花费|(?<!免)费用|投入(?:了)?(?=$|[\s，、和与及分各]|是?多少)|金额|总额|经费(?=$|\s)|资金(?=$|[\s，])|总价值|花费|投入资金/u,
    units: MONEY,
  },
  // 奖金是多少 · 助学金给多少 · not: 奖金多少人拿到
  {
    form: /(?:奖金|助学金|慰问金|抚恤金|押金|租金|保费|会费|学费|餐费|票价|工资|月薪|补贴|补助|津贴|低保线|起付线|起付标准|封顶线|限额|给付额)(?=(?:标准|金额)?(?:一般|到底|具体|大概|最高|最多|现在)?(?:是|有|为|给|发|要|交|能拿|能领|拿)?(?:多少|几[千百万块])(?!人|家|户|次|名|天|个月))/u,
    units: MONEY,
  },
  { form: /按(?:照)?(?:多少|几|什么比例|什么标准)(?=[交缴收发给补报提])/u, units: [...SHARE, ...MONEY] },
  {
    form: /百分之几|几成|比例|占比|百分比|(?:率|密度|增幅)(?=是|有|多|达|$|[\s，？?])|占(?!地)\p{Script=Han}{0,6}(?=多少(?!亩|平|公顷))/u,
    units: SHARE,
  },
  { form: /人次(?:数)?(?=$|[\s，])/u, units: ['人次', '人'] },
  // 会员一共多少 · not: 会员补助一共多少
  {
    form: /(?:会员|职工|员工|工人|党员|团员|学员|志愿者|学生|劳模)(?=(?:一共|总共|总共|共|合计|总的)?(?:有|是|达到?)?多少(?:[？?，,]|$))/u,
    units: PEOPLE,
  },
  { form: /人数|(?:会员|职工|员工|工人|党员|团员|学员)数|总人口/u, units: PEOPLE.filter((unit) => unit !== '个') },
  { form: /批次(?:数)?(?=$|[\s，、和及与])|批数/u, units: ['批', '批次', ...TIMES] },
  { form: /场次(?=$|[\s，])|场数|次数/u, units: TIMES },
  { form: /期数/u, units: inUnit('期', TIMES) },
  { form: /届数/u, units: inUnit('届', TIMES) },
  { form: /(?:单位|企业|组织|机构|个|家)数/u, units: BODIES },
  { form: /(?:多大|多少|几)(?:岁数?|年纪|年龄)|(?:平均)?(?:年龄|岁数)(?=$|[\s，？?是为有达])/u, units: AGE },
  { form: /多长时间|多久|时长|(?:期|时间|假|时限)(?:是|有|为)?多长/u, units: DURATION },
  { form: /多长|长度|多远|面积|多大|占地/u, units: LENGTH },
  { form: /(?:条|件|项|套|份|篇|门|台|支|册|卷)数/u, units: PIECES },
  { form: /数量|总量|总数/u, units: [] },
]

/** '走访了多少家，花了多少钱' → bodies, money; '人数 金额' → people, money. In the order of the question, one slot each. */
export function slotsOf(text: string): readonly Slot[] {
  const found: { at: number; end: number; units: Slot }[] = []
  const add = (at: number, end: number, units: Slot): void => {
    if (!found.some((slot) => at < slot.end && slot.at < end)) found.push({ at, end, units })
  }
  for (const { form, units } of BY_WORD)
    for (const match of text.matchAll(new RegExp(form.source, 'gu'))) add(match.index, match.index + Math.max(1, match[0].length), units)
  for (const match of text.matchAll(/(?:多少|(?<!十|[一-龥]好)几)(?!等|成|乎)/gu)) {
    const at = match.index
    // 金额是多少 asks once, 多少卷多少件 twice.
    const share = found.find(
      (slot) =>
        slot.end <= at && /^[是有为了达占到]{0,2}$/u.test(text.slice(slot.end, at)) && !/多少|几/u.test(text.slice(slot.at, slot.end)),
    )
    if (share) continue
    const behind = text.slice(at + match[0].length)
    const units = unitsBehind(behind) ?? paidBefore(text.slice(0, at), behind)
    if (units || match[0] === '多少' || measureAt(behind) !== undefined) add(at, at + match[0].length + 1, units ?? ownMeasure(behind))
  }
  const slots = found
    .sort((a, b) => a.at - b.at)
    // 总量 件数 asks once, for pieces.
    .filter((slot, i, all) => slot.units.length > 0 || !isSaidCloser(text.slice(slot.end, all[i + 1]?.at ?? slot.end)))
    .map((slot) => slot.units)
  // 各是多少, 分别多少: at least two of the kind.
  return slots.length === 1 && /各(?:是|有|为)?(?:多少|几)|分别/u.test(text) ? [slots[0] ?? [], slots[0] ?? []] : slots
}

/** 几期 is answered by 2期 rather than by 6次. */
function inUnit(unit: string | undefined, units: Slot): Slot {
  return unit !== undefined && units.includes(unit) ? [unit, ...units.filter((other) => other !== unit)] : units
}
const isSaidCloser = (between: string): boolean => /^\s+$/u.test(between)

function unitsBehind(stretch: string): Slot | undefined {
  // 多少万工会会员 counts people by ten thousands.
  const behind = stretch.replace(/^[万亿](?=\p{Script=Han})(?![元块])/u, '')
  const measure = measureAt(behind)
  const byMeasure = measure === undefined ? undefined : BY_MEASURE.find((each) => each.measure.test(behind))
  if (byMeasure) return inUnit(measure, byMeasure.units)
  if (measure && measure !== '个') return undefined
  const noun = behind.replace(/^个/u, '')
  return BY_NOUN.find((each) => each.noun.test(noun))?.units
}

// 考证能补多少 · 住院报销多少 · not: 补多少人, 发多少
const PAID =
  /(?:能领|能拿|领到?|拿到|给|挣|赚|(?<!人|时间)花|投入?|拨付?|捐|筹集?|补贴|补助|补偿|补|资助|救济|救助|奖励|奖|赔偿|赔付|赔|报销|减免|罚款|罚)(?:了|到|得)?$/u

/** What is paid is money or a share of it, although neither is named. */
const paidBefore = (before: string, behind: string): Slot | undefined =>
  PAID.test(before) && !/^\p{Script=Han}/u.test(behind) ? [...MONEY, '%'] : undefined

/** 几台 → 台; 多少份 → 份. 个 and none fit what is counted at all: not money, not a share. */
function ownMeasure(behind: string): Slot {
  const measure = measureAt(behind)
  return measure === '个' ? ANY_ONE : measure ? [measure] : []
}

/** What 几个 may count; no 篇, 次 or 元. */
const ANY_ONE: Slot = [
  '个',
  '家',
  '项',
  '所',
  '支',
  '人',
  '名',
  '位',
  '处',
  '座',
  '种',
  '类',
  '件',
  '条',
  '款',
  '户',
  '对',
  '组',
  '门',
  '大',
  '方面',
]

/** Stretches that only ask, and name no thing: 有多少家, 都有哪些, 是谁, 个数. */
const ASKING: readonly RegExp[] = [
  new RegExp(
    `(?:一共|总共|共|到底|究竟|大概|大约|具体|都|各|分别|最多|最少|又|总的)*(?:有|是|为|叫|占|达|在|给|花|用|做|干|(?<![回起出进上下过])来)?(?:了|过)?(?:多少|几)${LARGE}*(?:${MEASURE})?`,
    'gu',
  ),
  /(?:一共|总共|具体|都|各|分别)*(?:有|是|为|叫|在|指的是|是指|属于|来自)?(?:哪些地方|哪些人|哪些|哪[两二三四五六七八九十几]?(?:个|家|位|天|年|月|种|项|所|条|类|级|样|方面|里|儿|边|一年|一天|几天|几个)?|什么样|什么时候|啥时候|什么地方|什么|啥|干嘛|谁|何时|何处|怎么样|怎么|如何|怎样|为什么|为啥|为何)/gu,
  /(?:一个人|每个?人|一人|每一?户|一户)(?=\p{Script=Han}{0,3}(?:多少|几))/gu,
  /(?:期|届|批|天|年|月|课时)数(?!据|字)|批次(?:数)?(?=$|[\s，、和及与])|[年月]份|文件名称?/gu,
  /(?:怎么|咋|如何|怎样)(?:办(?!理)|弄|整(?!改)|搞)(?:才好|好)?/gu,
  /最(?:多|少|高|低)(?=[能可给补发报有领拿要交])/gu,
  /(?:是|究竟)?(?:多|增加|增|涨|上升|升|高)了?还是(?:少|减少|减|跌|下降|降|低)了?|(?:是|究竟)?(?:少|减少|减|跌|下降|降|低)了?还是(?:多|增加|增|涨|上升|升|高)了?/gu,
  /总(?:人次|人数|场次|金额|次数|数(?!据|字)|量|额)/gu,
  /(?:个|套|条|次|场|家|户|份|件|项|支|台|篇|批|门|处|册|卷|人|名|单位|企业|机构|场次|人次|家次)数(?!据|字|学|码)/gu,
  /多(?:长时间|长|久|大|高|远|重|深|宽|快)(?!期)|(?:[一两二三四五六七八九十]+)(?:位|名|个|项|家|所|种|类|款|本|份|处)(?=\p{Script=Han})/gu,
  /(?:有没有|是不是|是否|能不能|可不可以|会不会|有无|吗|哪个多|哪边多|谁多|哪个更多|哪个更|对比一?下?|比较一?下?|百分之几|几成|名称|全称|数量|分别|要不要|会不会|用不用|该不该|几月份?|几点钟?|几号|(?:周|星期|礼拜)几|起止时间)/gu,
]

export function askingSpans(text: string): { what: undefined; raw: string; start: number; end: number }[] {
  return ASKING.flatMap((form) =>
    [...text.matchAll(form)].map((match) => ({ what: undefined, raw: match[0], start: match.index, end: match.index + match[0].length })),
  )
}
