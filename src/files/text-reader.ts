// Owns .txt and .md: the text as decoded is the text that spans count in.
import { decodeText } from './decode-text.ts'
import { type FileReading, refuse } from './file-reading.ts'

export function readTextFile(bytes: Uint8Array): FileReading {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'binary') return refuse('binary')
  const troubles = decoded.bad > 0 ? [{ rule: 'encoding' as const, detail: `${decoded.encoding} ${decoded.bad}` }] : []
  return { parts: [{ text: decoded.text }], troubles }
}
