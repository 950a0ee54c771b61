// Owns what a file is by its bytes, whatever its name says: 名单.docx that is a PDF, 报表.xlsx that a website wrote as HTML.
import { decodeText } from './decode-text.ts'

const HEAD = 1024

/** Undefined where the bytes say nothing, as of texts. An old Office file is 'old'; with a password it is what its name says. */
export function contentForm(bytes: Uint8Array): '.pdf' | '.docx' | '.xlsx' | '.html' | 'old' | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isOle(all)) return hasPassword(all) ? undefined : 'old'
  if (all.subarray(0, HEAD).includes('%PDF-')) return '.pdf'
  if (all.subarray(0, 2).toString('latin1') === 'PK') return formOfZip(all)
  return isPage(all) ? '.html' : undefined
}

/** Old Word and Excel, and every Office file with a password. */
export const isOle = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0

export const hasPassword = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))

function formOfZip(all: Buffer): '.docx' | '.xlsx' | undefined {
  if (all.includes('word/document')) return '.docx'
  return all.includes('xl/workbook') ? '.xlsx' : undefined
}

function isPage(all: Buffer): boolean {
  const decoded = decodeText(all.subarray(0, HEAD))
  return decoded.kind === 'text' && /^\s*(?:<!doctype html|<html|<table|<meta|<head)/iu.test(decoded.text.replace(/^\uFEFF/u, ''))
}
