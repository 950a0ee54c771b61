// Owns asking for figures as a table: 五类合同列成表, 列表：甲县、乙县的驿站, 列出各类企业数 — each of them is asked for.

const SHEET = '(?:表格?|清单)'
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?:请|帮我)?(?:列|做|给)(?:个|张|一[个张份]|一?下)?${SHEET}[：:，,\\s]*(?=.{4})`, 'u'),
  new RegExp(`^(?:请|帮我)?把(?=.{4,}(?:列|做|排|整理|汇总)\\p{Script=Han}{0,3}${SHEET})`, 'u'),
  new RegExp(
    `[，,\\s]*(?:请|并)?(?:用)?(?:列|做|排|整理|汇总)(?:成|个|出|张|一[个张份]|一?下)*${SHEET}(?:出来|给我|看看|吧)?[。！!？?]*$`,
    'u',
  ),
]
const LIST_OUT = /^(?:请|帮我)?(?:都?列出|列一下)(?=.{4,}数(?:量|字|目)?[。？?]?$)/u
/** What is to stand below each other: every kind, or each that is named. */
const OF_MANY = /各(?!地)|[两二三四五六七八九十]大?[类种项个]|、|和|与|[一二三四五六七八九]{2,}[级星等]/u

export function asTableOf(text: string): string {
  const rest = [...FORMS, LIST_OUT].reduce((left, form) => left.replace(form, ''), text)
  if (rest === text || /多少|几|哪|谁|什么/u.test(rest)) return rest
  return OF_MANY.test(rest) ? `${rest.replace(/[。？?]+$|的?(?:数字|数量|数目|数据|情况)$|(?<![总人])数$/gu, '')}各多少` : text
}
