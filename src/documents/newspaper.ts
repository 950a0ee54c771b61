// Owns newspaper pages: which headline belongs to which article when headlines stand after their articles.
import { sliceMapped } from '../text/mapped-text.ts'
import type { Block } from './block.ts'
import { LEVEL } from './line-form.ts'
import type { Diagnostic } from './source-document.ts'

type HeadingBlock = Extract<Block, { kind: 'heading' }>

const isHeadline = (block: Block): block is HeadingBlock => block.kind === 'heading' && !block.marked && block.level === LEVEL.chapter
const isKicker = (block: Block): block is HeadingBlock => isHeadline(block) && KICKER.test(block.title.text)
/** “关注新就业形态”系列报道② and 简讯 stand above several stories, and head none. */
const KICKER =
  /^(?:[简短快]\s*讯|要\s*闻|短\s*波|一句话新闻|新闻集[锦萃])$|(?:系列报道|系列之|特别报道|连续报道|专栏|专题)[①-⑳一二三四五六七八九十\d（()）]*$/u

export interface Page {
  readonly blocks: readonly Block[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Puts every headline before the article it shares its words with; the page's habit (before or after) settles the rest. */
export function placeHeadlines(read: readonly Block[], file: string): Page {
  if (read.filter((block) => block.kind === 'text' && block.article).length < 2) return { blocks: read, diagnostics: [] }
  const kickers = read.filter(isKicker)
  const blocks = partHeadlines(read.filter((block) => !isKicker(block)))
  const articles = splitArticles(blocks)
  const headlines = blocks.filter(isHeadline)
  const habit = pageHabit(blocks, articles)
  const taken = new Map<number, HeadingBlock>()
  const diagnostics: Diagnostic[] = kickers.map(({ line, title }) => ({
    file,
    line,
    rule: 'kicker',
    message: `“${title.text.slice(0, 20)}”是栏目或系列名，不作标题`,
    advice: '如属标题，请在原件中核对后改正文件',
    severity: 'note',
  }))
  const claims = headlines
    .flatMap((headline) =>
      articles.map((article, index) => ({
        headline,
        index,
        score:
          overlap(headline.title.text, article.text) +
          (saysNameOf(headline.title.text, article.text) ? NAME_SAID : 0) +
          nearness(blocks, headline, article, habit),
      })),
    )
    .filter(({ index, score }) => !isTitle(articles[index]?.members[0]) && (score >= LEAST_OF_REST || !isRest(articles[index], index)))
  for (const claim of claims.sort((a, b) => b.score - a.score)) {
    if (taken.has(claim.index) || [...taken.values()].includes(claim.headline)) continue
    taken.set(claim.index, claim.headline)
    diagnostics.push({
      file,
      line: claim.headline.line,
      rule: 'headline',
      message: `标题“${claim.headline.title.text.slice(0, 20)}”归于第 ${articles[claim.index]?.line} 行开始的文章`,
      advice: '请对照原版面确认',
      severity: claim.score < 0.5 ? 'warning' : 'note',
    })
  }
  return { blocks: rebuild(blocks, articles, taken), diagnostics }
}

/** What follows a headline without 本报讯 may be the rest of the article above it, which the headline was printed into: no other heads it. */
const isRest = (article: Article | undefined, index: number): boolean =>
  index > 0 && !article?.members.some((block) => block.kind === 'text' && block.article)
const LEAST_OF_REST = 0.2

const PART_MIN = 6
const SURE = 0.5

/** Two headlines on neighbouring lines, one for the article above and one for that below, were read as one of two lines. */
function partHeadlines(blocks: readonly Block[]): Block[] {
  const articles = splitArticles(blocks)
  return blocks.flatMap((block): readonly Block[] => {
    if (!isHeadline(block)) return [block]
    for (let i = PART_MIN; i <= block.title.text.length - PART_MIN; i++) {
      if ((block.title.at[i] ?? 0) - (block.title.at[i - 1] ?? 0) < 2) continue
      const parts = [sliceMapped(block.title, 0, i), sliceMapped(block.title, i)]
      const matches = parts.map((part) => articles.findIndex((article) => overlap(part.text, article.text) >= SURE))
      if (matches[0] !== matches[1] && !matches.includes(-1)) return parts.map((title) => ({ ...block, title }))
    }
    return [block]
  })
}

/** A title that stands above its text beyond doubt: nobody else heads it. */
const isTitle = (block: Block | undefined): boolean => block?.kind === 'heading' && block.marked && block.level === LEVEL.chapter

interface Article {
  readonly members: readonly Block[]
  readonly text: string
  readonly line: number
  readonly from: number
  readonly to: number
}

/** An article runs from 本报讯 (or the page's head) to the next headline or 本报讯; captions stand apart. */
function splitArticles(blocks: readonly Block[]): Article[] {
  const articles: Article[] = []
  let members: Block[] = []
  let from = 0
  const close = (to: number): void => {
    const texts = members.flatMap((block) => (block.kind === 'text' ? [block.content.text] : []))
    if (texts.join('').length > 40 || isTitle(members[0]))
      articles.push({ members, text: texts.join(''), line: members[0]?.line ?? 0, from, to })
    members = []
  }
  blocks.forEach((block, i) => {
    const isOfTitle = isTitle(members[0]) && members.length <= TITLE_AND_SUBTITLE
    if (isHeadline(block) || isTitle(block) || (block.kind === 'text' && ((block.article && !isOfTitle) || isBehindBrief(members)))) {
      close(i)
      from = i
    }
    if (block.kind !== 'caption' && !isHeadline(block)) members.push(block)
  })
  close(blocks.length)
  return articles
}

/** 【慰问队员家属】…（许云溪）: a brief ends with who wrote it, and what follows without a title of its own is none of it. */
function isBehindBrief(members: readonly Block[]): boolean {
  const last = members.at(-1)
  return (
    last?.kind === 'text' &&
    SIGNED.test(last.content.text) &&
    members.some((block) => block.kind === 'heading' && block.level === LEVEL.entry)
  )
}
const SIGNED = /[。！？”]\s?[（(]\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4})?[）)]$/u

