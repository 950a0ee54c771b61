// Owns the words by which a line is told for what it is without any sign: a label, a contact, an imprint, what a web page carries around its text.

/** What a document says of itself or of a meeting in one line each: 发布时间：… · not: 青溪县：百名工匠下车间 */
const ABOUT =
  /^(?:发布(?:日期|时间|单位|机构|人)|发文(?:日期|机关|字号)|成文日期|索引号|主题分类|生成日期|信息来源|文章?来源|来源|稿源|供稿(?:单位)?|作者|编辑|责编|责任编辑|美编|审核|审校|校对|监制|记者|通讯员|撰稿|摄影|排版|时间|日期|地点|主持人?|出席(?:人员)?|参加(?:人员)?|列席(?:人员)?|缺席|请假|记录人?|单位|部门|主办(?:单位)?|承办(?:单位)?|协办(?:单位)?|主管(?:单位)?|责任(?:单位|部门)|完成时限|浏览(?:次数|量)?|点击(?:数|量)?|字号|字体|版权所有|技术支持|备案号|数据来源|资料来源|注|备注|说明|附件)\s?[：:｜|]/u

const CONTACT =
  '(?:联系(?:人|电话|方式|地址|单位|部门)|(?:咨询|监督|举报|投诉|服务|报名|办公|值班|热线|预约|会务)?(?:电话|热线)|手机|传真|(?:电子)?邮箱|电子邮件|E-?mail|(?:通讯|邮寄|中心|办公|单位|详细|现场报名|受理)?(?:地址|地点)|邮政编码|邮编|网址|官网|微信(?:号|公众号)?|公众号|QQ群?|(?:开放|办公|工作|服务|受理|接待|咨询)时间|乘车路线|交通)'
const CONTACT_LINE = new RegExp(`^${CONTACT}(?:[（(][^（）()]{1,12}[）)])?\\s?[：:]`, 'iu')
/** What makes a few such lines a contact block: someone can be reached. */
const REACHABLE = /联系人|联系(?:电话|方式)|电话|热线|手机|传真|邮箱|电子邮件|E-?mail|\d{3,4}[-—]\d{7,8}|1[3-9]\d{9}/iu

// 江城工会 2023-03-06 17:30 发表于江城 · 2023-08-21 来源：…
const DATELINE =
  /^.{0,20}\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?(?:\s?(?:发表|发布)于.{0,10}|\s?来源.{0,40})?$/u
export const isAboutLine = (text: string): boolean => ABOUT.test(text.replaceAll('*', ''))
/** What stands under the title of a page on the web: when it came out and where from. */
export const isDateline = (text: string): boolean =>
  /^(?:发布|发表|更新)(?:日期|时间)|^(?:信息)?来源\s?[：:]/u.test(text) || (/[发来]/u.test(text) && DATELINE.test(text))
export const isContactLine = (text: string): boolean => CONTACT_LINE.test(text)
export const isReachable = (text: string): boolean => REACHABLE.test(text)

const HOLDER = '\\p{Script=Han}\\s{0,2}\\p{Script=Han}{1,2}'
// 主　席　沈砚秋（女） · 党组书记、常务副主席 郑国梁（—8月） · not: 主席办公会议
const OFFICE_LINE = new RegExp(
  `^[\\p{Script=Han}、\\s]{0,20}(?:主\\s*席|书\\s*记|主\\s*任|[部局会院校组科处站队所馆园社台事]\\s*长|委\\s*员|秘\\s*书\\s*长)(?:[\\s：:]+${HOLDER}(?:[（(\\s]|$)|${HOLDER}[（(](?:女|男|兼|[至—-]|\\d{1,2}月))(?!.*[。；])`,
  'u',
)
export const isOfficeLine = (text: string): boolean => OFFICE_LINE.test(text)
// 马明远（8月—）, below who held the office before
const HOLDER_LINE = new RegExp(`^${HOLDER}\\s?[（(](?:女|男|兼|[至—-]|(?:\\d{4}年)?\\d{1,2}月)[^（()）]{0,24}[）)]$`, 'u')
export const isHolderLine = (text: string): boolean => HOLDER_LINE.test(text)

// 申请条件： · 办理流程：来访登记→… · 咨询电话：… · not: 会议指出：“…
const LABEL = /^[\p{Script=Han}A-Za-z]{2,8}(?:[（(][^（）()]{1,12}[）)])?[：:](?![“‘])/u
export const isLabelLine = (text: string): boolean => isAboutLine(text) || isContactLine(text) || LABEL.test(text)

// 抄送：… · 报：… · （共印120份） · 江城市总工会办公室2024年4月22日印发
const IMPRINT =
  /^(?:抄送|抄报|主送|报送?|送|发)\s?[：:]|^[（(](?:共印|此件|印数)|^共印\s?\d+份|印发[）)]?$|^[\p{Script=Han}（）]{2,20}编(?:印)?\s?\d{4}年\d{1,2}月\d{1,2}日$|^[\p{Script=Han}（）]{4,24}\s?编(?:印|制|写)?$|^[\p{Script=Han}（）、\s]{4,30}(?:合办|协办|主办)\s*本版$/u
// 江工发〔2022〕18号 · 〔2023〕第6期 · 江城市总工会文件
const FILE_NUMBER = /^[\p{Script=Han}]{0,12}[〔[（(]\d{4}[〕\]）)]\s?(?:第\s?)?\d{1,4}\s?[号期]$/u
const LETTERHEAD = /^[\p{Script=Han}（）]{4,30}文件$/u

