// Owns particulars that are told in words of their own: of questionnaires that were sent out nobody learns how many came back, of a loan not its rate.
import type { Evidence } from '../evidence/evidence.ts'
import { asksDue } from '../fit/entitlement.ts'
import type { Question } from '../question.ts'
import { askingWords, saidNear } from './near-text.ts'

interface Particular {
  readonly asks: RegExp
  readonly told: RegExp
  /** What stands beside the sentence tells it of something else. */
  readonly here?: true
}

/** What follows in a course of things (sent out, came back; invited, came) has a figure of its own. */
const STAGES: readonly Particular[] = [
  { asks: /收回|回收|收上来/u, told: /收回|回收|收到|获得|征集|有效|追[回讨]|讨[回薪]|挽回/u },
  { asks: /报名了?(?:多少|几)|(?:多少|几)(?:个|名|位)?(?:人|家|队)?报(?:了)?名/u, told: /报名|报考|申报|申请|注册|登记/u },
  { asks: /录取|考上|考中/u, told: /录取|考[上取入]|升入|入学|入读/u },
  // 命名了多少: 申报数899个 is none of them.
  {
    asks: /(?:命名|授予|授牌|获评|评上|评出|入选|立项|获批)(?:表彰)?(?:的|了)?(?:有|是)?(?:多少|几)/u,
    told: /命名|表彰|授|评|获|入选|立项|获批|批[准复]|认定|颁|奖|荣|涌现|产生|推出|选树|先进|优秀/u,
    here: true,
  },
  { asks: /到场|实到|到会|到席/u, told: /到场|实到|到会|到席|出席|参加|参会|与会|参与/u },
  { asks: /留下|留任|留用|入职|转正/u, told: /留|入职|录用|转正|聘|签约|上岗/u },
  // 大会去了多少人: whom it helped, or praised, did not come.
  {
    asks: /(?:大会|会议|论坛|峰会|座谈会|年会|研讨会|洽谈会|招聘会)[^，。；]{0,6}(?:[去来到]了?|参加)(?:多少|几)(?:个|名|位)?人|(?:多少|几)(?:个|名|位)?人[去来到]?(?:参加|出席|到场)/u,
    told: /参加|参与|出席|到[场会]|参[会赛训展]|与会|来自|前来|[齐汇相]聚|代表|嘉宾|观众|吸引|邀请/u,
  },
  { asks: /实际(?:发放|支付|赔付|拨付)|发放(?:的)?(?:总?金额|总?额)/u, told: /发放|支付|赔付|拨付|放款/u, here: true },
  // 赔付金额: what the insurance cost is not what it paid.
  {
    asks: /(?:已经?|截[至止]|累计|一共|总共)[^，。]{0,12}赔|赔付的?总?金?额|赔了(?:多少|几)/u,
    told: /(?<!最[高多]可?|最高可以)(?:赔|给付|补[助偿])[^，。；]{0,12}\d|\d[^，。；]{0,4}赔/u,
    here: true,
  },
  { asks: /采纳|被采用/u, told: /采纳|采用|吸收|转化/u },
  { asks: /办结|结案/u, told: /办结|结案|办理|调解|解决|处理|处置|完成/u },
  { asks: /结业|毕业/u, told: /毕业|结业|证书?|学位/u },
  { asks: /牵手|配对|成了?(?:几|多少)对/u, told: /牵手|成功|配对|\d对/u },
  {
    asks: /放款|放贷|放出|贷[了出](?:多少|几)|(?<!批)贷款?[^，。？]{0,3}[发放]了?[^，。？]{0,2}(?:多少|几)|发放?了?(?:多少|几)[^，。？]{0,10}贷/u,
    told: /发放[^，。；]{0,12}[贷款]|贷[^，。；]{0,12}(?:发放|额度)|贷款?”?[共达约为]?\d|放款|放贷|投放|贷出/u,
  },
  { asks: /授信/u, told: /授信/u },
  { asks: /认领了?(?:多少|几)|renling/u, told: /认领(?!活动|仪式)/u },
  {
    asks: /(?:什么时候|啥时候|何时|几时|哪一?[天年]|几月)[^，。]{0,6}(?:完工|竣工|建成|建好|盖好|修好)/u,
    told: /完工|竣工|建成|投[用产]|启用|封顶|交付|完成/u,
    here: true,
  },
  {
    asks: /(?:收缴|拨缴)(?!率|(?:同比|比|较)?\p{Script=Han}{0,4}[增升降减])|(?:收|收入)(?:了|是|有)?多少.{0,4}(?:经费|会费)|经费收入/u,
    told: /(?:收缴|拨缴|收取|收入|征收|代收|上缴|解缴)[^，。；]{0,12}\d[\d.,]*[余多]?[万亿]?[余多]?元/u,
    here: true,
  },
]

