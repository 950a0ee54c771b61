// Owns what a single line looks like by itself: an entry, a numbered heading, a table row … or plain text.
import type { Span } from '../text/mapped-text.ts'
import { isPicture, isSectionMark, isWebFurniture } from './line-words.ts'

export type LineForm =
  | { readonly kind: 'blank' }
  | { readonly kind: 'markdown'; readonly level: number; readonly from: number }
  /** 【概况】2020年…, or where its title stands: 概况　　2020年…, ■概况  2020年… */
  | { readonly kind: 'entry'; readonly closed: boolean; readonly title?: Span }
  | { readonly kind: 'numbered'; readonly level: number; readonly title: number }
  | { readonly kind: 'question'; readonly from: number }
  | { readonly kind: 'answer'; readonly from: number }
  | { readonly kind: 'article' }
  | { readonly kind: 'table-title' }
  | { readonly kind: 'table-continued' }
  | { readonly kind: 'unit' }
  | { readonly kind: 'row'; readonly style: 'tab' | 'pipe' }
  | { readonly kind: 'rule' }
  | { readonly kind: 'signature' }
  | { readonly kind: 'credit' }
  | { readonly kind: 'byline' }
  | { readonly kind: 'page-mark' }
  | { readonly kind: 'web' }
  | { readonly kind: 'section-mark' }
  /** ■ 服务对象: a heading or an item of a list, as what follows tells. */
  | { readonly kind: 'sign'; readonly from: number }
  | { readonly kind: 'item'; readonly from: number }
  | { readonly kind: 'plain' }

/** Levels leave room between them; markdown headings have 1–6. */
export const LEVEL = {
  title: 8,
  /** Whom to ask: it belongs to the whole text, not to the last of its numbered parts. */
  contact: 8.5,
  appendix: 9,
  chapter: 10,
  volume: 11,
  part: 12,
  subpart: 13,
  /** An unmarked heading inside a numbered part, before entries of its own. */
  body: 14,
  numbered: 15,
  entry: 20,
  point: 25,
  item: 28,
  article: 30,
  question: 40,
  table: 90,
} as const

const NUMBER = '[一二三四五六七八九十百零〇\\d]+'
const TITLE_MAX = 90

/** A numbered heading ends with its line, or with its first sentence where the text goes on behind it. */
const NUMBERED: readonly { readonly level: number; readonly form: RegExp; readonly inline: number }[] = [
  // 第二编 群众团体 · 第一部分 2022年工作总结 · not: 第一部分的内容如下
  { level: LEVEL.volume, form: new RegExp(`^第${NUMBER}(?:[编篇]|部分)(?![一-鿿]{0,3}的)[\\s　：:]*`, 'u'), inline: 0 },
  // 第三章 申请程序 · not: 第三章节的内容如下
  { level: LEVEL.part, form: new RegExp(`^第${NUMBER}章(?![一-鿿]{0,3}的)[\\s　]*`, 'u'), inline: 0 },
  { level: LEVEL.subpart, form: new RegExp(`^第${NUMBER}节(?![一-鿿]{0,3}的)[\\s　]*`, 'u'), inline: 0 },
  // 一、2020年工会工作情况 · not: 一是强化理论武装
  { level: LEVEL.numbered, form: /^[一二三四五六七八九十]+[、.．]/u, inline: 0 },
  // （一）深入学习贯彻… · not: （2021年1月12日）
  { level: LEVEL.point, form: /^[（(][一二三四五六七八九十]+[）)]/u, inline: 0 },
  // 第五条 申请人应当… · not: 第五条例, 第四十条、第四十一条的规定
  { level: LEVEL.article, form: new RegExp(`^第${NUMBER}条(?!例|线|路|的|、|和|及|至|或|与|规定|所|第|中|，)[\\s　]*`, 'u'), inline: 1 },
]

