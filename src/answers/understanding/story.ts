// Owns finding the one question in a long story: greetings, circumstances, complaints and thanks stand around it.

export interface Story {
  /** The sentence that asks, without the announcement before it. */
  readonly question: string
  /** What was told before it, sentence by sentence. */
  readonly before: readonly string[]
}

/** Shorter messages are understood as a whole. */
const SENTENCES = 3
const LENGTH = 40

const ASKS =
  /多少|(?<![好十近前这那])几(?![十百千个天年])|第几|什么|啥|哪|谁|怎么|如何|怎样|咋|多久|多长|为什么|是不是|有没有|能不能|吗$|是[^，,]{1,12}还是/u
/** 请问…, 我想问一下…: what follows is the question. */
const ANNOUNCED =
  /(?:请问|请教|(?:想|来|要|^|[，,])(?:先)?(?:咨询|问(?![题候]问?)问?|打听|了解|知道|弄清楚)|问(?:一下|下|问))(?:一?下)?(?:的是)?(?:您|你|大家)?[，,：:]?/u
/** 不知道怎么办, 什么都不懂, 怎么也睡不着: the words that ask, asking nothing. */
const ASKS_NOTHING =
  /(?:不知道|不清楚|不晓得|搞不懂|弄不清)(?:该|要)?(?:怎么|如何|咋)|(?:什么|啥|哪[里儿]?|谁|怎么)(?:[^，,]{0,4})(?:都|也)|(?:没|不)(?:有)?[^，,]{0,2}(?:什么|啥)|没几|怎么(?:会)?(?:这么|那么)|凭什么/gu
const GREETING =
  /^(?:(?:你|您|大家|老师|师傅|各位)好|在(?:吗|不在|么)|有人(?:在)?(?:吗|么)|哈喽|嗨|hi|hello|谢谢.{0,6}|多谢.{0,4}|麻烦.{0,4}|辛苦.{0,4}|打扰.{0,4})[，,呀啊哦了]*$/iu
/** 听同事说, 客户跟我讲, 网上说: who told it is no part of what was told. Not: 小说, 说明 */
const TOLD_BY =
  /^[^，,]{0,12}?(?:听(?:说|讲)|听[^，,]{1,5}(?:说|讲)|(?<![小演听])(?:说|讲)(?![明法服课座话])|提了一嘴)(?:过|了|是)?[，,]?(?=[^，,]{4})/u
/** 我指的是2021年的 behind it belongs to the question. */
const NARROWS = /^(?:我)?(?:问|说|指|要)的?(?:其实)?(?:是|就是)/u

/** '您好！我…，老板…。听说…。请问园区有多少家？谢谢' → 园区有多少家. Undefined where it is no story, or asks more than one thing. */
export function storyIn(text: string): Story | undefined {
  if (text.length < LENGTH) return undefined
  const said = [...text.matchAll(/([^。！!？?；;\n~～…]+)([。！!？?；;\n~～…]*)/gu)].map(([, words = '', end = '']) => ({
    words: words.trim(),
    marked: /[？?]/u.test(end),
  }))
  const sentences = said.filter(({ words }) => words.length > 1 && !GREETING.test(words))
  if (said.length < SENTENCES) return undefined
  const asking = sentences.filter(({ words }) => ASKS.test(words.replaceAll(ASKS_NOTHING, '')))
  const one = onlyOf(asking) ?? onlyOf(asking.filter(({ marked, words }) => marked || ANNOUNCED.test(words)))
  if (!one) return undefined
  const at = sentences.indexOf(one)
  if (sentences.slice(at + 1).some(({ words }) => NARROWS.test(words))) return undefined
  const { question, aside } = withoutAside(one.words)
  return { question, before: [...sentences.slice(0, at).map(({ words }) => words), ...(aside === '' ? [] : [aside])].map(withoutTeller) }
}

/** 我在外企上班，同事是坐包机来的，想问问当时的包机落在哪: one long sentence, whose question is announced. */
export function announcedIn(text: string): Story | undefined {
  if (text.length < LENGTH) return undefined
  const { question, aside } = withoutAside(text.replace(/[。！!？?；;\s]+$/u, ''))
  if (aside.length < ASIDE_MIN || /[？?]/u.test(aside + question)) return undefined
  return { question, before: aside.split(/[。！!；;]/u).map(withoutTeller) }
}
const ASIDE_MIN = 10

/** 我跑货车的，司机之家里能干些啥: who asks is said first, and the question names its thing itself. */
export function withoutIntroduction(text: string): string | undefined {
  const behind = INTRODUCES.exec(text)
  return behind ? text.slice(behind[0].length) : undefined
}
const INTRODUCES = /^(?:我|俺|咱)们?(?:家|是|就是|在|也是)?(?:个|一个)?[^，,。？?]{1,10}(?:的|[工员手]|师傅|司机|老师|会员|职工)[，,]\s*/u

export const withoutTeller = (sentence: string): string => sentence.replace(TOLD_BY, '')

const onlyOf = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined)

/** 就是好奇，想问一下昆山有多少家 → 昆山有多少家 · 昆山有多少家，我拿去给老板看看 → 昆山有多少家 */
function withoutAside(sentence: string): { readonly question: string; readonly aside: string } {
  const announced = [...sentence.matchAll(new RegExp(ANNOUNCED.source, 'gu'))].findLast(
    ({ index, 0: words }) => ASKS.test(sentence.slice(index + words.length)) && sentence.length - index - words.length >= 4,
  )
  const from = announced ? announced.index + announced[0].length : 0
  const clauses = sentence.slice(from).split(/[，,]/u)
  const last = clauses.findLastIndex((clause) => ASKS.test(clause))
  const behind = clauses.slice(last + 1).filter((clause) => !/^我/u.test(clause.trim()))
  return {
    question: [...clauses.slice(0, last + 1), ...behind].join('，'),
    aside: sentence.slice(0, announced?.index ?? 0).replace(/(?:我|就|[，,])+$/u, ''),
  }
}
