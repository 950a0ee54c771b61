// Owns which units may answer a question: told by the measure word that is asked with, by the noun that is counted, or by a word such as 金额.
import { measureAt } from './measure-words.ts'

export type Slot = readonly string[]

const PEOPLE: Slot = ['人', '名', '位', '人次', '个', '对']
const BODIES: Slot = ['家', '个', '所', '处', '座', '支', '家次', '处次', '间', '座']
const TIMES: Slot = ['场', '场次', '次', '期', '届', '批', '批次', '回', '项']
/** 在读高中：1800元/年 */
const MONEY: Slot = ['元', '美元', ...['年', '月', '天', '日', '次', '人', '户', '个', '场', '小时'].map((one) => `元/${one}`)]
export const SHARE: Slot = ['%', '个百分点', '倍']
const HOUSEHOLDS: Slot = ['户', '个', '家']
const PIECES: Slot = ['项', '件', '条', '篇', '份', '个', '张', '套', '册', '卷', '门', '台', '部', '辆', '幅', '款']
const DURATION: Slot = ['小时', '分钟', '天', '个月', '年', '日', '个工作日', '周', '学时', '课时']
const AGE: Slot = ['岁', '周岁']
const CASES: Slot = ['起', '件', '宗', '例', '件次']
const TRIPS: Slot = ['趟', '次', '回', '班次', '车次']
const ENERGY: Slot = ['千瓦时', '度']
const LENGTH: Slot = ['米', '千米', '公里', '平方米', '亩', '公顷', '厘米']

/** The measure word that stands behind 多少 or 几 says most of the answer's unit; 个 says nothing. */
const BY_MEASURE: readonly { readonly measure: RegExp; readonly units: Slot }[] = [
  // 直播有多少人次浏览 is counted by the time.
  { measure: /^人次(?=的?(?:浏览|观看|点击|阅读|访问|播放|收看|点赞))/u, units: ['人次', '次', '人'] },
  { measure: /^(?:人次)/u, units: ['人次', '人'] },
  { measure: /^(?:人|名|位)/u, units: PEOPLE },
  { measure: /^(?:处次|家次)/u, units: ['处次', '家次', ...BODIES] },
  { measure: /^(?:家|所|处|座)/u, units: BODIES },
  { measure: /^(?:场次|场|次|期|届|批次|批|回)/u, units: TIMES },
  { measure: /^[块枚面](?=[\p{Script=Han}\d“”]{0,14}[牌章板屏旗匾碑])/u, units: ['枚', '块', '面', '个', '名', '人'] },
  { measure: /^(?:[毛角]钱|块钱|块|元|钱|万元|亿元|[万亿](?!\p{Script=Han}))/u, units: MONEY },
  { measure: /^[本册]/u, units: ['册', '本', '份', '卷'] },
  { measure: /^份(?=\p{Script=Han}{0,8}(?:档案|材料|文件|资料))/u, units: ['份', '件', '卷', '册'] },
  { measure: /^个亿/u, units: MONEY },
  { measure: /^间/u, units: ['间', '个', '处', '家', '所'] },
  { measure: /^户/u, units: HOUSEHOLDS },
  { measure: /^趟/u, units: TRIPS },
  { measure: /^(?:起|宗|例)/u, units: CASES },
  { measure: /^个百分点/u, units: SHARE },
  { measure: /^个?(?:小时|钟头|分钟|工作日|天|月|周)/u, units: DURATION },
  { measure: /^(?:平方米|米|公里|千米|亩)/u, units: LENGTH },
  { measure: /^(?:千瓦时|度)/u, units: ENERGY },
]

