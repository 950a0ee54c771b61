// Owns that what is told of two together is told of neither alone: 北闸、沙浦两镇驿站合计11座 is no number of 北闸镇.
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

const TOGETHER =
  /(?<first>\p{Script=Han}{2,4})[、和与](?<second>\p{Script=Han}{2,4}?)[两二](?:个)?(?:镇|市|县|区|乡|地|街道|园区|单位|家|村|社区|站)[^，。；]{0,14}?(?:合计|共计|一共|总共|共)[^，。；]{0,6}\d/u

export function isNoneTogether({ asked, text }: Question, { parsed, sentence, passage }: Evidence): boolean {
  if (asked !== 'figure' || passage.cells) return true
  const { first = '', second = '' } = TOGETHER.exec(parsed.text.slice(sentence.start, sentence.end))?.groups ?? {}
  if (first === '' || second === '') return true
  const names = [first.slice(-2), second.slice(0, 2)].filter((name) => text.includes(name))
  return names.length !== 1
}
