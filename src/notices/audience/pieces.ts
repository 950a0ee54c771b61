// Owns the cutting of an audience's text into its words, with what joins each to the word before it.

/** `list` for 、, `and` for 且 and +, `other` for commas and spaces. */
export interface Piece {
  readonly text: string
  readonly join: 'first' | 'list' | 'and' | 'other'
}

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '「': '」', '『': '』' }
const JOINS: readonly (readonly [RegExp, Piece['join']])[] = [
  // 且 with a space before it or a key behind it, + and & anywhere; not the 且 of 而且群
  [/^(?:\s*[+&]\s*|\s+(?:并且|且|同时)\s*|(?:并且|且|同时)(?=标签|名称|群名|#))/, 'and'],
  [/^\s*、\s*/, 'list'],
  [/^(?:\s*[,;]\s*|\s+(?:和|以及|还有)\s+|\s+)/, 'other'],
]
/** A key may be followed by a space and its value: 标签 园区, 名称含 工会, 群名 含 工会. */
const OPEN_KEY = /^(?:标签|tag|常用受众|常用|受众|群名称?|名称|名字|(?:群名称?|名称|名字)[里中]?\s*(?:包含|含有|含|有|匹配)|.*[=:])$/i

/** piecesOf('标签 园区、昆山，一车间群') → 标签 园区 | 昆山 (list) | 一车间群 (other). Quoted text is never cut. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let join: Piece['join'] = 'first'
  let current = ''
  for (let at = 0; at < text.length; ) {
    const cut = cutAt(text.slice(at), current)
    if (cut) {
      if (current) pieces.push({ text: current, join })
      join = current || join !== 'first' ? cut.join : 'first'
      current = ''
      at += cut.length
      continue
    }
    const taken = quotedAt(text, at) ?? text.charAt(at)
    current += taken
    at += taken.length
  }
  return current.trim() ? [...pieces, { text: current.trim(), join }] : pieces
}

function cutAt(rest: string, current: string): { readonly join: Piece['join']; readonly length: number } | undefined {
  if (/^\s/.test(rest) && OPEN_KEY.test(current.trim()) && !/^\s*[,;、+&]/.test(rest)) return undefined
  for (const [pattern, join] of JOINS) {
    const length = pattern.exec(rest)?.[0].length
    if (length) return { join, length }
  }
  return undefined
}

function quotedAt(text: string, at: number): string | undefined {
  const closing = QUOTES[text.charAt(at)]
  const end = closing === undefined ? -1 : text.indexOf(closing, at + 1)
  return end < 0 ? undefined : text.slice(at, end + 1)
}
