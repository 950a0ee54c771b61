// Owns the words that ask for more of the last answer: 原文, 为什么, 更多, 图, 导出, 邻近.

import type { Turn } from '../answers/reply.ts'
import { conversationWording } from '../wording/conversation.ts'
import type { AfterWord, ConversationDeps } from './deps.ts'
import { rewordings } from './offering.ts'
import { quotedTurn } from './question.ts'
import { type Response, type Said, type Step, saying } from './said.ts'
import type { Session } from './session.ts'

type Wish =
  | { readonly kind: 'source'; readonly at: number }
  | { readonly kind: 'why' }
  | { readonly kind: 'reword' }
  | { readonly kind: 'show'; readonly word: AfterWord }

/** 原文 · 原文 2 · 看原文2 · 第2处原文 → 2. Not: 原文件在哪. */
const SOURCE = /^(?:看看?|要|查看)?(?:第?(\d{1,2})[处条个]的?)?(?:原文|出处|原话)[\s:：]*(\d{1,2})?$/u
const WHY = /^(?:为什么|为啥|怎么得出的|怎么来的|依据是什么|依据呢)呢?$/u
const REWORD =
  /^(?:(?:帮我|请|给我|能不能)?换(?:个|一个|种|一种)(?:问法|说法|方式)(?:问)?|(?:那|我)?(?:应该|该)?怎么问(?:你)?(?:才行|才对|好)?|不会问)(?:吧|呢|呀|吗)?$/u
/** 柱状图 · 换成折线图 · 画个饼图看看: the kind is read where it is drawn. Not: 妈妈驿站的柱状图. */
const CHART =
  /^(?:请|帮我|给我|再|换成?|改成?)*(?:画|做|出|用|看|来)?(?:一?[张个幅])?(?:柱状图|柱形图|条形图|折线图|曲线图|趋势图|饼状图|饼图|扇形图)(?:看看|吧|呢)?$/u
/** 画个图 · 做成图表看看. Not: 看图, 地图. */
const DRAWN = /^(?:请|帮我|给我|再|能不能)*(?:画|做|出|弄|来|生成)(?:成|一?[张个幅])*图表?(?:看看|吧|呢|吗)?$/u
/** 列个表 · 换成表格. Not: 报名表. */
const TABLE = /^(?:请|帮我|给我|再)*(?:(?:列|做|换|整理)(?:成|个|张|一?下)*)?表格?(?:看看|吧|呢)?$/u
const SHOWN: Readonly<Record<string, AfterWord>> = {
  更多: '更多',
  还有吗: '更多',
  还有呢: '更多',
  还有没有: '更多',
  还有别的吗: '更多',
  还有其他的吗: '更多',
  还有更多吗: '更多',
  看更多: '更多',
  下一页: '更多',
  继续看: '更多',
  图: '图',
  图表: '图',
  导出: '导出',
  导出表格: '导出',
  邻近: '邻近',
}

export function parseWish(said: string): Wish | undefined {
  const text = said
    .normalize('NFKC')
    .trim()
    .replace(/[\s。.!！?？~]+$/u, '')
  const source = SOURCE.exec(text)
  if (source) return { kind: 'source', at: Number(source[1] ?? source[2] ?? 1) }
  if (WHY.test(text)) return { kind: 'why' }
  if (REWORD.test(text)) return { kind: 'reword' }
  if (CHART.test(text) || DRAWN.test(text)) return { kind: 'show', word: '图' }
  if (TABLE.test(text)) return { kind: 'show', word: '导出' }
  const word = Object.hasOwn(SHOWN, text) ? SHOWN[text] : undefined
  return word === undefined ? undefined : { kind: 'show', word }
}

/** In a group without a mention, only what nobody says to other people. */
export function isWishForWindow(text: string): boolean {
  const wish = parseWish(text)
  return wish !== undefined && wish.kind !== 'why' && wish.kind !== 'reword' && !text.trim().startsWith('还有')
}

