// Owns the way from a reader's trouble to a diagnostic with words and weight.
import type { Diagnostic } from '../documents/source-document.ts'
import type { FileRule, FileTrouble } from '../files/file-reading.ts'
import { FILE_TROUBLES, type Said } from '../wording/library.ts'

/** Where something can still be served, it is a warning; what was done right is a note. */
const SEVERITIES: Readonly<Partial<Record<FileRule, Diagnostic['severity']>>> = {
  encoding: 'warning',
  'scanned-pages': 'warning',
  garbled: 'warning',
  'too-many-pages': 'warning',
  'bad-line': 'warning',
  'broken-quotes': 'warning',
  'wrong-extension': 'warning',
  'hidden-sheet': 'note',
  'page-furniture': 'note',
}

export const diagnosticOf = (file: string, line: number, rule: string, said: Said, severity: Diagnostic['severity']): Diagnostic => ({
  file,
  line,
  rule,
  severity,
  ...said,
})

const WORDS: Readonly<Record<FileRule, (detail: string) => Said>> = FILE_TROUBLES

export const diagnosticOfTrouble = (file: string, { rule, line, detail }: FileTrouble): Diagnostic =>
  diagnosticOf(file, line ?? 1, rule, WORDS[rule](detail ?? ''), SEVERITIES[rule] ?? 'error')
