// Owns what is told of a document once it is read: empty, without headings, doubtful, cut off.
import type { Outline } from './outline.ts'
import type { Passage } from './passage.ts'
import { isDoubtful } from './quality.ts'
import type { Diagnostic, SourceDocument } from './source-document.ts'

export function diagnose(document: SourceDocument, outline: Outline, passages: readonly Passage[]): Diagnostic[] {
  const { file, text } = document
  const found: Diagnostic[] = []
  const note = (line: number, rule: string, message: string, advice: string, severity: Diagnostic['severity']): void => {
    found.push({ file, line, rule, message, advice, severity })
  }
  if (!/[\p{L}\p{N}]/u.test(text))
    note(1, 'empty', '文件里没有文字', '请检查文件是否损坏，或是否为扫描件；没有内容就从资料目录里移走', 'error')
  else if (passages.length === 0) note(1, 'no-passage', '没有得到任何段落', '请检查文件内容', 'error')
  if (outline.sections.every((section) => section.path.length === 0) && text.length > 600)
    note(1, 'no-heading', '没有找到任何标题，引用时只能标到行', '可用 # 标出标题', 'warning')
  const told = new Set<string>()
  for (const { section, line, quality } of passages) {
    const key = section.join('\n')
    if (!isDoubtful(quality) || told.has(key)) continue
    told.add(key)
    const name = section.at(-1)
    note(
      line,
      'doubtful',
      `${name ? `“${name.slice(0, 20)}”` : '这一段'}夹有乱码或断裂，数字引用时会注明“请核对原件”`,
      '请对照原件',
      'warning',
    )
  }
  const last = passages.at(-1)
  if (last?.form === 'text' && isCutOff(last.text.split('\n').at(-1) ?? ''))
    note(last.line, 'cut-off', '文件末尾的句子没有写完，可能缺页', '请对照原件补全', 'warning')
  return found
}

/** A long last line that ends in a letter or in the middle of a sentence; a signature or a date is short. */
const isCutOff = (line: string): boolean => line.length > 60 && /[\p{Script=Han}，、]$/u.test(line)
