// Owns words of a question that say where, how or for what time, and name no thing.
import type { Piece } from './piece.ts'

/** 五年里, 近三年, 两三天: of which time is told, not of what. */
export const isSomeTime = (text: string): boolean => YEARS.test(text) || ROUGHLY.test(text)
const YEARS = /^[近这过去前]{0,3}[一二三四五六七八九十两几\d]{1,2}年(?:[来里中间内]|以来|期间)?$/u
const ROUGHLY = /^(?:一两|两三|三四|三五|四五|五六|六七|七八|八九|好几|几|十几|十来)个?(?:天|月|周|星期|礼拜|小时)$/u

export const namesNothing = ({ text }: Pick<Piece, 'text'>, frequency: number): boolean =>
  isSomeTime(text) || (frequency === 0 && (POINTING.test(text) || MANNER.test(text)))

/** 馆里, 园里: where the thing is, and not what. */
const POINTING = /^\p{Script=Han}[里上内]$/u

/** 平平安安, 热热闹闹: how, and not what; 比比, 逛逛: a deed · not 奶奶, 佳佳: kin and names are whom or what is meant. */
const MANNER = /^(?:(\p{Script=Han})\1(\p{Script=Han})\2|([比逛看试问查聊坐走听学玩说想等找转练读写算谈歇])\3)$/u
