// Owns what kind of character a character is, and the folding under which two spellings count as the same.
import { Converter } from 'opencc-js/t2cn'

const HAN = /\p{Script=Han}/u
const LATIN_OR_DIGIT = /[A-Za-z0-9]/u

/** isHan('会') → true; isHan('A') → false. */
export const isHan = (char: string): boolean => HAN.test(char)
export const isLatinOrDigit = (char: string): boolean => LATIN_OR_DIGIT.test(char)

/** Marks that part clauses stay as Chinese writes them, however the document has them. */
const CLAUSE_MARKS = '，；：。！？、'

const toSimplified = Converter({ from: 't', to: 'cn' })

/** Spellings that opencc leaves alone, and punctuation with the same meaning. */
const VARIANTS: Readonly<Record<string, string>> = {
  崑: '昆',
  妳: '你',
  裏: '里',
  '～': '~',
  '〜': '~',
  '–': '—',
  '―': '—',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
}

const folded = new Map<string, string>()

/** There are some thousand characters, and each text is folded: each character once. */
function foldCharacter(char: string): string {
  const known = folded.get(char)
  if (known !== undefined) return known
  const made = foldNewCharacter(char)
  folded.set(char, made)
  return made
}

const foldNewCharacter = (char: string): string => {
  const variant = VARIANTS[char]
  if (variant !== undefined) return variant
  // ①2020年 numbers an item, and is no 12020.
  if (CLAUSE_MARKS.includes(char) || (char >= '①' && char <= '⑳')) return char
  const normal = char.normalize('NFKC').toLowerCase()
  return normal.length === char.length ? normal : char
}

/** Characters that opencc writes otherwise only in some phrases: 反覆 is 反复, 覆盖 stays. */
const CHANGED_IN_PHRASES = '坏瞭藉覆沈哩甦衹'

/** For each code unit what it becomes wherever it stands, plus one; of nearly every one of a text that is known. */
const alone = new Uint32Array(0x10000)
const HANGS_ON_OTHERS = 0x10001

function foldAlone(code: number): number {
  if (alone[code] === 0) {
    const char = String.fromCharCode(code)
    const becomes = foldCharacter(char)
    const isSurrogate = code >= 0xd800 && code <= 0xdfff
    const hangs = isSurrogate || CHANGED_IN_PHRASES.includes(becomes) || toSimplified(becomes) !== becomes
    alone[code] = hangs ? HANGS_ON_OTHERS : becomes.charCodeAt(0) + 1
  }
  return alone[code] as number
}

/** Undefined where a character becomes what others beside it let it. */
function foldEachAlone(text: string): string | undefined {
  let folded = ''
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const becomes = foldAlone(code)
    if (becomes === HANGS_ON_OTHERS) return undefined
    if (becomes - 1 === code) continue
    folded += text.slice(start, i) + String.fromCharCode(becomes - 1)
    start = i + 1
  }
  return start === 0 ? text : folded + text.slice(start)
}

/** A half-width mark, or a comma of thousands that is written full width. */
const MARKS = /[,;]|\d，\d{3}/u

/** Commas and semicolons as Chinese writes them, but 1,542. */
const foldMarks = (text: string): string =>
  MARKS.test(text)
    ? text
        .replace(/(?<!\d),|,(?!\d{3}(?!\d))/gu, '，')
        .replace(/(?<!\d)(\d{1,3})，(?=\d{3}(?!\d))/gu, '$1,')
        .replaceAll(';', '；')
    : text

/**
 * Folds full width, case, traditional characters and variants without changing the length, so that offsets stay valid.
 * foldText('２０２０年園區ＡＰＰ') → '2020年园区app'
 */
export function foldText(text: string): string {
  const each = foldEachAlone(text)
  if (each !== undefined) return foldMarks(each)
  const plain = foldMarks(Array.from(text, foldCharacter).join(''))
  const simplified = toSimplified(plain)
  return simplified.length === plain.length ? simplified : Array.from(plain, (char) => foldOne(char)).join('')
}

const foldOne = (char: string): string => {
  const simple = toSimplified(char)
  return simple.length === char.length ? simple : char
}

/** '４３５０' → '4350', '２.８' → '2.8': of the same length, everything else as it stands. */
export const withPlainDigits = (text: string): string =>
  FULL_DIGIT.test(text)
    ? text.replace(FULL_DIGITS, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH)).replace(/(?<=\d)．(?=\d)/gu, '.')
    : text
const FULL_DIGIT = /[０-９]/u
const FULL_DIGITS = /[０-９]/gu
const FULL_WIDTH = 0xff10 - 0x30

/** Letters and digits alone: what must agree when a quotation is held against its source. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