/** The noun behind it, where the measure word is 个 or none: 多少工会会员 → people, 多少经费 → money. */
const BY_NOUN: readonly { readonly noun: RegExp; readonly units: Slot }[] = [
  {
    noun: /^\p{Script=Han}{0,5}?(?:资金|经费|贷款|善款|补贴|补助|津贴|红包|奖金|慰问金|救助金?|\p{Script=Han}(?<![免浪])费(?!心|力|劲)|\p{Script=Han}{1,2}金(?!\p{Script=Han})|费用|款物|钱|金额|创业贷|融资|工资|薪水|欠薪|薪酬|报酬|奖励(?!人)|(?:资助|补偿|赔偿)(?=$|[？?，。呢啊吗]))(?!\p{Script=Han}{0,2}(?:池|产品|项目|平台|窗口|专户|案件|合同))/u,
    units: MONEY,
  },
  // not: 几个资金池产品
  // 多少新任的基层工会主席 counts who holds the office, and no unions.
  {
    noun: /^(?!\p{Script=Han}{0,10}?[由被把让给向])\p{Script=Han}{0,10}?(?:主席|书记(?!处)|主任|会长|站长|社长|负责人|带头人|经理|领班|班组长)(?!\p{Script=Han}{0,2}?(?:室|会议|办公|工作))/u,
    units: PEOPLE,
  },
  // 多少个地方能帮工人: what comes first is counted.
  { noun: /^(?:地方|场所|站点|点位)/u, units: BODIES },
  { noun: /^电(?:$|量|[，。？?])/u, units: ENERGY },
  { noun: /^\p{Script=Han}{0,3}?(?:家庭)/u, units: HOUSEHOLDS },
  // 困难职工 are counted by the person and by the household.
  { noun: /^(?:在档|建档)?(?:特困|困难|贫困|低保)\p{Script=Han}{0,2}?(?:职工|群众|人员|户)/u, units: [...PEOPLE, '户', '户次'] },
  { noun: /^\p{Script=Han}{0,5}?(?:人次)/u, units: ['人次', '人'] },
  // 多少独生子女的档案 are counted in pieces.
  { noun: /^\p{Script=Han}{1,8}?(?:档案|材料|信件|资料|文件|照片)/u, units: PIECES },
  {
    // 多少职工书屋 counts no people.
    noun: /^\p{Script=Han}{0,6}?(?:人(?!民|工智|才中心)|[职员女民]工|工人|会员|学生|党员|团员|居民|志愿者|学员|劳模|孩子|小孩|娃|老人|妇女|工友|师傅|老乡|专家|家长|家属|名师|支书|员工|干部|代表|[委议]员(?!会)|监督员|指导员|调解员|青年(?!之家|驿站|中心|公寓)|子女|群众|教师|老师|师生|新生|女性|教官|工匠|[选骑]手|司机|快递员|配送员|小哥|月嫂|保安|环卫工|护士|医生|残疾人|讲师|律师|夫妻|者)(?!\p{Script=Han}{0,2}?(?:站|室|屋|座|之家|家园|中心|阵地|基地|场所|学校|学堂|课堂|夜校|食堂|俱乐部|活动|项目|合同|平台|协会|热线)|\p{Script=Han}{0,5}?(?:工作室|工作站|服务站|驿站|书屋|小屋))/u,
    units: PEOPLE,
  },
  { noun: /^\p{Script=Han}{0,4}?(?:场(?![所地馆])次?|座谈会?|活动|竞赛|比赛|讲座|培训班|演出)/u, units: TIMES },
  {
    noun: /^\p{Script=Han}{0,6}?(?:企业|公司|单位|工会|组织|机构|站|室|中心|[小书]屋|茶座|驿站|之家|阵地|基地|场所|场地|场馆|门店|学校|学堂|夜校|食堂|社区|支部|妇联|商会)/u,
    units: BODIES,
  },
  // What is counted in pieces; a count of another of their units fits as well.
  { noun: /^\p{Script=Han}{0,4}?(?:项目|条件|条款|课程|作品|案件|提案|建议|专利|岗位)/u, units: PIECES },
]

