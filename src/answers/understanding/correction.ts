// Owns what people say to correct the bot or themselves: the words around what they mean, told apart from it.

const WRONG = '(?:不是(?:这个|的|啦|啊)?|不对|错了|(?:你)?(?:搞|弄|理解|听|看|说|答)错(?:了|啦)?|说错了|打错了|问错了|不(?=[，,]))'

const MEANT = '(?:我(?:刚才)?(?:想|要)?(?:问|说|指|要|查|看)的?(?:其实)?是|(?:问|指|说)的是|我要(?=\\d{4}年)|应该是|换成)'

/** 不是，我问的是2021年 · 我是说昆山 · 错了，是新建的 · 换成昆山呢. Not: 不是会员能参加吗, 是不是每年都有, 我要入会怎么办 */
const CORRECTIONS: readonly RegExp[] = [
  new RegExp(`^${WRONG}[，,。！!\\s]+(?:${MEANT}|是)?`, 'u'),
  /^我是(?:说|问|指)(?:的)?(?:是)?/u,
  new RegExp(`^${MEANT}(?=[^，,。]{1,14}$)`, 'u'),
]
/** 昆山，不是园区: what it is not. */
const NOT_THIS = /[，,]\s*(?:而)?不是[^，,。？?]{1,12}$/u
/** 2022年的数, 昆山的: the noun is the one before. */
const TAIL = /(?:的(?:数|数据|数字|情况)?)?[。！!\s]*$/u
/** Longer is a question or a story of its own. */
const LONGEST = 24

/** '不是，我问的是2021年' → '2021年'; undefined where nothing is corrected. */
export function correctedIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined
  const form = CORRECTIONS.find((each) => each.test(text))
  const meant = (form ? text.replace(form, '') : text).replace(NOT_THIS, '')
  if (!form && meant === text) return undefined
  const bare = meant.replace(TAIL, '').trim()
  return bare === '' || (!form && ASKS.test(meant)) ? undefined : bare
}

const ASKS = /多少|几|谁|哪|什么|怎么|吗/u
