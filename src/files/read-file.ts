// Owns which reader reads which file.
import { extname } from 'node:path'
import { contentForm } from './content-form.ts'
import type { FileReader, FileReading, FileRule } from './file-reading.ts'
import { refuse } from './file-reading.ts'
import { readTextFile } from './text-reader.ts'

/** Readers are loaded when the first file of their form comes: a bot that only has texts needs none of them. */
const READERS: Readonly<Record<string, () => Promise<FileReader>>> = {
  '.txt': async () => readTextFile,
  '.md': async () => readTextFile,
  '.html': async () => (await import('./html-reader.ts')).readHtml,
  '.htm': async () => (await import('./html-reader.ts')).readHtml,
  '.docx': async () => (await import('./docx-reader.ts')).readDocx,
  '.pdf': async () => (await import('./pdf/reader.ts')).readPdf,
  '.csv': async () => (await import('./csv-reader.ts')).readCsv,
  '.xlsx': async () => (await import('./sheet-reader.ts')).readSheets,
  '.jsonl': async () => (await import('./jsonl-reader.ts')).readJsonl,
}

/** Forms that a newer one has replaced: the remedy is to save them anew. */
const OLD_FORMS: ReadonlySet<string> = new Set(['.doc', '.xls', '.wps', '.et', '.ppt', '.pptx', '.rtf', '.odt', '.ods', '.ofd', '.caj'])

const PICTURES = /^\.(?:jpe?g|png|gif|bmp|tiff?|webp|heic)$/u
const ARCHIVES = /^\.(?:zip|rar|7z|tar|gz)$/u

export const READABLE_FORMS: ReadonlySet<string> = new Set(Object.keys(READERS))
export const isOldForm = (file: string): boolean => OLD_FORMS.has(extname(file).toLowerCase())

/** Texts are read where they are; what an office wrote goes to a worker, for its readers may hang or burst. */
export const isPlain = (file: string): boolean => /\.(?:txt|md)$/iu.test(file)

const TEXT_MAX = 12_000_000

export async function readFile(file: string, bytes: Uint8Array): Promise<FileReading> {
  const form = extname(file).toLowerCase()
  if (!READERS[form]) return refuse(ruleOfUnreadable(form))
  // Plain texts are read in the program itself: nothing that needs a worker may come that way.
  const found = isPlain(file) ? undefined : contentForm(bytes)
  if (found === 'old') return refuse('old-form')
  const reading = await readAs(found ?? form, bytes)
  const wrong = found !== undefined && found !== form.replace(/^\.htm$/u, '.html')
  return wrong ? { ...reading, troubles: [{ rule: 'wrong-extension', detail: found }, ...reading.troubles] } : reading
}

async function readAs(form: string, bytes: Uint8Array): Promise<FileReading> {
  const reader = await READERS[form]?.()
  const reading = reader ? await reader(bytes) : refuse('old-form')
  return reading.parts.some((part) => part.text.length > TEXT_MAX) ? refuse('too-much-text') : reading
}

function ruleOfUnreadable(form: string): FileRule {
  if (form === '') return 'no-extension'
  if (PICTURES.test(form)) return 'picture'
  return ARCHIVES.test(form) ? 'archive' : 'old-form'
}
