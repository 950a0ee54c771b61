// Owns headings that say which part of the section above them they are, and nothing of what: （三）申请材料和时限.

const NUMBER = '(?:[(（]?[一二三四五六七八九十\\d]+[)）、.．]?\\s?)?'
const DEED =
  '(?:申请|申报|申领|办理|报名|报销|参加|参保|参赛|参评|入会|缴纳|资助|救助|补助|帮扶|给付|赔付|保障|建档|享受|发放|领取|奖励|评选|认定|审批|所需|基本|主要|有关|相关|具体)'
const PART =
  '(?:条件|对象|范围|标准|材料|资料|程序|流程|步骤|方式|办法|渠道|时间|时限|期限|日期|地点|地址|要求|内容|说明|金额|额度|待遇|费用|缴费|收费|名额|申请|报名|手续|人员|人群|天数|路线|线路|方法|安排|资格|途径|注意事项)'
/** 服务对象, 补贴标准, 办理时限 */
const LABEL = new RegExp(`^(?:服务|补贴|${DEED}){0,2}(?:咨询)?(?:电话|热线|${PART})$`, 'u')
export const namesPart = (text: string): boolean => LABEL.test(text)

const KIND = new RegExp(`^${NUMBER}${DEED}{0,2}${PART}(?:[和与及、]?${DEED}{0,2}${PART})*$`, 'u')

/** Q10 怎么申请？要什么材料？ · 二、去哪儿 · 三、要不要自己掏钱: asked of what the heading above names. */
const ASKED = new RegExp(
  `^(?:(?:Q|问)\\s?[①-⑳\\d]{0,2}\\s?)?${NUMBER}(?:.{0,14}[？?吗呢]|(?:去哪|谁|怎么|如何|要不要|能不能|可不可以|多久|什么时候|哪).{0,8})$`,
  'u',
)

/** It says nothing of what, but by the heading above it. */
export const leansOnAbove = (heading: string): boolean => KIND.test(heading) || ASKED.test(heading) || ARTICLE.test(heading)
/** 第九条 under 第三章 医疗互助 */
const ARTICLE = /^第[一二三四五六七八九十百\d]{1,5}条$/u

/** The headings that a passage stands right under: what the last one leaves open the one above it says. */
export function directHeadings(section: readonly string[]): readonly string[] {
  const from = section.findLastIndex((heading) => !leansOnAbove(heading))
  return section.slice(Math.max(0, from))
}