/** Words that ask for a figure by themselves, or with 多少 beside them. */
export const BY_WORD: readonly { readonly form: RegExp; readonly units: Slot }[] = [
  {
    form: /花钱|花费|(?:投资|造价|总投资|投资额|捐款额|补贴额|产值|营收)$|(?<!免)费用|投[入资](?:了)?(?=$|[\s，、和与及分各]|是?多少)|金额|总额|经费(?=$|\s)|资金(?=$|[\s，])|总价值|花费|投入资金/gu,
    units: MONEY,
  },
  // 奖金是多少 · 助学金给多少 · not: 奖金多少人拿到
  {
    form: /(?:资金|经费|款项|善款|奖金|助学金|慰问金|抚恤金|押金|租金|保费|会费|学费|餐费|票价|工资|月薪|补贴|补助|津贴|低保线|起付线|起付标准|封顶线|限额|给付额)(?=(?:标准|金额)?(?:[一每]个?(?:人|名|位|户|家|年|学期|季度|月|天|日|次))*(?:一般|到底|具体|大概|最高|最多|现在|一共|总共|各自?|分别)?(?:(?:是|有|为|要|交|能拿|能领|能开|能发|可以拿)|[给发拿领]了?|(?:将|要|会|准备|计划)?(?:涨|升|提|调|增加|提高|上调|降)[到至])?(?:多少|几[千百万块])(?!人|家|户|次|名|天|个月))/gu,
    units: MONEY,
  },
  // 每人多少, 一户给多少 · not: 每人多少场
  {
    form: /(?:每个?|一个?)(?:人|户|家庭|会员|职工|学生|孩子|名|位|家)(?:能|可以?)?[给发奖补贴领拿]?多少(?:$|钱|(?=[，。？?]))/gu,
    units: [...MONEY, '%'],
  },
  // 一个人给几千
  { form: /(?:给|发|补|奖|领|拿|赔|报|收|交|花|要)[了个]?几[百千万](?![人户个名家次册场件份])/gu, units: MONEY },
  // 查出乳腺癌的有几个: 19例
  {
    form: /(?:查出|检出|确诊|患|得)\p{Script=Han}{0,6}[病癌瘤症](?:的|了)?(?:一共|总共)?(?:有|是)?(?:多少|几)[个名例人]?/gu,
    units: [...PEOPLE, '例'],
  },
  // 打几折 is told by 按80%计发, too.
  { form: /(?:几|多少)折/gu, units: [...SHARE, '折'] },
  { form: /按(?:照)?(?:多少|几|什么比例|什么标准)(?=[交缴收发给补报提])/gu, units: [...SHARE, ...MONEY] },
  // 比单装便宜多少 · 能省多少
  { form: /(?:便宜|省)[了下]?多少(?:$|钱|(?=[，。？?]))/gu, units: [...MONEY, '%'] },
  // 年息几个点, 利率是多少个点
  { form: /(?:利率|[年月利]息)[^，。；？?多少几]{0,4}(?:多少|几)个?点(?![位子])/gu, units: SHARE },
  // 涨了几个点
  { form: /(?:[涨增升高低降跌]|增长|增加|减少)了?(?:多少|几)个?(?:百分)?点(?![位子])/gu, units: SHARE },
  {
    form: /(?:产值|产出|营收|营业收入|税收|销售额|投资额|成交额|交易额)(?=(?:一共|总共|达到?)?(?:是|有)?多少(?:[？?，,呢啊]|$))/gu,
    units: MONEY,
  },
  {
    form: /百分之(?:几|多少)|几成|比例|占比|比重|百分比|(?:率|密度|[增涨升降跌减]幅|幅度)(?=是|有|多|达|[到为]了?多|高|$|[\s，？?])|占(?!地)\p{Script=Han}{0,6}(?=多少(?!亩|平|公顷))/gu,
    units: SHARE,
  },
  {
    form: /人次(?:数)?(?=$|[\s，]|(?:一共|总共|合计|总计|共|加起来)(?:有|是)?多少|(?:[多少]|增加|减少|增长)了多少)/gu,
    units: ['人次', '人'],
  },
  // 会员一共多少, 来的人有多少 · not: 会员补助一共多少
  {
    form: /(?:会员|职工|员工|工人|党员|团员|学员|志愿者|学生|劳模|(?:参与|参加|参会|参训|受益|受助|工作)人员|(?<=的|[这那][类些种帮])人)(?=(?:一共|总共|总共|共|合计|总的)?(?:有|是|达到?)?多少(?:[？?，,]|$))/gu,
    units: PEOPLE,
  },
  // 找到工作的有多少个: what only people do.
  {
    form: /(?:找[到着]工作|就业|上岗|入职|毕业|入会|报名|上班|去干|留下|录用)了?的?(?:一共|总共)?(?:有|是)?(?:多少|几)个?(?=[？?，,啊呢]|$)/gu,
    units: PEOPLE,
  },
  // 哪个培训人多 · 谁的钱多
  { form: /(?<=(?:哪|谁).{0,8}|参加的?|参与的?)人(?=更?[多少](?:$|[些点？?]))/gu, units: PEOPLE.filter((unit) => unit !== '个') },
  {
    form: /(?<=(?:哪|谁).{0,8})(?:会员|职工|员工|党员|团员|劳模)(?=更?[多少](?:$|[些点，。？?]))/gu,
    units: PEOPLE.filter((unit) => unit !== '个'),
  },
  { form: /(?<=(?:哪|谁).{0,8})钱(?=更?[多少](?:$|[些点？?]))/gu, units: MONEY },
  { form: /人数|(?:会员|职工|员工|工人|党员|团员|学员)数|总人口/gu, units: PEOPLE.filter((unit) => unit !== '个') },
  // Of a chamber they are firms.
  { form: /(?:会员|职工|员工|党员|团员|学员)总数/gu, units: [...PEOPLE, '家'] },
  { form: /批次(?:数)?(?=$|[\s，、和及与是有多达？?])|批数/gu, units: ['批次', '批'] },
  { form: /场次(?=$|[\s，])|场数|次数/gu, units: TIMES },
  { form: /(?:得分|分数|总分)(?=$|[\s，？?]|是?(?:多少|几))/gu, units: ['分'] },
  { form: /班数/gu, units: ['个', '班', '期', '次'] },
  { form: /期数/gu, units: inUnit('期', TIMES) },
  { form: /届数/gu, units: inUnit('届', TIMES) },
  { form: /(?:单位|企业|组织|机构|(?<![一两二三四五几这那])个|家|间|座|所|处)数/gu, units: BODIES },
  {
    form: /(?:房租|租金|月租|押金|票价|门票|学费|餐费|伙食费|车费|年费|月费|保费)(?:一般|大概|大约|每[月年天次]|一(?:个月|年|次|天))?(?:是|要|有|为|交|收)?(?:多少|几)(?=$|[？?，呢啊呀])/gu,
    units: MONEY,
  },
  // 托管班一个月多少, 一次要多少
  { form: /一个?(?:月|年|次|天|期|学期|节|晚|斤|张|套)(?:要|得|交|收)?多少(?=$|[？?，。呢啊呀])/gu, units: MONEY },
  { form: /户数/gu, units: HOUSEHOLDS },
  { form: /笔数/gu, units: ['笔'] },
  { form: /起数/gu, units: CASES },
  { form: /趟数/gu, units: TRIPS },
  { form: /(?:今年|现年|现在|(?<=(?:谁|哪[个位]|[他她]|叫(?:什么|啥))[，,]?))多大(?=了?(?:$|[，。？?呀啊岁年]))/gu, units: AGE },
  // 招到几个
  {
    form: /(?:招聘?|招收|录用|录取|聘用?)(?:到|了|进来?)?(?:多少|几)个?(?=[？?，,]|$)/gu,
    units: PEOPLE.filter((unit) => unit !== '个'),
  },
  // 收多大的孩子
  { form: /多大(?=的?(?:孩子|小孩|娃|儿童|学生|学员|人))|(?<=[收招])多大(?=的?(?:$|[？?，,呢啊]))/gu, units: [...AGE, '个月'] },
  { form: /(?:多大|多少|几)(?:岁数?|年纪|年龄)|(?:平均)?(?:年龄|岁数)(?=$|[\s，？?是为有达])/gu, units: AGE },
  { form: /多长时间|多久|时长|(?:期|时间|假|时限)(?:是|有|为)?多长/gu, units: DURATION },
  { form: /(?:额度|授信|投资|规模|标的|缺口)(?:额|金额)?(?:一共|总共)?(?:有|是)?多[大高]/gu, units: MONEY },
  // 拨了多大一笔钱
  { form: /多大(?:的)?(?:一?笔|一?个?数目)?(?=的?(?:钱|款|资金|经费))/gu, units: MONEY },
  { form: /字数|(?:多少|几)[千万]*字(?=$|[\s，。？?的])/gu, units: ['字'] },
  { form: /多大(?=的?(?:一?个)?(?:红包|礼金|奖))|(?:红包|礼金)[^，。]{0,4}多大/gu, units: MONEY },
  // 最晚能拖到多大, 等到娃多大都行: until when.
  { form: /(?:最[晚迟]|[拖等]到|不能超过)[^，。；？?]{0,6}多[大久]/gu, units: [...DURATION, ...AGE] },
  { form: /多长|长度|多远|面积|多大|占地/gu, units: LENGTH },
  { form: /(?:条|件|项|套|份|篇|门|台|支|册|卷)数/gu, units: PIECES },
  { form: /数量|总量|总数/gu, units: [] },
]

