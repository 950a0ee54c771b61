// Owns reading 昆山市总 as 昆山市总工会, as people who work with it write.

/** 全市, 城市 and 小区 name no place that has a union. */
const PLACE = '(?<=\\p{Script=Han}[省市区县镇])(?<![全本我各整这那城超都社小校厂景片辖新老郊大][省市区县镇])'
/** 总数, 总人口, 总会: here it belongs to the word behind it. */
const OTHERWISE =
  '工|会|商|数|[量额计共体和则的是长馆部站队行局台厂店校库值价]|人|产|面积|投资|收入|支|户|次|场|家|经理|裁|书记|目标|要求|冠军|决赛|指挥|医院|领事|公司|结|分(?!会)|说|统|务|规模|建筑|里程|资产|预算|成本|账|税|编'
const SHORT = new RegExp(`${PLACE}总(?!${OTHERWISE})`, 'gu')

/** '昆山市总凭什么获奖' → '昆山市总工会凭什么获奖' */
export const withUnionInFull = (text: string): string => text.replace(SHORT, '总工会')