const TITLE_AND_SUBTITLE = 2

/** Share of a headline's character pairs that stand in the article: 0…1. */
function overlap(headline: string, article: string): number {
  const letters = headline.replace(/[^\p{L}\p{N}]/gu, '')
  const pairs = Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2))
  return pairs.length === 0 ? 0 : pairs.filter((pair) => article.includes(pair)).length / pairs.length
}

/** 市总工会“暖蜂”体检进入第二周: what it names in quotation marks stands in its article. */
const saysNameOf = (headline: string, article: string): boolean =>
  [...headline.matchAll(/“([^”]{2,12})”/gu)].some(([, name = '']) => article.includes(name))
const NAME_SAID = 0.25

/** +1 where most headlines share more with the article before them, −1 where with the one behind. */
function pageHabit(blocks: readonly Block[], articles: readonly Article[]): 1 | -1 {
  const votes = blocks.flatMap((block, i) => {
    if (!isHeadline(block)) return []
    const before = articles.findLast((article) => article.to <= i)
    const behind = articles.find((article) => article.from >= i)
    return [overlap(block.title.text, before?.text ?? '') - overlap(block.title.text, behind?.text ?? '')]
  })
  return votes.reduce((sum, vote) => sum + vote, 0) >= 0 ? 1 : -1
}

/** The neighbour that the page's habit names counts as a third of a full match. */
function nearness(blocks: readonly Block[], headline: HeadingBlock, article: Article, habit: 1 | -1): number {
  const at = blocks.indexOf(headline)
  const beside =
    habit === 1 ? article.to <= at && blocks.slice(article.to, at).every((block) => block.kind === 'caption') : article.from === at
  return beside ? 0.34 : 0
}

function rebuild(blocks: readonly Block[], articles: readonly Article[], taken: ReadonlyMap<number, HeadingBlock>): Block[] {
  const placed = new Set<Block>([...taken.values(), ...articles.flatMap((article) => article.members)])
  const ordered = articles.flatMap((article, index) => [
    ...(taken.has(index) ? [taken.get(index) as Block] : alsoOf(article)),
    ...article.members,
  ])
  const captions = blocks.filter((block) => !placed.has(block) && block.kind === 'caption')
  const rest = blocks.filter((block) => !placed.has(block) && block.kind !== 'caption')
  return [
    ...rest.filter((block) => block.line < (ordered[0]?.line ?? 0)),
    ...ordered,
    ...rest.filter((block) => block.line >= (ordered[0]?.line ?? 0)),
    ...captionsAsSections(captions),
  ]
}

/** 又讯 stands for the headline that such a piece has not: that of the piece before tells of other things. */
function alsoOf({ members }: Article): Block[] {
  const [first] = members
  if (first?.kind !== 'text' || !/^[又另]讯/u.test(first.content.text)) return []
  return [{ kind: 'heading', level: LEVEL.chapter, title: sliceMapped(first.content, 0, 2), line: first.line, marked: true }]
}

/** A picture with its caption is an item of its own on the page. */
const captionsAsSections = (captions: readonly Block[]): Block[] =>
  captions.flatMap((caption) => [
    { kind: 'heading', level: LEVEL.chapter, title: { text: PICTURE, at: [] }, line: caption.line, marked: true },
    caption,
  ])

const PICTURE = '（图片）'