export const isImprint = (text: string): boolean => IMPRINT.test(text) || FILE_NUMBER.test(text) || LETTERHEAD.test(text)

// 2024年4月22日 · 二〇二四年四月二十二日 · 2024 年 4 月
export const isDate = (text: string): boolean =>
  /^[（(]?(?:\d{4}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?|[二〇○零一三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)[）)]?$/u.test(
    text,
  )

const WEB: readonly RegExp[] = [
  // [责任编辑：蓝 卉] · （来源：市总工会）
  /^[【[(（]\s?(?:责任编辑|责编|编辑|审核|校对|来源)\s?[：:][^。，]{1,24}[】\])）]$/u,
  // 您当前的位置：首页 >> 新闻 · 网站首页 | 工会概况 | …
  /^(?:您)?(?:现在|当前|目前)?(?:所在)?的?位置\s?[：:]/u,
  /(?:首页|网站地图|联系我们|关于我们).{0,4}[|｜>»＞].*|[|｜]\s?(?:联系我们|关于我们|网站地图|法律声明|设为首页)$/u,
  /^(?:上一|下一)(?:篇|条|页)(?:\s?[：:]|\s*(?:下一(?:篇|条|页))?$)/u,
  // 【打印本页】 【关闭窗口】 · 字号：[大 中 小]
  /^(?:字[体号]\s?[：:]?\s?)?(?:[【[(（]?\s?(?:打印|关闭|返回|收藏|我要纠错|纠错|大|中|小)(?:本页|窗口|页面|顶部|列表)?\s?[】\])）]?\s?){1,6}$/u,
  /^字[体号]\s?[：:].{0,20}(?:朗读|打印|收听)$/u,
  /^(?:版面|标题)(?:导航|概览|目录)$/u,
  /^分享(?:到|至)\s?[：:]/u,
  /^(?:[[【(（]\s?(?:打印|关闭|收藏|返回)[^\]】)）]{0,4}[\]】)）]\s?){1,5}(?:分享(?:到|至)?\s?[：:]?.{0,16})?$/u,
  /加入收藏|设为首页/u,
  // 发布日期：2025-01-21　来源：市总工会　浏览次数：408　字体：[大 中 小]
  /^(?:发布|发表|更新)(?:日期|时间)\s?[：:].*(?:(?:浏览|点击|阅读|访问)(?:次数|量|数)|字[体号])/u,
  // 点击上方蓝字关注我们 · 长按识别二维码 · 喜欢就点个“在看”吧 · 阅读原文
  /^[↑↓▲▼👆👇\s]*(?:点击|长按|扫描|扫码|戳).{0,10}(?:蓝字|关注|名片|识别|订阅)/u,
  /^(?:喜欢|觉得|记得|欢迎|如果|快).{0,12}(?:在看|点赞|转发|三连).{0,8}$/u,
  /^(?:点击)?阅读原文.{0,6}$/u,
  // （向左滑动查看更多） · 阅读2.7万赞318在看146
  /^[（(]?[向左右上下]{1,2}滑动?(?:可)?(?:查看|阅读|了解|浏览).{0,12}$/u,
  /^阅读\s?[\d.]+万?\+?\s?(?:点?赞|在看|分享|转发).{0,24}$/u,
  /^[-—·\s]*(?:END|The End|完)[-—·\s]*$/iu,
  // ☀☀☀ · ┈┈┈ ❤ ┈┈┈ · not: ……
  /^(?=.*[^\s\p{P}\p{L}\p{N}])[^\p{L}\p{N}|+=…（）()]{2,}$/u,
  // 本文共1486字，阅读约需4分钟 · 分享 收藏 点赞 在看 · 继续滑动看下一个
  /^[▲△*\s]*(?:本文|全文)共?约?\d+字[，,]?.{0,16}$/u,
  /^(?:(?:分享|收藏|点赞|在看|转发|留言|写留言|赞)\s*){2,}$|^继续滑动看下一个$/u,
  /^往期(?:推荐|回顾|精选|精彩)/u,
  /(?:ICP|公网安)备.{0,24}号/u,
]
/** What a page on the web or in a feed carries around its text. */
export const isWebFurniture = (text: string): boolean => text.length <= 80 && WEB.some((form) => form.test(text))

// （图为驿站内景） · （比武现场） · 图为工匠在示范。 · not: （下略）
const PICTURE =
  /^[（(](?:[上下左右]?图(?:为|[：:])[^（）()]{2,40}|[^（）()，。]{2,30}(?:现场|一角|合影|留影|掠影|瞬间|资料图))[）)]$|^[上下左右]?图为[^。]{6,60}。$/u
/** What a picture shows, on a line of its own. */
export const isPicture = (text: string): boolean => PICTURE.test(text)

const HONOUR_GROUP =
  /^(?:全国|国家|[省市区县](?!里)|“[^”]{2,12}”)级?[\p{Script=Han}“”]{0,14}(?:奖状|奖章|先锋号|称号|标兵岗?|红旗手|红旗集体|文明号|劳动模范|劳模|先进(?:集体|个人|单位|工作者)|职工之家|职工小家|工匠)(?:[（(]\d+[人名个家户支][）)])?[：:]?$/u
/** 全国五一劳动奖章（2人）, above who got it. */
export const isHonourGroup = (text: string): boolean => HONOUR_GROUP.test(text)

/** A mark that only numbers the heading below it: PART 01 · Part.2 */
export const isSectionMark = (text: string): boolean => /^PART[\s.·]?\d{1,2}$/iu.test(text)