/** 几期 is answered by 2期 rather than by 6次. */
function inUnit(unit: string | undefined, units: Slot): Slot {
  return unit !== undefined && units.includes(unit) ? [unit, ...units.filter((other) => other !== unit)] : units
}

/** What may answer 多少 or 几 by what stands around it; undefined where nothing counted follows 几: 几 of 几乎. */
export function unitsAsked(word: string, said: string, behind: string): Slot | undefined {
  const before = said.trimEnd()
  const units =
    (SCORED.test(behind) ? SCORE : undefined) ??
    platesBefore(before, behind) ??
    spentOn(before, behind) ??
    unitsBehind(behind) ??
    paidBefore(before, behind) ??
    peopleBefore(before, behind)
  return units ?? (word === '多少' || measureAt(behind) !== undefined ? ownMeasure(behind) : undefined)
}

/** 攒到多少分才能换 · not: 多少分会 */
const SCORED = /^分(?=$|[\s才就能可的呢啊，。？?]|以上|及格)/u
const SCORE: Slot = ['分']

/** 多少企业签了女职工合同 counts who did it, 年薪多少能申请人才奖励 nobody: what stands behind the verb is not counted. */
const DEED = /(?:\p{Script=Han}[了过](?![解渡程不])|^(?:才|就)?(?:能|可以|算|够)).*$/u

