// Owns the day on which a file that nobody described was given out: a date that stands by itself, or behind the word for it.

const YEAR_DAY = '(\\d{4})\\s?[年./-]\\s?(\\d{1,2})\\s?[月./-]\\s?(?:(\\d{1,2})\\s?日?)?'
const FORMS: readonly RegExp[] = [
  // 发布时间：2023-08-21 · 成文日期：2022年5月20日
  new RegExp(`(?:发布|发文|成文|印发|生成|更新)(?:日期|时间)\\s?[：:]\\s?${YEAR_DAY}`, 'gu'),
  // 2023-03-06 17:30 发表于江城
  new RegExp(`${YEAR_DAY}(?:\\s?\\d{1,2}:\\d{2})?\\s?(?:发表|发布)于`, 'gu'),
  // （2021年1月12日） · 2024 年 4 月 22 日
  new RegExp(`^[\\s（(]*${YEAR_DAY}[）)\\s]*$`, 'gmu'),
  // 2023年7月19日 星期三 · 总工会办公室编 2023年6月15日 · 2024年4月22日印发
  new RegExp(`${YEAR_DAY}\\s*(?:星期[一二三四五六日天]|印发)`, 'gu'),
  new RegExp(`(?:编|编印|主办)\\s+${YEAR_DAY}\\s*$`, 'gmu'),
]
const HAN_DATE = /^[\s（(]*([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?[）)\s]*$/gmu

export function concludePublished(body: string): string | undefined {
  for (const part of [body.slice(0, 800), body.slice(-600)]) {
    for (const form of FORMS) {
      const [match] = part.matchAll(form)
      if (match) return isoOf(match[1], match[2], match[3])
    }
    const [match] = part.matchAll(HAN_DATE)
    if (match) return isoOf(digitsOf(match[1]), numberOf(match[2]), numberOf(match[3]))
  }
  return undefined
}

function isoOf(year = '', month = '', day: string | undefined): string | undefined {
  const [m, d] = [Number(month), Number(day ?? 1)]
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined
  return [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-')
}

const HAN = '〇一二三四五六七八九'
const digitOf = (char: string): number => (char === '○' || char === '零' ? 0 : HAN.indexOf(char))
const digitsOf = (text = ''): string => Array.from(text, digitOf).join('')

/** 二十一 → '21' */
function numberOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens === '' ? 1 : digitOf(tens ?? '')) : 0
  return String(ten * 10 + (ones ? digitOf(ones) : 0))
}
