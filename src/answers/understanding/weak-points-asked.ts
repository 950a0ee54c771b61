// Owns questions for what a report owns up to, whatever they call it: 工会工作存在哪些不足, and not what an audit found.

const OWN = '(?:不足(?!\\d)|短板|弱项|差距|薄弱环节|薄弱点)'
/** As part of a pattern. */
export const WEAK_POINTS = `(?:${OWN}|问题|困难)`
/** 工作上有什么问题找谁 asks for somebody. */
const ENDS = '(?=$|[，,。；？?呢啊呀吗]|需|有待|要改)'
/** 工会目前的短板在哪, 工会工作的不足是什么 */
const CALLED = `(?:中|上|里|方面)?(?:目前|现在|自身|还|存在)*的?(?:主要|突出|明显)?${OWN}(?:主要|到底|究竟)?(?:是|有|在)(?:哪些?|什么|啥)`
/** 存在哪些不足, 有什么短板 */
const WHICH_EXIST = `(?:有|存在)(?:的|着)?(?:哪些|什么|啥|哪几\\p{Script=Han}{0,2}?)(?:主要|突出|明显|具体)?的?${WEAK_POINTS}${ENDS}`
/** 存在的主要问题是什么, 存在的问题和不足有哪些 */
const EXIST_WHICH = `存在的?(?:主要|突出)?${WEAK_POINTS}(?:和${WEAK_POINTS})?(?:都|分别|具体|主要)?(?:有|是)(?:哪些|什么|啥)`
/** 报告承认的不足有哪些, 八大报告坦言有什么问题 */
const OWNED = `(?:(?:第?[一二三四五六七八九十]{1,3}次?(?:代表)?大会?)?的?(?:工作)?报告(?:里|中|上)?)?(?:自己)?(?:承认|坦言|坦承|检讨|反思)(?:了|的|自己|还?有|还?存在)*(?:(?:哪些|什么|啥)(?:主要)?${WEAK_POINTS}|(?:主要)?${WEAK_POINTS}(?:和${WEAK_POINTS})?(?:都|主要)?(?:有|是)(?:哪些|什么|啥))`
/** 哪些地方做得不好, 什么方面还不够 */
const DONE_BADLY = `(?:有|存在)?(?:哪些|哪里|哪儿|什么|啥|哪方面|哪块)(?:地方|方面|工作)?(?:还|自己)*(?:做|干|搞|弄|抓)(?:得|的)?(?:还|很|比较)*(?:不好|不够好?|不到位|不足|不行|不理想|差)(?:的地方)?`
const ASKS = new RegExp(
  `工会[^，。；？?]{0,10}${DONE_BADLY}|(?:工作|工会|发展|方面|目前|现在|还|自身)[^，。；？?]{0,8}${WHICH_EXIST}|工会(?:的?工作)?${CALLED}|${EXIST_WHICH}|${OWNED}`,
  'u',
)

/** Of whom an audit or a check found it is told elsewhere. */
export const OF_OTHERS = /审计|检查|排查|巡视|督查|体检|隐患|企业存在|单位存在/u
/** 我工作中有什么困难: what somebody has to bear themselves. */
const OF_ONESELF = /我(?![们会省市县区镇])|找谁|怎么办/u

export const asksWeakPoints = (question: string): boolean => ASKS.test(question) && !OF_OTHERS.test(question) && !OF_ONESELF.test(question)

/** 工会工作存在哪些不足 → 工会还有哪些不足: that it is of their work the report does not say again. */
export const withWeakPointsAsked = (text: string): string =>
  asksWeakPoints(text) ? ASKED.reduce((left, form) => left.replace(form, '还有哪些不足'), text) : text
const ASKED: readonly RegExp[] = [
  new RegExp(DONE_BADLY, 'u'),
  new RegExp(OWNED, 'u'),
  new RegExp(`(?:的?工作)?(?:中|上|里|方面)?(?:目前|现在|自身|还)*${WHICH_EXIST}`, 'u'),
  new RegExp(`(?:的?工作)?(?:中|上|里)?${EXIST_WHICH}`, 'u'),
  new RegExp(`(?<=工会)(?:的?工作)?${CALLED}`, 'u'),
]