/** 几个没人打理的网站 counts no people. */
const NOBODY = /^(?:没|无|有)人(?=\p{Script=Han})/u

function unitsBehind(stretch: string): Slot | undefined {
  // 多少万工会会员 counts people by ten thousands.
  const behind = stretch.trimStart().replace(/^[万亿](?=\p{Script=Han})(?![元块])|^[百千万]+(?=[块元])/u, '')
  const measure = measureAt(behind)
  const byMeasure = measure === undefined ? undefined : BY_MEASURE.find((each) => each.measure.test(behind))
  if (byMeasure) return inUnit(measure, byMeasure.units)
  if (measure && measure !== '个') return undefined
  const noun = behind.replace(/^个/u, '').replace(NOBODY, '').replace(DEED, '')
  return BY_NOUN.find((each) => each.noun.test(noun))?.units
}

// 考证能补多少 · 住院报销多少 · 创业贷放了多少 · not: 补多少人, 发多少, 收到多少
const PAID =
  /(?:放款|放贷|授信|讨回|讨薪|(?<=钱|薪|工资)[追要]回来?|(?<=贷款?(?:一共|总共|已经?)?)(?:发?放|[发贷借])出?|能领|能拿|领到?|(?<![奖牌证书章杯])拿|给|挣|赚|(?<!人|时间)花|投入?|拨付?|捐|追[回讨]?|讨回?|筹集?|(?<![招吸接征签回丰])收(?!到)|(?<![提上移转])[交缴]|付|扣|补贴|补助|补偿|补|资助|救济|救助|奖励|奖|赔偿|赔付|赔|报销|减免|返还|退还|[返退]|罚款|罚|贴|掏|贷|(?:住院|门诊|医药费|医疗费|药费|发票|看病|生病|[药费])[^，。；]{0,6}报|(?:券|款|钱|税|费)[^，。；]{0,4}抵|(?:大巴|[火汽客]车|高铁|动车|飞机|[车机船]票|路费|车费|运费)[^，。；多少几]{0,6}报)(?:了|到|得)?$/u

