// Owns whether a question asks where one may do something, and which kinds of places are made for that.
import type { Question } from '../question.ts'

/** 哪里能看书, 哪儿可以歇脚 */
const ASKS = /(?:哪(?:里|儿|个地方)?|(?:什么|啥)地方)(?:都|也|才)?(?:能|可以)(?!找)/u
const ROOM =
  /\p{Script=Han}(?:书屋|驿站|(?:服务|休息)(?:站点?|点)|活动中心|阅览室|休息室|母婴室|[哺保]育室|图书馆|体育馆|健身[房馆]|食堂|小屋|(?:职工|青年)之家)/u
/** Such a deed is done with a thing that the question must name. */
const DONE_WITH =
  /^(?:申[请报领]|报[名销]|领取|领到|办理|补办|查询|查到|登记|咨询|购买|买到|参加|预约|缴[纳费]|下载|投诉|看到|用[到上]?|找到)$/u

export const asksForRoom = ({ text }: Question): boolean => ASKS.test(text)

/** 哪里能健身: the deed is all that is asked about, and needs no thing, as 申请 and 报名 do. */
export const asksForRoomAlone = (question: Question): boolean =>
  asksForRoom(question) &&
  question.terms.every(({ deed }) => deed) &&
  question.terms.some(({ text }) => text.length > 1 && !DONE_WITH.test(text))

/** 去几楼哪间: 3层326室, and not the address of the house. */
export const asksRoomNumber = (text: string): boolean =>
  /几[楼层](?![次级面梯])|哪一?(?:间|个?(?:房间|办公室|教室|诊室))|几号(?:房|室|门|窗口)/u.test(text)
export const tellsRoomNumber = (text: string): boolean =>
  /\d{2,4}(?:室|房|教室|办公室)|[\dA-Za-z一二三四五六七八九十]+[层楼](?![次级面梯])|\d+号(?:窗口|门|楼)|教室|诊室|会议室|办公室/u.test(text)

export const tellsRoom = (text: string): boolean => ROOM.test(text)
