// Owns questions for what a report owns up to: 工作还存在哪些不足 is told where it says that it sees them, and not where an audit found 113个问题.

const POINTS = '(?:不足(?!\\d)|短板|弱项|差距|薄弱环节|薄弱点|问题|困难)'
const ASKS = new RegExp(
  `(?:工作|工会|发展|方面|目前|现在|还|自身)[^，。；？?]{0,8}(?:有|存在)(?:的|着)?(?:哪些|什么|啥|哪几\\p{Script=Han}?)(?:主要|突出|明显|具体)?的?${POINTS}|存在的?(?:主要|突出)?${POINTS}(?:和${POINTS})?(?:都|分别|具体|主要)?(?:有|是)(?:哪些|什么|啥)`,
  'u',
)
const TELLS = new RegExp(`(?:清醒|看到|认识到|存在|面临|还有)[^，。；：]{0,14}${POINTS}`, 'u')
const WORTH = 0.5

/** Of whom an audit or a check found it is told elsewhere. */
const OF_OTHERS = /审计|检查|排查|巡视|督查|体检|隐患|企业存在|单位存在/u

export const asksWeakPoints = (question: string): boolean => ASKS.test(question) && !OF_OTHERS.test(question)

/** 工会工作存在哪些不足 → 工会还有哪些不足: that it is of their work the report does not say again. */
export const withWeakPointsAsked = (text: string): string =>
  asksWeakPoints(text) ? text.replace(ASKED_OF_WORK, '还有哪些不足').replace(EXISTING, '还有哪些不足') : text
const ASKED_OF_WORK = new RegExp(
  `(?:的?工作)?(?:中|上|里|方面)?(?:目前|现在|自身|还)*(?:有|存在)(?:的|着)?(?:哪些|什么|啥|哪几\\p{Script=Han}?)(?:主要|突出|明显|具体)?的?${POINTS}`,
  'u',
)
const EXISTING = new RegExp(
  `(?:的?工作)?(?:中|上|里)?存在的?(?:主要|突出)?${POINTS}(?:和${POINTS})?(?:都|分别|具体|主要)?(?:有|是)(?:哪些|什么|啥)`,
  'u',
)

export const weakPointsTold = (text: string): number => (TELLS.test(text) && !OF_OTHERS.test(text) ? WORTH : 0)