/** What is paid is money or a share of it, although neither is named. */
const paidBefore = (before: string, behind: string): Slot | undefined =>
  PAID.test(before) && !/^(?!(?:才|就)?(?:算|够格|够得上))\p{Script=Han}/u.test(behind) ? [...MONEY, '%'] : undefined

/** 拨付多少慰问医护人员, 花了多少帮困难职工: what it was spent on stands behind. */
const SPENT = /(?:拨付?|投入?|(?<!人|时间)花|捐赠?|支出|筹集?|募集?|出)(?:了|过)?$/u
const ON = /^(?:来|去)?(?:慰问(?![金品])|支援|支持|帮助?(?!扶金)|救助(?!金)|补贴给|资助(?!金)|用于|购买?|给)/u
const spentOn = (before: string, behind: string): Slot | undefined => (SPENT.test(before) && ON.test(behind) ? MONEY : undefined)

/** 光荣牌多少块 counts no money. */
const platesBefore = (before: string, behind: string): Slot | undefined =>
  /^块(?!钱)/u.test(behind) && /[牌匾碑板屏旗章]$/u.test(before) ? ['块', '枚', '面', '个'] : undefined

/** 劳模评了几个: who is named before the deed is counted. Not: 劳模工作室评了几个 */
const NAMES_PEOPLE =
  /(?:劳模|劳动模范|工匠|标兵|能手|楷模|职工|员工|[女民]工|会员|党员|团员|学员|队员|干部|教师|老师|学生|志愿者|代表|工作者|获得者|人才|专家|讲师|律师)(?:一共|总共|目前|现在|[今去]年|全年|\d{4}年|[共都又还新]|评选|推选|选树|表彰|命名|推荐|授予|培养|涌现|产生|[评选招录来去到有是出了过])*$/u
const peopleBefore = (before: string, behind: string): Slot | undefined =>
  /^个?(?:[人呢啊]|[？?，]|$)/u.test(behind) && NAMES_PEOPLE.test(before) ? PEOPLE : undefined

/** 几台 → 台; 多少份 → 份. 个 and none fit what is counted at all: not money, not a share. */
function ownMeasure(behind: string): Slot {
  const measure = measureAt(behind)
  return measure === '个' ? ANY_ONE : measure ? [measure] : []
}

/** What 几个 may count; no 篇, 次 or 元. */
const ANY_ONE: Slot = '个 家 项 所 支 人 名 位 处 座 种 类 件 条 款 户 对 组 门 大 方面 只 副 箱 盒'.split(' ')
