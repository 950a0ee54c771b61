// Measures what a form of file costs: the digests in every form of test/fixtures/files, asked the same questions as the Markdown.
//   node --import tsx bench/formats.ts [--gold FILE… --share 3 (each third question) --failures]
// Sheets hold the figures only: they are asked what one of their rows says, and held against a Markdown of the same rows.
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse, stringify } from 'yaml'
import { type Examined, examine } from '../src/cli/examine.ts'
import { comparable, says } from '../src/evaluation/comparable.ts'
import type { GoldQuestion } from '../src/evaluation/gold.ts'
import { isRight, type Scores, scoresOf } from '../src/evaluation/scores.ts'
import type { Snapshot } from '../src/library/snapshot.ts'
import { askingSource, loadFolder, OWN, readGold } from './gold-run.ts'

const FOLDER = 'test/fixtures/files/digests'
const TEXTS = ['html', 'docx', 'pdf'] as const
const SHEETS = ['csv', 'xlsx'] as const
const LOSS_MOST = 2
/** Of fewer questions each one weighs more than two points: then the loss is told, not held. */
const TELLING_MIN = 50

const { values } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true, default: [OWN.gold] },
    share: { type: 'string', default: '1' },
    failures: { type: 'boolean', default: false },
  },
})

/** A folder of its own, each file registered as its Markdown is. */
async function loadForm(form: string, write: (dir: string) => void): Promise<Snapshot> {
  const dir = mkdtempSync(join(tmpdir(), 'formats-'))
  try {
    write(dir)
    const sources = parse(readFileSync(join(OWN.documents, 'sources.yaml'), 'utf8')) as { id: string }[]
    writeFileSync(join(dir, 'sources.yaml'), stringify(sources.map((source) => ({ ...source, file: `${source.id}.${form}` }))))
    return await loadFolder(dir)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const filesOf = (form: string): string[] => readdirSync(FOLDER).filter((name) => extname(name) === `.${form}`)

const copyFiles = (form: string) => (dir: string) => {
  for (const name of filesOf(form)) copyFileSync(join(FOLDER, name), join(dir, name))
}

/** Chapter and section as headings, each row as '- 事项：内容'. */
function writeRowsAsMarkdown(dir: string): void {
  for (const name of filesOf('csv')) {
    const rows: string[][] = parseCsv(readFileSync(join(FOLDER, name)), { bom: true, from: 2 })
    const lines = rows.flatMap(([chapter = '', section = '', item = '', content = ''], i) => {
      const before = rows[i - 1]
      const anew = before?.[0] !== chapter
      const headings = [...(anew ? [`# ${chapter}`, ''] : []), ...(anew || before?.[1] !== section ? [`## ${section}`, ''] : [])]
      return [...headings, `- ${item}：${content}`]
    })
    writeFileSync(join(dir, name.replace('.csv', '.md')), `${lines.join('\n')}\n`)
  }
}

interface Run {
  readonly examined: readonly Examined[]
}

async function examineForm(form: string, write = copyFiles(form)): Promise<Run> {
  const snapshot = await loadForm(form, write)
  const source = askingSource(snapshot)
  const questions = values.gold.flatMap(readGold).filter((_, i) => i % Number(values.share) === 0)
  return { examined: questions.map((gold) => examine(gold, source)) }
}

/** What the rows of the sheets say, by document. */
const ROWS = new Map<string, readonly string[]>(
  filesOf('csv').map((name): readonly [string, readonly string[]] => {
    const rows: string[][] = parseCsv(readFileSync(join(FOLDER, name)), { bom: true, from: 2 })
    return [name.replace('.csv', ''), rows.map((row) => comparable(row.slice(2).join('：')))]
  }),
)

/** Whether one row says all that a right answer must. */
function standsInOneRow({ answerable, must, doc, turns }: GoldQuestion): boolean {
  const rows = ROWS.get(String(doc)) ?? []
  return (
    answerable && turns.length === 1 && must.length > 0 && rows.some((row) => must.every((group) => group.some((word) => says(row, word))))
  )
}

const tell = (form: string, { questions, answered, declined, inHeadline, cited }: Scores): void =>
  console.log(`${form}: ${questions} questions, answered ${answered}, declined ${declined}, first line ${inHeadline}, cited ${cited}`)

/** Whether the form answers as many as Markdown does, but for two in a hundred. */
function compare(form: string, markdown: readonly Examined[], examined: readonly Examined[]): boolean {
  const [before, now] = [scoresOf(markdown), scoresOf(examined)]
  tell(form, now)
  const lost = examined.filter((each, i) => !isRight(each) && markdown[i] !== undefined && isRight(markdown[i]))
  for (const { gold, reply } of values.failures ? lost : [])
    console.log(`  ✗ ${gold.id} ${gold.turns.join(' ⏎ ')} → ${reply?.text.split('\n')[0]}`)
  const loss = Math.max((before.answered ?? 0) - (now.answered ?? 0), (before.declined ?? 0) - (now.declined ?? 0))
  if (loss > LOSS_MOST) console.log(`  ${form} loses ${loss.toFixed(1)} points`)
  return loss <= LOSS_MOST || now.questions < TELLING_MIN
}

const markdown = (await examineForm('md')).examined
tell('md', scoresOf(markdown))
let kept = true
for (const form of TEXTS) kept = compare(form, markdown, (await examineForm(form)).examined) && kept

const rows = await examineForm('md', writeRowsAsMarkdown)
for (const form of SHEETS) {
  const { examined } = await examineForm(form)
  const among = (all: readonly Examined[]): readonly Examined[] => all.filter(({ gold }) => standsInOneRow(gold))
  tell(`md of the rows of ${form}`, scoresOf(among(rows.examined)))
  kept = compare(form, among(rows.examined), among(examined)) && kept
}
process.exitCode = kept ? 0 : 1