/** In a course of things told in one sentence (授信3亿元，发放贷款5000万元) the stretch itself tells the one that is asked for. */
const isOfStage = ({ told }: Particular, { parsed, sentence, window }: Evidence): boolean => {
  const own = parsed.text.slice(window.start, window.end)
  const isSum = SUM_OF_IT.test(own) && told.test(parsed.text.slice(sentence.start, window.end))
  return isSum || told.test(own) || !told.test(parsed.text.slice(sentence.start, sentence.end))
}
/** 已赔付73件、金额58.4万元: what it comes to in money. */
const SUM_OF_IT = /^(?:涉及)?(?:总?金额|资金|合计|共计)/u

const LOOKS: readonly Particular[] = [
  // 儿童票多少钱: what a course costs is no ticket.
  {
    asks: /(?:门|儿童|成人|学生|半价|优惠|通|年|月|季|次)票[^，。；？]{0,4}(?:多少|几[块元])/u,
    told: /票|入[场园馆]|元\/(?:人)?次|每[人场]次|免费开放/u,
    here: true,
  },
  // 党工委是哪年成立的: what it did on some day tells nobody.
  {
    asks: /(?:成立|创[办立]|组建|诞生)[^，。；]{0,4}(?:是|于|在)?(?:什么时候|啥时候|何时|哪一?[年天]|几几年|几[月号])|(?:什么时候|啥时候|何时|哪一?[年天](?:哪?几?月)?|几几年|几[月号])[^，。；]{0,4}(?:成立|创[办立]|组建|诞生)/u,
    told: /成立|创[办立建]|组建|诞生|设立|建[立成制]|挂牌|揭牌/u,
    here: true,
  },
  {
    asks: /(?:哪|谁)[^，。]{0,10}最(?:多|少|高|低|大|小|早|晚|长|年轻)|最(?:多|少|高|低|大|小|早|晚|长|年轻)的[^，。]{0,6}(?:哪|谁)/u,
    told: /最|首位|第一(?!时间|[批次届期轮阶])|居首|榜首|排名|集中[在于]|主要[是有为]|为主|前[一二三四五几\d][位名项]/u,
  },
  {
    asks: /(?:电话|手机号)(?![^，。]{0,8}(?:多少|几)[个次通件人起条])|号码是|打哪个号/u,
    told: /\d{5,}|\d{3,4}[-—－ ]\d{3,}|(?:电话|热线|号码)[^，。；]{0,4}[见在][^，。；]{2,16}公[示布告]/u,
  },
  // 改造花了多少钱: what a place yields is not what was spent on it.
  {
    asks: /(?:改造|升级|翻新|修缮|装修|扩建|改建|新?建设?|修建?)[^，。？投建]{0,6}(?:花|(?<!投)用|投入?|投资|耗资?)(?:掉|去)?了?(?:多少|几[百千万])(?![个天月年人名座家处])/u,
    told: /投|花|耗|造价|资金|经费|费|支出|出资|预算|补|拨|专款|自筹/u,
    here: true,
  },
  { asks: /利息|几厘/u, told: /[%％‰]|厘|[免无]息|零利率|基点|LPR|全额贴息|利率|利息/u },
  // 利率是几个点: 利息由工会补贴一半 is no rate.
  { asks: /利率|年息|息[^，。]{0,4}(?:几|多少)个?点/u, told: /[%％‰]|厘|[免无]息|零利率|基点|LPR|利率/u, here: true },
  // 多久能到账 is told by no 90日内提出.
  {
    asks: /(?:多久|多长时间|(?:几|多少)个?(?:工作日|天)|(?:什么|啥|几)时候|何时|哪一?天|几号)[^，。]{0,6}(?:到[账帐卡]|打(?:到|进|下来|过来)|发下来|拿到钱|钱到)|[钱款金][^，。]{0,4}(?:多久|几天|(?:什么|啥)时候|何时|哪一?天)[^，。]{0,3}(?:到|下来|打)/u,
    told: /到[账帐卡位]|打[入到进卡]|[汇转划]入|[拨支给赔兑]付(?!申请)|[退返]还|办结|发放|下发|兑现|领取/u,
    here: true,
  },
  { asks: /签了?(?:几|多少)年/u, told: /[\d一二三四五]年|期限|长期/u },
  { asks: /几岁|多少岁|多大(?:年纪|岁数|年龄)|年纪(?!念)/u, told: /\d+余?周?岁|\d{2}后|年龄|出生|生于/u },
  { asks: /造价|总投资|投资额|产值|产出|营收|税收/u, told: /元/u },
  {
    asks: /(?:奖金|补助|补贴|助学金|慰问金)(?:的)?(?:数额|金额|额度|标准)/u,
    told: /元|[%％]|万/u,
  },
  { asks: /^[^多几]*(?:奖金|工资|月薪|租金|押金|学费|票价|物业费|会费)$/u, told: /元|免|零/u, here: true },
  {
    asks: /截止|到什么时候(?:为止|结束)/u,
    told: /截[止至]|[至到—]\d{1,2}月|\d[日月年](?:底|末)?(?:之?前|以前)|期限|有效期|结束|为止/u,
    here: true,
  },
  // 补助标准: what one gets, and not what was paid out in all.
  {
    asks: /(?:补助|补贴|救助|慰问|奖励|津贴|收费|伙食|报销|赔付|奖补)(?:金|费)?的?标准/u,
    told: /每一?[人户名个月年次天家日位]|[人户名次月年天]均|一次性|标准|最高|上限|不超过|不低于|分别|比例|[%％]|\/(?:人|月|年|次|天)|[给按补奖]\d[\d.]*万?元/u,
  },
  // 大会由谁主持: who is named for something else tells nothing.
  {
    asks: /(?:谁|哪一?[位个](?:领导|主席|书记|主任)?)(?:来|去)?(?:主持|致辞|致词|作报告|做报告|授旗|揭牌|颁奖|宣读)|由谁(?:来)?主持/u,
    told: /主持|致辞|致词|报告|授旗|揭牌|颁奖|宣读/u,
    here: true,
  },
  // 团工委联合哪两家办的: whom it did that with.
  {
    asks: /(?:联合|会同|携手|联手)了?(?:的是)?(?:哪|谁)|(?:和|跟|与)(?:哪[些几两一]?[个家]?(?:单位|部门|机构|公司)?|谁)(?:一起|联合|合作|共同|一块儿?)/u,
    told: /联合(?!会|体|团|工会|国|企业|党)|会同|携手|联手|共同|合作|主办|承办|协办|举办方|共[建办](?![会成])|[合联][建办](?!会|公|理)/u,
    here: true,
  },
  // 找哪个科室报名, 去哪交钱: a body that does something else is not where that is done.
  {
    asks: /(?:找|[去到向在上])哪(?:里|儿|一?个(?:科室|部门|单位|窗口|地方|办公室))?(?:报名|申请|申报|登记|领取?|[交缴](?:钱|费|材料)|投诉|反映)/u,
    told: /报名|申[请报领]|受理|登记|领取|[交缴](?!流|通|易)|办理|窗口|咨询|联系|提交|推荐|投诉|反映|举报|电话|热线|平台|小程序|公众号|服务中心/u,
    here: true,
  },
  { asks: /经费(?:总)?(?:支出|开支|花)|支出[^，。]{0,4}经费/u, told: /经费|支出|开支/u, here: true },
  {
    asks: /施工(?:单位|方|队)|承建(?:单位|方)|谁(?:施工|承建)/u,
    told: /施工|承建|中标|由[^，。；]{2,20}(?:建设|承担|负责)/u,
    here: true,
  },
  { asks: /几等奖/u, told: /[一二三特]等奖|[金银铜]奖|优[胜秀]奖/u, here: true },
  {
    asks: /第几[届期次批]/u,
    told: /第[\d一二三四五六七八九十]+[届期次批]|首[届期次批]|[一二三四五六七八九十]+届[一二三四五六七八九十]+次/u,
  },
  {
    asks: /(?:价格|单价|房价|售价|月租|租金|房租(?!房))[^，。]{0,6}(?:多少|几|怎么|$)|多少钱一?[个月平]/u,
    told: /元|免费|免租|\d折|原价|[%％]/u,
    here: true,
  },
  // What is to come is told by no date that is past.
  { asks: /下一?(?:[期届场轮季]|次)/u, told: /下一?(?:[期届场轮季]|次)|将[于在]|拟[于在]|定于|预计|计划/u },
  {
    asks: /(?:收费|免费|要钱|收钱|交钱|花钱|付钱)(?:的|了)?(?:吗|么|不|没有?)|(?:收不收|要不要|用不用)\p{Script=Han}{0,2}[钱费]/u,
    told: /免[费缴交收]|全免|收费|费用|自费|公益|无偿|元|不收|不出钱/u,
    here: true,
  },
  {
    asks: /(?:能|可以)(?:干|做)(?:些)?(?:什么|啥)/u,
    told: /满足|用于|用作|提供|设[有置]|供[^应]|可(?!持续)|服务|功能|开展|于一体/u,
  },
  // What somebody does to get something is no plan of what others will do for them.
  {
    asks: /(?:怎么|如何|怎样|咋)(?:样|才能|才|能|去|来)?(?:申请|申领|申报|领取?|报名|办理|报销|预约)/u,
    told: /申[请领报]|提[交出]|填[写报]|办理|登[记录]|报[名销]|携带|带(?![动来领头薪队班])|凭|持|扫码|关注|预约|窗口|[线网]上|(?<!(?:开发|开通|推出|上线|建成|打造)[^，。；]{0,12})(?:APP|小程序)(?!”?上线)|受理|审[核批查]|公示|联系|电话|拨打|推荐|领取|先到先得|抢/iu,
    here: true,
  },
  // 跟哪个大学一块办的, 哪位法官办的
  {
    asks: /哪(?:一?[个所家])?(?:大学|高校|学校|院校)/u,
    told: /\p{Script=Han}{2}(?:大学(?!生)|学院|学校|中学|小学|党校|附中)/u,
    here: true,
  },
  { asks: /题目|标题/u, told: /《|题为|题目|“/u, here: true },
  {
    asks: /具体内容|谈了?(?:些)?(?:什么|啥)|(?:里面?|上|中)写(?:了|着|的)?(?:些)?(?:什么|啥|哪些)/u,
    told: /写[着有道]|内容|围绕|就|关于|主题|包括|涉及|涵盖|介绍|议题|探讨|规定|明确|约定/u,
    here: true,
  },
  // 某数字科技公司 has no name.
  {
    asks: /全称|(?:公司|企业|单位|工厂|店)的?(?:名称|名字|叫什么|叫啥)/u,
    told: /^(?!.*某\p{Script=Han}{0,6}(?:公司|企业|单位|厂|店))/su,
    here: true,
  },
  { asks: /等次|什么等级/u, told: /等次|优秀|良好|合格|[一二三四五A]+[级等]/u, here: true },
  {
    asks: /(?<!(?:报告|总结|文件|文章|材料|公报)[里中上]?)讲了?(?:什么|啥|哪些|些什么)|(?:什么|哪些)课/u,
    told: /讲|课|内容|围绕|包括|涵盖|主题|就.{2,20}(?:交流|介绍)/u,
    here: true,
  },
  {
    // 命名为什么 asks for a name.
    asks: /(?<![评命称认改]|授予|[命更改易]名|认定)(?:为什么|为啥)|为何|什么原因/u,
    told: /因|由于|为了|原因|主要是|旨在|鉴于|避免|缓解|致使|使得|受.{1,12}影响|(?<![名整改作成认评列定])为[^，。]{2,20}，|以便|从而|需要|推动|促进|满足|解决|目的/u,
  },
  // 帮扶资金从哪来, 奖金谁出: not what it may be spent on.
  {
    asks: /(?:钱|资金|经费|[奖助]金|费用?)(?:都|是|又)?(?:从|打)?哪(?:里|儿|来)?来?的?$|(?:钱|资金|经费|[奖助]金|费用?)[^，。]{0,3}谁(?:来)?(?:出|掏|付|承担)|(?:资金|经费|费用)的?来源/u,
    told: /来源|来自|列支|拨付|划拨|配套|捐|由.{2,14}(?:承担|支付|出|付|拨)|自[理筹费]|出资|筹[措集]|财政/u,
    here: true,
  },
  { asks: /租(?!赁公司)/u, told: /租|场地费|使用费|借用/u },
  // 去了哪里疗养, 春游去哪 want where they go, and not where they were seen off.
  {
    asks: /(?:去了?|[拉到])(?:了)?(?:哪|什么地方)(?=.*[玩疗旅游])|(?:疗休?养|休养|旅游|[春秋郊]游|研学)[^，。]{0,6}(?:去|(?<!轮)到|往)了?(?:哪(?![些几]?[个位]?人)|什么地方)(?!.*(?:报名|申请|办|登记|预约|[找领查问]))/u,
    told: /赴|前往|[去到]了|来到|目的地|线路|地点[为是在：:]|安排在|基地|踏上\p{Script=Han}{2}(?:岛|山|湖|海)/u,
  },
  {
    asks: /(?:[一每](?:斤|公斤|箱|件|盒))[^，。]{0,4}多少钱|卖多少|售价/u,
    told: /售价|价格|单价|定价|原价|卖|每[斤箱件盒份杯张]\d|\d元一?[斤箱件盒份杯张]/u,
  },
]

