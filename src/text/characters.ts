// Owns what kind of character a character is, and the folding under which two spellings count as the same.
import { Converter } from 'opencc-js'

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
  if (CLAUSE_MARKS.includes(char)) return char
  const normal = char.normalize('NFKC').toLowerCase()
  return normal.length === char.length ? normal : char
}

/**
 * Folds full width, case, traditional characters and variants without changing the length, so that offsets stay valid.
 * foldText('２０２０年園區ＡＰＰ') → '2020年园区app'
 */
export function foldText(text: string): string {
  const plain = Array.from(text, foldCharacter)
    .join('')
    .replace(/(?<!\d),|,(?!\d{3}(?!\d))/gu, '，')
    .replace(/(?<!\d)(\d{1,3})，(?=\d{3}(?!\d))/gu, '$1,')
    .replaceAll(';', '；')
  const simplified = toSimplified(plain)
  return simplified.length === plain.length ? simplified : Array.from(plain, (char) => foldOne(char)).join('')
}

const foldOne = (char: string): string => {
  const simple = toSimplified(char)
  return simple.length === char.length ? simple : char
}

/** Letters and digits alone: what must agree when a quotation is held against its source. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
