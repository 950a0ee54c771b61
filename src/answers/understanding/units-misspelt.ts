// Owns units that are typed by their sound behind what counts: 多少公理 is 多少公里, 几长次 几场次.

const MISSPELT: readonly (readonly [RegExp, string])[] = [
  [/公[理礼李哩力]/u, '公里'],
  [/[前仟]米/u, '千米'],
  [/平放米?|平房米/u, '平方米'],
  [/人[此刺]/u, '人次'],
  [/[长厂]次/u, '场次'],
  [/场[此刺]/u, '场次'],
  [/[快筷]钱/u, '块钱'],
  [/小[是市]/u, '小时'],
  [/分[种中](?!心)/u, '分钟'],
]
const COUNTED = new RegExp(`(?<=(?:多少|(?<![十好])几)[十百千万亿]*)(?:${MISSPELT.map(([form]) => form.source).join('|')})`, 'gu')

export const withUnitsSpelled = (text: string): string =>
  text.replace(COUNTED, (unit) => MISSPELT.find(([form]) => form.test(unit))?.[1] ?? unit)
