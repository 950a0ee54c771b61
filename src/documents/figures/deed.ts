// Owns the parting of what is counted from the deed that made it: 累计建成 | 妈妈驿站.
import { DEED, HAS_DEED, STARTS_WITH_DEED } from './deed-words.ts'

/** deedOf('累计建成妈妈驿站') → '累计建成' */
export const deedOf = (text: string): string => DEED.exec(text)?.[0] ?? ''
export const withoutDeed = (text: string): string => text.slice(deedOf(text).length) || text
export const onlyDeed = (text: string): boolean =>
  text !== '' && text.length <= 8 && !/^[为向对给与]/u.test(text) && deedOf(text).length === text.length
export const hasOwnDeed = (text: string): boolean => STARTS_WITH_DEED.test(text) || HAS_DEED.test(text)

/** 占全市的, 增长, 较2021年增加, 净增, 人数较第七期增加: says nothing without what it is a measure of. */
export const NEEDS_THING =
  /^(?:约|均|都)?(?:占|占比|同比|环比|(?:(?:参加|参保|参赛|参训|参与|服务|受益)?(?:人|家|户|场|件|次|总)(?:次|数|次数)?)?[较比](?:上|去|前|第[\d一二三四五六七八九十]+[期届轮季批次]|20\d\d|年初|同期|五年前|[一二三四五六七八九十]+年前)[\p{Script=Han}\d]{0,6}?(?:增|减|降|升|提|下|多|少|高|低|翻|净)|净增|增长|增幅|增加|减少|下降|上升|提高|提升)/u

/** Brackets, white space and filler out: '工会（筹）' → '工会'. */
export const tidy = (text: string): string =>
  text
    .replace(/[（(][^）)]{0,40}[）)]/gu, '')
    .replace(/[（(][^）)]*$|^[^（(]*[）)]/gu, (match) => (/[）)]$/u.test(match) ? '' : match.slice(1)))
    .replace(/[\s\uFFFD]+/gu, '')
    .replace(/^其中[，,]?/u, '')
