// Owns which lines could be a heading by their own words, wherever they stand.
import { NUMBERED_APPENDIX } from './appendix-heading.ts'
import { type FormedLine, plainText } from './formed-line.ts'
import { isAboutLine, isContactLine, isDate, isHolderLine, isImprint, isLabelLine, isOfficeLine } from './line-words.ts'

export const HEADING_MAX = 44
const TITLE_MAX = 80

export function couldBeOneHeading(part: readonly FormedLine[], i: number): boolean {
  const fits = part.every(
    (each, k) =>
      each.form.kind === 'plain' &&
      (k === 0 || (each.blanksBefore === 0 && !NUMBERED_APPENDIX.test(plainText(each)))) &&
      couldBeHeading(plainText(each), k > 0),
  )
  return (
    fits &&
    part.filter((each) => COUNTS.test(plainText(each))).length < 2 &&
    // 报名时间：… ⏎ 报名方式：…
    part.filter((each) => isLabelLine(plainText(each))).length < 2 &&
    part.map(plainText).join('').length <= (i === 0 ? TITLE_MAX : HEADING_MAX)
  )
}

/** 市工人文化宫120名 ⏎ 云麓物流园35名: places, and how many of each. */
const COUNTS = /\p{Script=Han}\s?\d[\d.,]*(?:名|人|家|个|户|件|所|处|座|万?元)$/u

/** What stands under a title: a date or the body that passed it in brackets, a subtitle behind a dash. */
export const UNDER_A_TITLE = /^[—-]{2}|^[（(](?:\d|经)/u

/** 具备空调、微波炉、冰箱、饮水机、桌椅: what is there, and no title. */
const LISTS = /(?:、[^、]+){4}/u

/** 94.6分！29岁焊工夺冠: one mark within a headline. */
const EXCLAIMS = /^[^。！？，；]{2,14}[！？][^。！？，；]{4,24}$/u

const couldBeHeading = (text: string, later: boolean): boolean =>
  !/[。！？；，、：:…]$/u.test(text) &&
  (!/[。！？]/u.test(text) || EXCLAIMS.test(text)) &&
  !/^—/u.test(text) &&
  !LISTS.test(text) &&
  !(later ? UNDER_A_TITLE : /^[（(].*[）)]$/u).test(text) &&
  !isDate(text) &&
  !/\p{Script=Han}\s?\d{4}年\d{1,2}月\d{1,2}日$/u.test(text) &&
  !/[（(](?:供稿|撰稿|撰写)[：:]/u.test(text) &&
  !isImprint(text) &&
  !isAboutLine(text) &&
  !isContactLine(text) &&
  !isOfficeLine(text) &&
  !isHolderLine(text) &&
  /[\p{Script=Han}A-Za-z]/u.test(text)
