// Owns .jsonl: one document a line, with id, title, text and what else is known of it.
import { z } from 'zod'
import { decodeText } from './decode-text.ts'
import { type FileReading, type FileTrouble, type ReadPart, refuse } from './file-reading.ts'

const optional = z.union([z.string(), z.number().transform(String), z.null().transform(() => undefined)]).optional()
const schema = z.looseObject({
  id: z.union([z.string().min(1), z.number().transform(String)]),
  title: z.string().min(1),
  text: z.string().min(1),
  publisher: optional,
  published: optional,
  period: optional,
  region: optional,
})

/** A line that is no document costs that line only. */
export function readJsonl(bytes: Uint8Array): FileReading {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'binary') return refuse('binary')
  const parts: ReadPart[] = []
  const troubles: FileTrouble[] = []
  decoded.text.split('\n').forEach((raw, i) => {
    const line = raw.replace(/^\uFEFF/u, '').trim()
    if (line === '') return
    const read = readLine(line)
    if (typeof read === 'string') troubles.push({ rule: 'bad-line', line: i + 1, detail: read })
    else parts.push(read)
  })
  return { parts, troubles }
}

/** The document, or which field is wrong. */
function readLine(line: string): ReadPart | string {
  try {
    const checked = schema.safeParse(JSON.parse(line))
    if (!checked.success) return checked.error.issues.map((issue) => issue.path.join('.')).join(', ') || 'JSON'
    const { id, title, text, publisher, published, period, region } = checked.data
    return { id, title, text, ...definedOf({ publisher, published, period, region }) }
  } catch {
    return 'JSON'
  }
}

function definedOf(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''))
}