// 〔概况〕 2021年… · [职工之家建设] · not: 〔2023〕第6期, [链接](…), [ ]
const OTHER_ENTRY =
  /^(?:〔[^〔〕]{0,40}\p{Script=Han}[^〔〕]{0,40}〕|〖[^〖〗]{0,40}\p{Script=Han}[^〖〗]{0,40}〗|［[^［］]{0,40}\p{Script=Han}[^［］]{0,40}］|\[[^[\]]{0,40}\p{Script=Han}[^[\]]{0,40}\](?!\())/u

/** Where an entry's heading ends: '【概况】2020年' → 3; -1 where it is not closed on its line. */
export const endOfEntry = (text: string): number => text.search(/[】〕〗］\]]/u)

export function formOfLine(text: string): LineForm {
  if (text === '') return { kind: 'blank' }
  const markdown = /^(#{1,6})\s+/u.exec(text)
  if (markdown) return { kind: 'markdown', level: markdown[1]?.length ?? 1, from: markdown[0].length }
  if (/^[-*_=~]{3,}$/u.test(text)) return { kind: 'rule' }
  if (isWebFurniture(text)) return { kind: 'web' }
  if (isSectionMark(text)) return { kind: 'section-mark' }
  if (text.startsWith('【')) return { kind: 'entry', closed: text.includes('】') }
  if (OTHER_ENTRY.test(text)) return { kind: 'entry', closed: true }
  if (isPicture(text)) return { kind: 'credit' }
  return tableForm(text) ?? numberedForm(text) ?? markForm(text) ?? { kind: 'plain' }
}

const TITLE_WITH_UNIT = /^(?:附)?表\s*[\d一二三四五六七八九十]+[^\t]{2,40}\t\s?[（(]?(?:计量)?单位[：:]/u

function tableForm(text: string): LineForm | undefined {
  if (/^\|.*\|$/u.test(text)) return /^\|[\s:|-]+\|$/u.test(text) ? { kind: 'rule' } : { kind: 'row', style: 'pipe' }
  // 表5 2020—2021年参保人数⇥单位：万人
  if (text.includes('\t') && !TITLE_WITH_UNIT.test(text)) return { kind: 'row', style: 'tab' }
  if (/^附?表\s*[\d一二三四五六七八九十]+(?:[-—.]\d+)?\s?[（(]续表?[）)]$/u.test(text)) return { kind: 'table-continued' }
  if (/^[（(]?续表\s*(?:\d+(?:[-—.]\d+)?|[一二三四五六七八九十]+)?[）)]?$/u.test(text)) return { kind: 'table-continued' }
  if (/^(?:附)?表\s*[\d一二三四五六七八九十]+(?:[-—.]\d+)?[\s：:　]?(?![所中为是反可看显示])[^。，]{2,40}$/u.test(text))
    return { kind: 'table-title' }
  if (/^[（(]?(?:计量)?单位[：:]\s*(?:[^。，]{1,12}|[^。，、]{1,4}(?:、[^。，、]{1,4}){1,7})[）)]?$/u.test(text)) return { kind: 'unit' }
  return undefined
}

// 一、活动时间：2024年4月23日起 · not: 三、报名办法：, 二、要求：“…
const LABELLED = /^([\p{Script=Han}A-Za-z、（）()]{2,12})[：:](?![“‘])(?=.*[\p{L}\p{N}])/u

/** （三）实施暖心行动　筹集帮扶资金5500万元，…; （二）欠薪求助 拨打12351按2号键，… · not: 一、坚定信念　凝聚力量 */
const GAP_BEHIND_TITLE =
  /(?<=^[^，。；：\s]{6,30})(?:　|\s{2,})(?=\p{Script=Han}[^。；]{0,60}[，。；].{10})|(?<=^[（(][^，。；：\s]{3,16})\s(?=\p{Script=Han}(?=.{11})(?:[^。；]{0,60}[，。]|[^，。；]{0,30}\d))|(?<=^[（(][^，。；：\s]{3,11})\s(?=.{15})(?=[^，。；]*、[^，。；]*、)/u

/** 名词解释：1.“小三级”工会：指… */
const GLOSSARY = /^(?:名词解释|名词注释|术语解释)[：:](?=.{20})/u

/** (一)坚持凝心铸魂,思想引领不断加强五年来,我们…: what a report's text begins with, right behind its title. */
const TEXT_BEHIND_TITLE =
  /(?<=^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)(?:(?:19|20)\d\d年[^，。；：:\d\s]{4,20}|[^。；：:\d]{8,36})(?<![于在至到自从截按据向，、,]))\s?(?=(?:[一两三四五六七八九十]年来|(?:19|20)\d\d年(?!\d)|今后[三五]年|今年以来|一年来|过去一年)[,，]?[^。；]{8,}[。；,，])/u

function numberedForm(text: string): LineForm | undefined {
  if (GLOSSARY.test(text)) return { kind: 'numbered', level: LEVEL.numbered, title: 4 }
  for (const { level, form, inline } of NUMBERED) {
    const match = form.exec(text)
    if (!match) continue
    if (inline) return { kind: 'numbered', level, title: match[0].trimEnd().length }
    const label = LABELLED.exec(text.slice(match[0].length))
    if (label) return { kind: 'numbered', level, title: match[0].length + (label[1]?.length ?? 0) }
    const stop = GAP_BEHIND_TITLE.exec(text) ?? TEXT_BEHIND_TITLE.exec(text) ?? /[。！？?]/u.exec(text)
    const length = stop ? stop.index + (/[？?]/u.test(stop[0]) ? 1 : 0) : text.length
    if (length <= TITLE_MAX && (stop === null || stop.index >= text.length - 1 || length <= 60))
      return { kind: 'numbered', level, title: length }
  }
  return undefined
}

const MARKS: readonly { readonly form: RegExp; readonly make: (match: RegExpExecArray) => LineForm }[] = [
  // 3.问：… · 3、谁可以报名？ · Q8. 高温津贴怎么发？
  {
    form: /^\d{1,2}[.、．]\s?(?:问\s?[：:]\s?|【问】\s?|(?=[^。]{4,60}[？?]$))/u,
    make: (match) => ({ kind: 'question', from: match[0].length }),
  },
  // **怎样申请** · not: **一是**强化
  { form: /^\*\*[^*。；]{2,40}\*\*$/u, make: () => ({ kind: 'markdown', level: 7, from: 0 }) },
  // Q1 什么是互助？ · 问① 要带什么？
  {
    form: /^(?:Q\s?\d{1,2}\s*|问\s?[①-⑳\d]{1,2}\s+)(?=[\p{Script=Han}“《A-Z][^。]{1,60}[？?]$)/iu,
    make: (match) => ({ kind: 'question', from: match[0].length }),
  },
  { form: /^(?:问|Q\s?\d*)\s?[：:.、]\s?/iu, make: (match) => ({ kind: 'question', from: match[0].length }) },
  { form: /^(?:答|A\s?\d*)\s?[：:.、]\s?/iu, make: (match) => ({ kind: 'answer', from: match[0].length }) },
  // 本报讯（记者 甘霖） · 本报临湖讯 · 又讯 · 据新华社北京8月3日电 · not: 本报讯息
  {
    form: /^(?:本报(?:[\p{Script=Han}]{2,4})?讯(?:[\s（(\d]|(?=[\p{Script=Han}]{0,4}日))|本报记者[\s（(](?![\p{Script=Han}·]{2,4}(?:[\s、][\p{Script=Han}·]{2,4})?$)(?!.{0,12}摄(?:影?报道)?$)|[又另]讯(?![问息号])|(?:据)?新华社[\p{Script=Han}]{2,4}\d{1,2}月\d{1,2}日电)/u,
    make: () => ({ kind: 'article' }),
  },
  { form: /^[□■◆●]\s?(?:本报|通讯员|记者)/u, make: () => ({ kind: 'byline' }) },
  // 本报记者薛涛 · 本报通讯员 李一鸣 王芳 · not: 本报记者获悉，…
  {
    form: /^本报(?:特约|见习|实习)?(?:记者|通讯员|评论员)(?:[\s、][\p{Script=Han}·]{2,4}|[\p{Script=Han}·]{2,4}$){1,3}$/u,
    make: () => ({ kind: 'byline' }),
  },
  // （市总工会 供稿） · 志愿者合影 王一鸣 摄 · not: 由工会供稿。
  {
    form: /^(?:.{0,60}[（(][^（）()]{0,24}(?:供稿|供图|提供|摄影|摄)(?:[\s；，、]*(?:撰稿|执笔|作者|撰写)[：:]?[\p{Script=Han}\s、]{2,16})?[）)]|(?:.{0,40}\s)?[\p{Script=Han}·]{2,6}\s?摄(?:影?报道)?)$/u,
    make: () => ({ kind: 'credit' }),
  },
  // 市领导送清凉。本报记者冀明摄 · 选手在比赛。理工学院供图 · 指导徒弟练习焊接。资料图片
  {
    form: /^.{4,80}(?:[。！？”]\s?(?:(?:本报|新华社)?(?:特约|见习|实习)?(?:记者|通讯员)?\s?[\p{Script=Han}·]{2,4}\s?摄影?|[\p{Script=Han}·]{2,16}(?:供图|提供))|[。！？”\s](?:资料|档案)(?:图片|照片)|[。！？”\s]图片由[^，。]{2,16}提供)$/u,
    make: () => ({ kind: 'credit' }),
  },
  // 图：… · 图①：驿站内景 · 图1 会员增长情况 · not: 图书馆
  { form: /^图(?:[：:]|\s?(?:\d{1,2}(?:[-—.]\d{1,2})?|[一二三四五六七八九十]{1,2}|[①-⑳])\s?[：:\s])/u, make: () => ({ kind: 'credit' }) },
  // （钱虹） （撰稿：钱虹） （李文华 撰稿） · not: （下略）
  {
    form: /^[（(](?:(?:撰稿|撰写|供稿|记者|作者|摄影|编辑)[：:])?\s?[\p{Script=Han}·]{2,4}(?:[\s、][\p{Script=Han}·]{2,4}){0,3}\s?(?:撰稿|撰写|整理|编辑)?(?:\s?(?:[审责校编][稿核编对校辑]|统稿|终审)[：:]\s?[\p{Script=Han}·]{2,4}(?:[\s、][\p{Script=Han}·]{2,4}){0,3})*[）)]$/u,
    make: () => ({ kind: 'signature' }),
  },
  // 读者小唐, under a letter
  { form: /^(?:读者|网友|来信人|投稿人)\s?\p{Script=Han}{1,2}\s?\p{Script=Han}{0,2}$/u, make: () => ({ kind: 'signature' }) },
  // 12 · — 12 — · ·237· · 第12页 共30页 · 3/12
  {
    form: /^(?:[-—·•]\s?)?(?:第\s?)?\d{1,4}(?:\s?页)?(?:\s?[-—·•]|\s?[/，,]?\s?(?:共\s?)?\d{1,4}\s?页|\/\d{1,4})?$/u,
    make: () => ({ kind: 'page-mark' }),
  },
  { form: /^[■◆▍▌▎★☆▶►◎〓✦●✎❶-❿]\s?(?!本报)(?=.{2,40}$)/u, make: (match) => ({ kind: 'sign', from: match[0].length }) },
  // ▲ 苕溪县总工会, above its piece of news in brief
  {
    form: /^[▲△]\s?(?=\p{Script=Han}{2,16}(?:工会|委员会|联合会|协会|中心|公司|局|街道|[市县区镇])$)/u,
    make: (match) => ({ kind: 'sign', from: match[0].length }),
  },
  {
    form: /^(?:[-*+•·]\s+(?:\[[ xX]\]\s+)?|>\s?|\p{Extended_Pictographic}\uFE0F?\s*)/u,
    make: (match) => ({ kind: 'item', from: match[0].length }),
  },
  { form: /^\d\uFE0F?\u20E3/u, make: () => ({ kind: 'item', from: 0 }) },
  { form: /^(?:[\d０-９]{1,2}[.、．](?![\d０-９])|[（(][\d０-９]{1,2}[）)]|[①-⑳])\s?/u, make: () => ({ kind: 'item', from: 0 }) },
]

function markForm(text: string): LineForm | undefined {
  for (const { form, make } of MARKS) {
    const match = form.exec(text)
    if (match) return make(match)
  }
  return undefined
}
