// Owns .docx: by way of mammoth's HTML, without pictures.
import mammoth from 'mammoth'
import { type FileReading, refuse } from './file-reading.ts'
import { textOfFragment } from './html-reader.ts'
import { guardZip } from './zip-guard.ts'

/** Chinese editions of Word and WPS name the styles in Chinese. */
const STYLES = [
  ...[1, 2, 3, 4, 5, 6].flatMap((level) => [
    `p[style-name='标题 ${level}'] => h${level}:fresh`,
    `p[style-name='标题${level}'] => h${level}:fresh`,
  ]),
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
]

export async function readDocx(bytes: Uint8Array): Promise<FileReading> {
  const guard = guardZip(bytes)
  if (guard !== undefined) return refuse(guard)
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), externalFileAccess: false },
    )
    const text = textOfFragment(withoutMarks(value))
    return text.trim() === '' ? refuse('scanned') : { parts: [{ text }], troubles: [] }
  } catch {
    return refuse('damaged')
  }
}

/** Footnotes stay, behind the text; the marks that lead to them and back, [1] and ↑, would stand in every quote. */
const withoutMarks = (html: string): string =>
  html.replace(/<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>[^<]*<\/a><\/sup>|<a href="#(?:foot|end)note-ref-[^"]*">[^<]*<\/a>/gu, '')
