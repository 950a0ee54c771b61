// Owns verbs whose direction is cut in two: 带出|去疗养 takes out, and 带出 brings up nobody.

/** Whether the word ends in a direction that 去 or 来 behind it belongs to · not: 转出|去年的, 引进|来源 */
export const goesOn = (word: string, behind: string): boolean => WAY.test(word) && GOES.test(behind)
const WAY = /^\p{Script=Han}[出进上下回过起]$/u
const GOES = /^(?:去(?![年世除])|来(?![源自年信访电宾历往]))/u
