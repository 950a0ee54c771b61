// Scores the figures table against figures that were labelled by hand from the text: `tsx bench/figures.ts DOCUMENTS [LABELS] [--failures]`.
// The labels hold document id and offset only; the drawn places come from an independent pattern, not from the program.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from '../src/documents/figure.ts'
import { createLibrary } from '../src/library/library.ts'

interface Label {
  readonly doc: string
  readonly at: number
  readonly figure: boolean
  readonly value: number
  readonly high?: number
  readonly unit: string
  /** Several where two readings of the text are right. */
  readonly qualifier: string | readonly string[]
  readonly words: readonly string[]
  readonly kind: readonly string[]
  readonly organisation?: readonly string[]
  readonly region: readonly string[]
  readonly period?: string
}

const showFailures = process.argv.includes('--failures')
const [documentsDir = 'seeds', labelsFile = new URL('./figures-labelled.jsonl', import.meta.url)] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
const labels = readFileSync(labelsFile, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Label)

const dataDir = mkdtempSync(join(tmpdir(), 'figures-'))
const library = createLibrary({ documentsDir, knowledgeDir: 'knowledge', dataDir, log: { info: () => undefined, warn: () => undefined } })
const snapshot = await library.load()
await library.close()
rmSync(dataDir, { recursive: true })
const figures = new Map(snapshot.documents.map(({ document }) => [document.id, snapshot.figures.filter(({ doc }) => doc === document.id)]))

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
const found = (label: Label): Figure | undefined =>
  figures.get(label.doc)?.find((figure) => figure.start <= label.at && figure.end > label.at)

const CHECKS: Readonly<Record<string, (label: Label, figure: Figure) => boolean>> = {
  value: (label, figure) => figure.value === label.value && (label.high === undefined || figure.high === label.high),
  unit: (label, figure) => figure.unit === label.unit,
  qualifier: (label, figure) => [label.qualifier].flat().includes(figure.qualifier),
  indicator: (label, figure) => label.words.every((word) => letters(figure.indicator).includes(letters(word))),
  kind: (label, figure) => label.kind.includes(figure.kind),
  organisation: (label, figure) =>
    label.organisation === undefined || label.organisation.some((name) => figure.organisation?.includes(name)),
  region: (label, figure) => label.region.includes(figure.region ?? ''),
  period: (label, figure) => label.period === undefined || figure.period === label.period,
}
const QUANTITY = ['value', 'unit', 'qualifier'] as const
const SCOPE = ['organisation', 'region', 'period'] as const

const real = labels.filter((label) => label.figure)
const pairs = real.flatMap((label) => {
  const figure = found(label)
  return figure ? [{ label, figure }] : []
})
const invented = labels.filter((label) => !label.figure && found(label))
const passes = (names: readonly string[], label: Label, figure: Figure): boolean => names.every((name) => CHECKS[name]?.(label, figure))
const rate = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)}%`

function report(title: string, names: readonly string[]): void {
  const right = pairs.filter(({ label, figure }) => passes(names, label, figure)).length
  console.log(
    `${title}: precision ${rate(right, pairs.length + invented.length)}, recall ${rate(right, real.length)} (${right} right of ${real.length} labelled, ${pairs.length + invented.length} given)`,
  )
}
console.log(
  `${labels.length} places drawn, ${real.length} figures among them; ${[...figures.values()].flat().length} figures in ${documentsDir}`,
)
report('value + unit + qualifier', QUANTITY)
report('indicator', ['indicator'])
report('scope (organisation, region, period)', SCOPE)
report('indicator and scope', ['indicator', ...SCOPE])
report('kind', ['kind'])
if (showFailures) {
  for (const label of real.filter((each) => !found(each)))
    console.log(`missed ${label.doc} @${label.at} ${label.value}${label.unit} ${label.words.join(' ')}`)
  for (const label of invented) console.log(`invented ${label.doc} @${label.at} ${found(label)?.raw} ${found(label)?.quote.slice(0, 60)}`)
  for (const { label, figure } of pairs) {
    const failed = Object.keys(CHECKS).filter((name) => !CHECKS[name]?.(label, figure))
    if (failed.length > 0)
      console.log(
        `${failed.join(',')} ${label.doc} @${label.at} ${figure.raw} [${figure.indicator}] ${figure.kind} ${figure.organisation}/${figure.region}/${figure.period} · wanted ${label.words.join(' ')} ${label.kind} ${label.organisation}/${label.region}/${label.period}`,
      )
  }
}
