// Owns sentences that lean on the one before for their time: 大会于3月4日召开。新馆在会上同步启用。

const LEANS = /^\s*[^，。；\d]{0,16}(?:当[天日]|同[步日天]|会上|现场|仪式[上中]|活动[上中]|其间)/u

/** Whether it happened when the sentence before says. */
export const leansForTime = (sentence: string): boolean => LEANS.test(sentence)
