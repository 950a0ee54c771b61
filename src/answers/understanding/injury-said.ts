// Owns what befell somebody's body, told as people tell it: 干活把手砸了 and 手指头在车间被机器压了 are 受了工伤 to a rule, 摔断了腿 is 受伤.

/** 手 of 手砸了, and not of 骑手摔伤. */
const ALONE = '(?<=^|[\\s，。；：、？?！!“把将左右双只条的我他她你俺])'
const PART = `(?:左|右|[一两]?[只条根个])?(?:手指头?|手腕|手掌|手臂|手背|胳膊肘?|大?拇指|脚趾头?|脚踝|脚腕|脚背|小腿|大腿|膝盖|后背|肩膀|锁骨|肋骨|脑袋|眼睛|${ALONE}(?:脚|腿|腰|手(?![机工艺册续术段法头])))`
const HURT = '(?:压|轧|砸|夹|绞|切|割|划|烫|烧|磕|崴|扭|摔|碾|锯)'
const BADLY = '(?:断|伤|坏|烂|破|折|掉|残|骨折)'
const INJURIES: readonly RegExp[] = [
  // 手指头在车间被机器压了, 把脚砸了, 腿摔断
  new RegExp(`把?${PART}(?:[在被让叫给][^，。；？?]{0,10}?)?(?:${HURT}(?:${BADLY}了?|了|到了?|着了?)|骨折了?|断了)`, 'gu'),
  // 轧断了手指, 砸伤脚
  new RegExp(`${HURT}(?:${BADLY}了?|了)(?:${PART}|[脚腿腰手](?![机工艺册续术段法头本步]))`, 'gu'),
]
/** Where, with what or while doing what it happened. */
const AT_WORK = /干活|上班(?!路|途)|车间|工地|厂里|机器|机床|设备|流水线|生产线|脚手架|施工|作业|装卸|卸货|送货|送单|操作/u

export function withInjurySaid(text: string): string {
  // Outside of work no rule on 工伤 is asked for.
  if (/工伤|因工/u.test(text) || !AT_WORK.test(text)) return text
  return INJURIES.reduce((told, form) => told.replace(form, '受了工伤'), text)
}