export function createAfterwardsStep(deps: ConversationDeps): Step {
  return async (said) => {
    const wish = parseWish(said.text)
    if (!wish) return undefined
    const response = await responseTo(deps, said, wish)
    return said.session.turns.length === 0 ? response : { ...response, session: response.session ?? refreshed(deps, said) }
  }
}

/** Who reads on is still at it: the context and the window count from here. */
function refreshed(deps: ConversationDeps, { session, now }: Said): Session {
  return { ...session, repliedAt: now, windowUntil: now + deps.settings.windowMs }
}

async function responseTo(deps: ConversationDeps, said: Said, wish: Wish): Promise<Response> {
  switch (wish.kind) {
    case 'source':
      return source(deps, said, wish.at)
    case 'why':
      return why(said)
    case 'reword':
      return reword(deps, said)
    case 'show':
      return show(deps, said, wish.word)
  }
}

function source(deps: ConversationDeps, said: Said, at: number): Response {
  if (!quotesBot(said) && isDecline(said.session.turns.at(-1))) return saying(said, 'chat', conversationWording.noSourceOfNone)
  const citations = lastTurnWith(said, (turn) => turn.reply.citations.length > 0)?.reply.citations ?? []
  if (citations.length === 0)
    return saying(said, 'chat', quotesBot(said) ? conversationWording.quotedNotMine : conversationWording.noSource)
  const citation = citations[at - 1]
  if (!citation) return saying(said, 'chat', conversationWording.noSuchSource(citations.length))
  return saying(said, 'answer', deps.afterwards?.showSource?.(citation) ?? conversationWording.sourceGone(citation.title, citation.quote))
}

/** The source of what was answered before it would be shown as that of what has no answer. */
export const isDecline = (turn: Turn | undefined): boolean => turn?.reply.kind === 'none' && turn.reply.citations.length === 0

function why(said: Said): Response {
  const reasons = lastTurnWith(said, (turn) => (turn.reply.why?.length ?? 0) > 0)?.reply.why ?? []
  return saying(said, 'chat', reasons.length > 0 ? reasons.join('\n') : conversationWording.noReasons)
}

/** The question stays the one that was meant; the offers are what is taken. */
function reword(deps: ConversationDeps, said: Said): Response {
  const last = said.session.turns.at(-1)
  const reply = last && rewordings(last, deps.nextQuestions?.())
  if (!reply) return saying(said, 'chat', conversationWording.noRewording(deps.exampleQuestions()[0]))
  return { ...saying(said, 'clarify', reply.text), turn: { question: last.question, reply } }
}

async function show(deps: ConversationDeps, said: Said, word: AfterWord): Promise<Response> {
  const last = said.session.turns.at(-1)
  const page = word === '更多' ? said.session.page + 1 : 0
  const shown = last && (await deps.afterwards?.show?.(word, said, last, page))
  if (shown) {
    const { turn, ...response } = shown
    return { ...response, session: { ...refreshed(deps, goneOn(said, turn)), page: Math.max(page, said.session.page) } }
  }
  return saying(
    said,
    'chat',
    last && word === '更多' ? conversationWording.noMore : conversationWording.nothingToShow(word, last !== undefined),
  )
}

/** More of the last answer takes its place: what it lists can be taken by number. */
const goneOn = (said: Said, turn: Turn | undefined): Said =>
  turn ? { ...said, session: { ...said.session, turns: [...said.session.turns.slice(0, -1), turn] } } : said

/** Who quotes an answer asks about that one: another turn's source under it would be a false one. */
function lastTurnWith(said: Said, fits: (turn: Turn) => boolean): Turn | undefined {
  if (!quotesBot(said)) return said.session.turns.findLast(fits)
  const turn = quotedTurn(said)
  return turn && fits(turn) ? turn : undefined
}

const quotesBot = ({ incoming: { quoted } }: Said): boolean => quoted?.ofBot === true
