// Owns the words that only put figures in order: 从大到小排, 列个表, 这三样哪个最多. They name nothing of their own.
import { countSaid } from '../../text/quantity-numeral.ts'

const LISTS =
  /^(?:请|帮我|给我|能不能)?(?:把(?:这些|它们|上面的?)?)?(?:列|做|整理|弄|排)(?:个|成|出来?|一?下|一?[张个])*(?:表格?|清单|单子)(?:看看|吧)?[？?。]?$/u
const ORDERS =
  /^(?:请|帮我)?(?:按(?:照)?(?:多少|数量|大小|高低|人数|金额|数字?)?)?(?:[从由](?:大到小|高到低|多到少|小到大|低到高|少到多))?(?:来)?(?:排|排序|排列|排名|排个?(?:序|名|队)|排一?下)?(?:一?下|看看|吧|呢)?[？?。]?$/u
const SAYS_ORDER = /排|[从由][大高多小低少]到/u
const RISING = /[从由][小低少]到/u
const ENDS_APART = /^最[多高大]的?(?:和|与|跟)最[少低小]的?(?:之间)?(?:的)?(?:相?差|差距)(?:了|是|有)?(?:多少|几)[个家人名户元件]?[？?]?$/u
const GREATEST = /^(?:那)?(?:其中)?最([多高大少低小])的?(?:是|有|为)(?:哪[个种类家项些一]*|谁|什么|啥)(?:的)?[？?]?$/u
/** 这三样哪个最多, 把这几个从大到小排: all that the talk told one after another. */
const THESE =
  /^(?:那|请|帮我)?(?:把|按)?(?:这|上面这?|前面这?|刚才这?)([两二三四五六]|几)?[个样种项类家处]?(?:数字?|里面?|当中|之?中|的)?[，,]?/u
const WHICH_END = /^(?:是|数)?哪[个样种项类家处]?(?:的)?最([多高大少低小])(?:的)?[呢？?]*$/u

export interface OrderWish {
  readonly wish: 'list' | 'rising' | 'falling' | 'apart' | 'most' | 'least'
  /** 这三样: what was told one after another, and how many of it. */
  readonly these?: { readonly count: number | undefined }
}

export function orderWish(said: string): OrderWish | undefined {
  const these = THESE.exec(said)
  const text = these ? said.slice(these[0].length) : said
  const wish = wishOf(text) ?? (these ? endOf(WHICH_END.exec(text)?.[1]) : undefined)
  return wish && { wish, ...(these ? { these: { count: countSaid(these[1]) } } : {}) }
}

function wishOf(text: string): OrderWish['wish'] | undefined {
  if (LISTS.test(text)) return 'list'
  if (ENDS_APART.test(text)) return 'apart'
  const end = endOf(GREATEST.exec(text)?.[1])
  if (end !== undefined) return end
  return ORDERS.test(text) && SAYS_ORDER.test(text) ? (RISING.test(text) ? 'rising' : 'falling') : undefined
}

const endOf = (said: string | undefined): 'most' | 'least' | undefined =>
  said === undefined ? undefined : /[少低小]/u.test(said) ? 'least' : 'most'
