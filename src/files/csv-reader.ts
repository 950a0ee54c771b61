// Owns .csv: the delimiter found, broken quotes forgiven and told.
import { parse } from 'csv-parse/sync'
import { decodeText } from './decode-text.ts'
import { type FileReading, refuse } from './file-reading.ts'
import { linesOfGrid } from './grid-text.ts'

export function readCsv(bytes: Uint8Array): FileReading {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'binary') return refuse('binary')
  const text = decoded.text.replace(/^\uFEFF/u, '')
  const delimiter = delimiterOf(text)
  const strict = parseRows(text, delimiter, false)
  const rows = strict ?? parseRows(text, delimiter, true) ?? splitPlainly(text, delimiter)
  const troubles = strict ? [] : [{ rule: 'broken-quotes' as const }]
  return { parts: [{ text: `${linesOfGrid(rows).join('\n')}\n` }], troubles }
}

function parseRows(text: string, delimiter: string, relaxed: boolean): string[][] | undefined {
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      relaxColumnCount: true,
      relaxQuotes: relaxed,
      skipEmptyLines: false,
      trim: true,
      maxRecordSize: relaxed ? 0 : 200_000,
    })
    return rows
  } catch {
    return undefined
  }
}

/** A quote that never closes takes the rest of the file with it: then quotes mean nothing. */
const splitPlainly = (text: string, delimiter: string): string[][] =>
  text.split(/\r?\n/u).map((line) => line.split(delimiter).map((cell) => cell.replaceAll('"', '').trim()))

/** The sign that parts most of the first lines, outside of quotes. */
function delimiterOf(text: string): string {
  const head = text
    .split('\n', 20)
    .join('\n')
    .replace(/"[^"]*"/gu, '')
  const counts = [',', '\t', ';', '，'].map((sign) => ({ sign, count: head.split(sign).length }))
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).sign
}
