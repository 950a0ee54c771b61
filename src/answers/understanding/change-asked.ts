// Owns questions by how much something changed: 比上年多多少户 asks for the 93户 of 1125户，比上年同期多93户, and not what there was before.

const AGAINST =
  '(?:[比较与和跟同])(?:上一?年|去年|前一年|往年|(?:19|20)\\d\\d年?|[两三四五六七八九十\\d]+年前|年初|原先|原来|以前|之前)(?:同期|年?[底末初])?(?:相比|时)?'
const DEED = '(?:补|给|奖|发|领|拿|报|交|收|花|招|办|建|签|开|评|来)?'
const BY = `(?:净?增加?|增长|[多少高低涨跌升降]|减少|下降|降低|提高|提升|上升)${DEED}[了出]{0,2}(?:多少|几)`
const ASKS_CHANGE = new RegExp(`${AGAINST}[^，。；？?]{0,10}?${BY}|(?:增加|增长|减少|下降|降低|提高|提升|上升|[涨跌])了(?:多少|几)`, 'u')

export const asksChange = (text: string): boolean => ASKS_CHANGE.test(text)
