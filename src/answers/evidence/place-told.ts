// Owns whether a stretch tells where something is: a place beside the names that the question itself holds.

const NAMED = '#'
const SAID = '~'
const NAME = 4
/** 苏州市第二工人文化宫: whose it is, before its name, is no place where it lies; nor is what stands in one list with it. */
const QUALIFIES = /\p{Script=Han}{2,4}[省市区县镇](?=“?#)|[^，。、]*、(?=“?[#~])/gu
/** 全市, 辖区 and 城市 lie nowhere; 市民, 园长 and 路演 are no places. */
const NOWHERE =
  /[大中小]学生|[全各本我外多跨该同此][省市区县国镇]|辖区|城[市区]|地区|[省市区县乡村]民|[园校馆院]长|路[演线径费]|公司|家园|国家|市场|城镇|中心(?=工作|任务|组)/gu
const PLACE =
  /[\p{Script=Han}\d](?:[省市区县镇乡村](?!\p{Script=Han})|[省市区县镇乡村](?=[的举召开启办设建内里境和与])|[路街巷弄道号园馆院厅湖城宫楼厂]|街道|社区|公园|大厦|学校|大学|中心|广场|基地|会场)|[在于][\p{Script=Han}“”]{2,20}?(?:举[办行]|召开|启[用动]|投[用产]|成立|揭牌|开[幕业营工办]|建成|落[成户地]|设立|挂牌)|\p{Script=Han}{2}[省市州]\p{Script=Han}{2,3}[市区县镇]|\p{Script=Han}{2}籍|(?:[赴往]|前去|去了?|来自|来到|送到)\p{Script=Han}{2}/u

/** 哪个县, 哪些城市: the kind of place is named, and any of the kind may be one that the question holds in part. */
const OF_A_KIND = /哪[个些]?(?=\p{Script=Han}{0,2}[省市区县国镇乡村楼校]|街道|小区|社区|城市|学校)/u
const ANY = /[省市区县镇乡村国]|街道|社区|小区|公司|集团|学校|大学|[园路号院馆厅湖城楼]|\p{Script=Han}{2}籍/u

export const tellsPlace = (question: string, text: string): boolean =>
  OF_A_KIND.test(question) ? ANY.test(text) : PLACE.test(withoutSaid(question, text).replace(QUALIFIES, '').replace(NOWHERE, ''))

/** What the question says itself: a name of some length, or words. */
function withoutSaid(question: string, text: string): string {
  let rest = ''
  for (let at = 0; at < text.length; ) {
    let length = 0
    while (at + length < text.length && question.includes(text.slice(at, at + length + 1))) length++
    rest += length >= NAME ? NAMED : length >= 2 ? SAID : (text[at] ?? '')
    at += Math.max(1, length >= 2 ? length : 1)
  }
  return rest
}
