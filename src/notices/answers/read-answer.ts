// Owns the reading of what a member says to a notice: 收到, 报名 3人, 取消报名.

export type ReadAnswer =
  | { readonly kind: 'receipt' }
  | { readonly kind: 'sign-up'; readonly heads: number; readonly value: string }
  | { readonly kind: 'withdraw' }

// 收到, 好的，收到！, 收到了谢谢, 已阅; not 收到退款要多久, 没收到
const RECEIPT =
  /^(?:好[的嘞]?|嗯+|行|ok)?[\s，,、。]*(?:已?收到[了啦咯]?|收悉|已阅|已知悉|知悉|回执)(?:[\s，,、。！!~～]*(?:谢谢|感谢|辛苦了?|好的|👌|🙏|\[OK\]|\[抱拳\]|\[强\]))*[\s。.!！~～]*$/iu
// 一车间张三收到, 财务科：已收到, 谢谢，收到了; the words before it are a name or thanks
const SIGNED =
  /^([\p{Script=Han}\w·（）()\-—\s]{1,16}?)[\s:：，,、。]*(?:已?收到[了啦]?|收悉|已阅|已知悉)[\s。.!！~～]*(?:谢谢|🙏|👌|\[OK\])?[\s。.!！]*$/iu
// 收到，一定准时参加; the comma must be there: 收到退款要多久 is a question
const WITH_MORE = /^(?:好的?[，,\s]*)?(?:已?收到[了啦]?|已阅)[，,。；;\s!！]+([^?？]{1,24})$/u
/** 还没收到, 谁收到了, 收到请回复: about receiving, and no receipt. */
const NO_RECEIPT = /没|未|不|别|谁|请|还|是否|怎|什么|何时|时候|哪|能|才|多少|几|吗|呢|让|等|如|要是|收到|工资|退款|钱|补贴|补助/u
const QUESTIONS = /没|未|谁|是否|怎|什么|何时|时候|哪|能不能|多少|几|吗|呢|请问/u
// Said to a quoted notice: 好的, 知道了, OK, 1
const ASSENT =
  /^(?:好的?[嘞呀]?|嗯+|行|可以|ok|1|明白|知道|了解|清楚|收|阅|没问题|👌|🙏|👍|\[(?:OK|强|抱拳)\])[了啦。.!！~～\s]*(?:谢谢|感谢)?[。.!！]*$/iu
const WITHDRAW = /^取消报名[\s。.!！~～]*$/u
// 报名, 我要报名, 报名参加
const ALONE = /^(?:我要?|我们?)?报名(?:参加)?[\s。.!！~～]*$/u
// 报名 3人, 报名3, +2, 报名+2; not 报名 2026年
const NUMBER = /^(?:(?:我要?|我们?)?报名(?:参加)?\s*[:：+＋]?\s*|[+＋]\s*)(\d{1,3})\s*(?:人|个人|个|位|名)?[\s。.!！~～]*$/u
// 报名 张三、李四; not 报名 条件
const NAMES =
  /^(?:我要?|我们?)?报名(?:参加)?\s*[:：\s]\s*((?:\p{Script=Han}|·){2,6}(?:[、,，\s]+(?:\p{Script=Han}|·){2,6})*)[\s。.!！~～]*$/u
/** What people ask about a sign-up, and nobody is called. */
const NO_NAMES =
  /条件|方式|方法|流程|时间|日期|地点|地址|费用|收费|要求|材料|资料|表格?$|入口|链接|网址|截止|名单|人数|对象|须知|资格|电话|事宜|怎么|如何|哪里|什么|多少|成功|失败|了吗|可以|需要/u

/** readAnswer('报名 张三、李四') → two heads; readAnswer('报名条件') → undefined, for that is a question. */
export function readAnswer(raw: string): ReadAnswer | undefined {
  const text = raw.normalize('NFKC').trim()
  if (RECEIPT.test(text) || isSignedReceipt(text)) return { kind: 'receipt' }
  if (WITHDRAW.test(text)) return { kind: 'withdraw' }
  if (ALONE.test(text)) return { kind: 'sign-up', heads: 1, value: '' }
  return readNumber(text) ?? readNames(text)
}

/** 好的 to a quoted notice says as much as 收到. */
export function isAssent(raw: string): boolean {
  return ASSENT.test(raw.normalize('NFKC').trim())
}

function isSignedReceipt(text: string): boolean {
  const before = SIGNED.exec(text)?.[1]
  if (before !== undefined) return !NO_RECEIPT.test(before)
  const after = WITH_MORE.exec(text)?.[1]
  return after !== undefined && !QUESTIONS.test(after)
}

function readNumber(text: string): ReadAnswer | undefined {
  const heads = Number(NUMBER.exec(text)?.[1] ?? 0)
  return heads > 0 ? { kind: 'sign-up', heads, value: '' } : undefined
}

function readNames(text: string): ReadAnswer | undefined {
  const names = NAMES.exec(text)?.[1]?.split(/[、,，\s]+/u)
  if (!names || names.some((name) => NO_NAMES.test(name))) return undefined
  return { kind: 'sign-up', heads: names.length, value: names.join('、') }
}
