// Measures what one typo costs: `tsx bench/typos.ts [--gold FILE --documents DIR --share 3 --seeds 1,2,3 --failures]`.
// One content word of each answered question is mistyped: a homophone, a near sound, a character lost or doubled,
// two the wrong way round, one that looks alike, pinyin, half pinyin.
// Each kind is held, over several seeds: of near sounds one seed makes but seventy.
import { parseArgs } from 'node:util'
import { examine } from '../src/cli/examine.ts'
import type { GoldQuestion } from '../src/evaluation/gold.ts'
import { isRight } from '../src/evaluation/scores.ts'
import { askingSource, loadFolder, OWN, readGold } from './gold-run.ts'
import { createMistyper, TYPOS, type Typo } from './mistype.ts'

const LOSS_MOST = 5

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: OWN.gold },
    documents: { type: 'string', default: OWN.documents },
    share: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '1,2,3' },
    failures: { type: 'boolean', default: false },
  },
})

const snapshot = await loadFolder(values.documents)
const source = askingSource(snapshot)
const texts = snapshot.documents.flatMap(({ passages }) => passages.map((passage) => passage.text))
const isWritten = (word: string): boolean => texts.some((text) => text.includes(word))
const mistypers = values.seeds.split(',').map((seed) => createMistyper(texts, seed, isWritten))
const questions = readGold(values.gold).filter((gold, i) => gold.answerable && i % Number(values.share) === 0)
const whole = new Map(questions.map((gold) => [gold.id, isRight(examine(gold, source))]))

const losses = TYPOS.map((typo) => measure(typo))
const loss = losses.reduce((sum, each) => sum + each, 0) / losses.length
console.log(`one typo costs ${loss.toFixed(1)} points on average, at the most ${LOSS_MOST} of each kind`)
const touched = questions.filter((gold) => /^(?:plain|colloquial|keyword|long)$/u.test(gold.style) && mendedOf(gold) !== '')
for (const gold of touched) console.log(`mended without need: ${gold.id} ${mendedOf(gold)}`)
process.exitCode = losses.some((each) => each > LOSS_MOST) ? 1 : 0

function measure(typo: Typo): number {
  const mistyped = mistypers.flatMap((mistype) =>
    questions.flatMap((gold) => {
      const last = gold.turns.at(-1) ?? ''
      const terms = source.answerer.understand(last).terms.filter((term) => term.essential && term.frequency > 0)
      const text = mistype(
        last,
        terms.map((term) => term.text),
        typo,
      )
      return text === undefined ? [] : [{ gold, asked: { ...gold, turns: [...gold.turns.slice(0, -1), text] } satisfies GoldQuestion }]
    }),
  )
  const before = mistyped.filter(({ gold }) => whole.get(gold.id)).length
  const lost = mistyped.map(({ gold, asked }) => ({ gold, asked, right: isRight(examine(asked, source)) }))
  const now = lost.filter(({ right }) => right).length
  const points = (100 * (before - now)) / Math.max(1, mistyped.length)
  console.log(`${typo}: ${mistyped.length} questions, right ${before} → ${now}, ${points.toFixed(1)} points lost`)
  if (values.failures)
    for (const { gold, asked, right } of lost)
      if (!right && whole.get(gold.id)) console.log(`    ${gold.id} ${asked.turns.at(-1)}  (${gold.turns.at(-1)}) ${mendedOf(asked)}`)
  return points
}

function mendedOf(gold: GoldQuestion): string {
  return source.answerer
    .understand(gold.turns.at(-1) ?? '')
    .mended.map(({ from, to }) => `${from}→${to}`)
    .join(' ')
}
