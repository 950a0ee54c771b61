// Owns .pdf: opened with pdfjs, page after page, within limits; what cannot be read is told.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts'
import { type FileReading, type FileTrouble, refuse } from '../file-reading.ts'
import { stripFurniture } from './furniture.ts'
import type { Rule } from './geometry.ts'
import { fragmentsOf, type Page, readPage } from './page.ts'
import { rulesOf } from './rules.ts'
import { textOfPages } from './text.ts'

const PAGES_MAX = 3000
/** Where a page has more drawing than this, its lines are a picture, not a table. */
const OPERATIONS_MAX = 60_000

const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

export async function readPdf(bytes: Uint8Array): Promise<FileReading> {
  const opened = await openPdf(bytes)
  if (typeof opened === 'string') return refuse(opened)
  try {
    return await readPages(opened)
  } catch {
    return refuse('damaged')
  } finally {
    await opened.loadingTask.destroy()
  }
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy | 'encrypted' | 'damaged'> {
  try {
    return await getDocument({
      // pdfjs takes the bytes over: the caller's own stay as they are.
      data: Uint8Array.from(bytes),
      cMapUrl: `${join(PACKAGE, 'cmaps')}/`,
      cMapPacked: true,
      standardFontDataUrl: `${join(PACKAGE, 'standard_fonts')}/`,
      disableFontFace: true,
      useSystemFonts: false,
      isEvalSupported: false,
      verbosity: 0,
    }).promise
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged'
  }
}

async function readPages(document: PDFDocumentProxy): Promise<FileReading> {
  const troubles: FileTrouble[] = []
  const pages: Page[] = []
  const count = Math.min(document.numPages, PAGES_MAX)
  if (document.numPages > PAGES_MAX) troubles.push({ rule: 'too-many-pages', detail: String(document.numPages) })
  for (let number = 1; number <= count; number++) pages.push(await readOnePage(document, number, pages.at(-1)?.gutter))
  const empty = pages.flatMap((page, i) => (page.elements.length === 0 ? [i + 1] : []))
  if (empty.length === pages.length) return refuse('scanned')
  if (empty.length > 0) troubles.push({ rule: 'scanned-pages', page: empty[0] ?? 1, detail: empty.slice(0, 20).join('、') })
  const stripped = stripFurniture(pages)
  if (stripped.left.length > 0) troubles.push({ rule: 'page-furniture', detail: stripped.left.slice(0, 3).join('／') })
  const { text, pages: starts } = textOfPages(stripped.pages)
  if (isGarbled(text)) troubles.push({ rule: 'garbled' })
  const title = await titleOf(document)
  return { parts: [{ text, pages: starts, ...(title ? { title } : {}) }], troubles }
}

async function readOnePage(document: PDFDocumentProxy, number: number, gutter: number | undefined): Promise<Page> {
  const page = await document.getPage(number)
  const { height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const fragments = fragmentsOf(
    items.filter((item): item is TextItem => 'str' in item),
    height,
  )
  // What is drawn is only asked for where cells stand side by side: it takes as long as the text.
  const plain = readPage(fragments, [], height, gutter)
  const read = plain.hasCells ? readPage(fragments, await rulesOfPage(page, height), height, gutter) : plain
  page.cleanup()
  return read
}

async function rulesOfPage(page: PDFPageProxy, height: number): Promise<Rule[]> {
  const operations = await page.getOperatorList()
  return operations.fnArray.length > OPERATIONS_MAX ? [] : rulesOf(operations, height)
}

/** Fonts without a table of their characters come out as private or unknown ones. */
function isGarbled(text: string): boolean {
  const odd = text.match(/[\uE000-\uF8FF\uFFFD]/gu)?.length ?? 0
  return odd > text.length / 20
}

/** The title in a PDF's head is mostly the name of the Word file it came from: taken only where it looks like one. */
async function titleOf(document: PDFDocumentProxy): Promise<string | undefined> {
  const info: unknown = (await document.getMetadata()).info
  const title = typeof info === 'object' && info !== null && 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : ''
  return /\p{Script=Han}{4}/u.test(title) && !/\.(?:docx?|wps|pdf)$|Microsoft|^文档/iu.test(title) ? title : undefined
}
