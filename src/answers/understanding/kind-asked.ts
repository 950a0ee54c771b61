// Owns which noun of a question names the kind of thing that is asked for: the answer holds one of it, and not the word.
import type { Piece } from './piece.ts'

/** 哪“四化”, 哪家报纸, 什么券, 哪四项权利: the noun names the kind of thing that is asked for; the answer holds one of it, not the word. */
export const namesCategory = (text: string, piece: Piece): boolean =>
  (HOUSEHOLD.test(piece.text) && IN_HOUSEHOLDS.test(text.slice(piece.end))) ||
  (KIND_OF_WORK.test(piece.text) && NAMED_BEHIND.test(text.slice(piece.end))) ||
  (KIND_OF_PLACE.test(piece.text) && /哪几个?$/u.test(text.slice(0, piece.start))) ||
  asksOneOf(text, piece)
/** 脱困的家庭有几户 is told by 214户. */
export const HOUSEHOLD = /^(?:家庭|住户|人家)$/u
const IN_HOUSEHOLDS = /^的?(?:一共|总共|大概)?有?(?:多少|几)[十百千]?户/u

/** 印发的产改文件叫什么名字 is told by 《…实施细则》. */
export const KIND_OF_WORK = /^(?:文件|书|图书|剧|电影|影片|节目|歌曲?|作品|文章)$/u
const NAMED_BEHIND =
  /^的?(?:[，,](?:请问|它|那)?)?(?:(?:名[字称]|全称|标题|题目)(?:是|叫)?(?:什么|啥)|[叫是](?:什么|啥)(?:名[字称]?)?[？?]?$)/u
/** 去哪几个城市 is told by their names. */
const KIND_OF_PLACE = /^(?:城市|国家|地区|省份|街道|社区|乡镇|区县|县区)$/u

const asksOneOf = (text: string, piece: Piece): boolean =>
  ASKS_ONE_OF.test(text.slice(Math.max(0, piece.start - ASKS_MOST), piece.start).replace(/[“"‘]$/u, '')) &&
  (!piece.quoted ||
    /^[一二三四五六七八九十两\d]/u.test(piece.text) ||
    /[一二两三四五六七八九十\d][个项大种类][“"‘]?$/u.test(text.slice(0, piece.start)))
const ASKS_ONE_OF =
  /(?:哪(?:[一二两三四五六七八九十\d]{0,2}(?:个|家|位|里|些|种|类|项|份|张|条|支|座|栋|款|本|处|国|大|方面))?|什么|啥|何)$/u
const ASKS_MOST = 6