/** A row that names a meeting says nothing of what was talked about. */
export const lacksParticular = ({ text }: Pick<Question, 'text'>, cells: readonly { readonly value: string }[]): boolean =>
  LOOKS.some(({ asks, told, here }) => here && asks.test(text) && !cells.some(({ value }) => told.test(value)))

export function tellsParticular(question: Question, evidence: Evidence): boolean {
  const words = askingWords(question)
  // 考上大学的给多少 asks what they get, and not how many there were.
  const stages = question.asked === 'figure' && !asksDue(question) ? STAGES.filter(({ asks }) => asks.test(words)) : []
  const asked = [...stages, ...LOOKS.filter(({ asks }) => asks.test(words))]
  const who = AGED.exec(words)?.[1]
  const deed = HOW_OFTEN.exec(question.text)?.[1]
  if (deed !== undefined && !ANY_DEED.test(deed) && !saysDeed(question, evidence, deed)) return false
  if (asked.length === 0 && who === undefined) return true
  const said = saidNear(evidence)
  const own = evidence.passage.cells
    ? evidence.passage.cells.map(({ value }) => value).join('|')
    : evidence.parsed.text.slice(evidence.sentence.start, evidence.sentence.end)
  const isMeant = evidence.passage.cells !== undefined || stages.every((stage) => isOfStage(stage, evidence))
  return isMeant && asked.every(({ told, here }) => told.test(here ? own : said)) && (who === undefined || said.includes(who))
}

/** 几年评一次: how often that is done is told in the sentence that names it; what else is done every year does not tell it. */
const HOW_OFTEN = /(?:多久|多长时间|几(?:天|周|个?月|年))(\p{Script=Han}{1,3}?)一(?:次|回|届|轮|期|趟)/u

/** 搞一回, 办一次 say nothing of what is done. */
const ANY_DEED = /^(?:举?办|搞|弄|做|来|有|开|召开|举行|开展|组织|进行|安排|轮|换|是|要|会|能|(?:能|可以?)?(?:去|参加))$/u

function saysDeed({ terms }: Question, { parsed, sentence, inside }: Evidence, deed: string): boolean {
  const told = parsed.text.slice(sentence.start, sentence.end)
  return told.includes(deed) || terms.some(({ text }, t) => text.includes(deed) && (inside[t] ?? 0) >= SAID)
}
const SAID = 0.6

/** Somebody's age is told beside their name. */
const AGED =
  /^(\p{Script=Han}{2,4}?)(?<![要得够到过在]|[要年须应需得已]满)(?:师傅|老师|同志)?(?:今年|现在|现年)?(?:多大(?:年纪|岁数)|几岁|多少岁)/u
