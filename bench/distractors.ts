// Measures what distractors cost: `tsx bench/distractors.ts [--times 10 --gold FILE --documents DIR --failures]`;
// `--write DIR` only writes them down beside the real ones, to try the whole program on.
// Beside each real document stand `times` of the same form that speak of other towns and years, with other numbers.
import { parseArgs } from 'node:util'
import type { Question } from '../src/answers/question.ts'
import { faultText } from '../src/cli/eval-report.ts'
import type { Examined } from '../src/cli/examine.ts'
import { figuresOf } from '../src/documents/figures/figures-of.ts'
import { readDocument } from '../src/documents/read-document.ts'
import { isRight, scoresOf } from '../src/evaluation/scores.ts'
import { createRegionFinder } from '../src/library/region-finder.ts'
import type { Snapshot } from '../src/library/snapshot.ts'
import { createLexicon } from '../src/search/lexicon.ts'
import { scoreLines } from '../src/wording/evaluation.ts'
import { distractorsOf, writeCrowd } from './crowd.ts'
import { askingSource, examineAll, loadFolder, OWN } from './gold-run.ts'

const LOSS_MOST = 3

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '10' },
    gold: { type: 'string', default: OWN.gold },
    documents: { type: 'string', default: OWN.documents },
    failures: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
})

const real = await loadFolder(values.documents)
const crowded = withDistractors(real, Number(values.times))
if (values.write === undefined) process.exitCode = measure() > LOSS_MOST ? 1 : 0
else
  writeCrowd(
    values.write,
    crowded.documents.map(({ document }) => document),
  )

/** The larger of the two losses. */
function measure(): number {
  const alone = examineOver(real)
  const among = examineOver(crowded)
  tell('alone', alone)
  tell('among distractors', among)
  const leftOut = among.examined.filter((now) => answersOther(now, among.understand))
  const counted = among.examined.flatMap((now, i) => {
    const before = alone.examined[i]
    return before && !leftOut.includes(now) ? [{ before, now }] : []
  })
  const lost = counted.filter(({ before, now }) => isRight(before) && !isRight(now))
  for (const { now } of values.failures ? lost : []) tellFailure(now)
  const before = scoresOf(counted.map((each) => each.before))
  const now = scoresOf(counted.map((each) => each.now))
  const loss = (name: 'answered' | 'declined'): number => Math.round(10 * ((before[name] ?? 0) - (now[name] ?? 0))) / 10
  console.log(
    `${leftOut.length} questions do not count: no real document answers them, and they ask of just the time and place that a distractor tells of:`,
  )
  for (const { gold, reply } of leftOut)
    console.log(`    ${gold.id} ${gold.turns.join(' ⏎ ')} → ${reply?.text.split('\n')[0]} 《${reply?.citations[0]?.title}》`)
  console.log(
    `${lost.length} of ${counted.length} lost: answered −${loss('answered')}, declined −${loss('declined')}, at the most ${LOSS_MOST}`,
  )
  return Math.max(loss('answered'), loss('declined'))
}

function examineOver(snapshot: Snapshot) {
  const before = performance.now()
  const source = askingSource(snapshot)
  const builtMs = performance.now() - before
  const passages = snapshot.documents.flatMap((read) => read.passages).length
  return { ...examineAll(values.gold, snapshot, source), understand: source.answerer.understand, builtMs, passages }
}

function tell(name: string, { passages, builtMs, tookMs, scores }: ReturnType<typeof examineOver>): void {
  const share = (part: number): string => (tookMs[Math.floor(tookMs.length * part)] ?? 0).toFixed(1)
  console.log(`${name}: ${passages} passages, built in ${Math.round(builtMs)} ms, median ${share(0.5)} ms, p95 ${share(0.95)} ms`)
  console.log(scoreLines(scores)[0])
}

function tellFailure({ gold, grade, reply }: Examined): void {
  console.log(`${gold.id} [${gold.type}] ${gold.turns.join(' ⏎ ')} → ${grade.fault ? faultText(grade.fault) : ''}`)
  console.log(`    ${reply?.text.split('\n').slice(0, 3).join(' | ')}`)
}

/** What no real document says, a distractor may: asked for 2019, the one of 2019 answers rightly. One of 2019 but of another place does not. */
function answersOther({ gold, reply }: Examined, understand: (text: string) => Question): boolean {
  const cited = crowded.documents.find(({ document }) => document.id === reply?.citations[0]?.doc)?.document
  if (gold.answerable || cited === undefined || real.documents.some(({ document }) => document.id === cited.id)) return false
  const { times, places } = understand(gold.turns.at(-1) ?? '')
  const ofTime = times.some(({ from, to }) => cited.period?.includes(String(from)) || cited.period?.includes(String(to)))
  // A newspaper of the city tells of its towns.
  const told = [cited.region, ...understand(reply?.citations[0]?.quote ?? '').places]
  const ofPlace = places.some((place) => told.includes(place))
  return times.length + places.length > 0 && (ofTime || times.length === 0) && (ofPlace || places.length === 0)
}

function withDistractors(snapshot: Snapshot, times: number): Snapshot {
  const lexicon = createLexicon(snapshot.knowledge)
  const findRegion = createRegionFinder(snapshot.knowledge.places)
  const more = distractorsOf(snapshot.documents, times, lexicon).map((document) => readDocument(document, findRegion))
  return {
    ...snapshot,
    documents: [...snapshot.documents, ...more],
    figures: [...snapshot.figures, ...more.flatMap((read) => figuresOf(read, findRegion))],
  }
}
