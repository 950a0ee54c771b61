// Owns ages that are said without their unit: 我爷爷满九十二了 is 92岁, 老人今年八十 is 80岁.

/** Of whom an age is told. */
const SOMEBODY = /爷|奶|姥|外[公婆]|[爸妈爹娘父母]|老[人汉伴两]|公公|婆婆|岁数|高龄|虚岁|周岁|年纪|长寿|[我他她]/u
const AGE =
  /(?<=(?:年?满|今年|已经?|刚|都|快|马上)(?:刚?满)?)((?:一百(?:[零〇]?[一二三四五六七八九])?|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]十[一二三四五六七八九]?)|1[01]\d|[1-9]\d)(?=了|啦|整|(?:出|挂)?零|[，,。？?！]|$)/gu

/** 今年100岁, 今年虚岁九十: how old they are now, and of which year nothing is asked. */
const THIS_YEAR = /今年(?=(?:已经|已|都|快|刚)?(?:虚岁|周岁|满)?\d*[一二三四五六七八九十百零〇]*岁|虚岁|周岁)/gu

/** Where nothing else is counted: 今年八十了. */
export const withAgeSaid = (text: string): string => (SOMEBODY.test(text) ? text.replace(AGE, '$1岁').replace(THIS_YEAR, '') : text)
