// Measures whether an earlier question pollutes a new one: `tsx bench/context.ts [--gold FILE --documents DIR --rounds 3 --failures]`.
// Every question that stands on its own is asked alone, and once more behind a question about another section.
import { parseArgs } from 'node:util'
import { examine } from '../src/cli/examine.ts'
import type { GoldQuestion } from '../src/evaluation/gold.ts'
import { isRight } from '../src/evaluation/scores.ts'
import { askingSource, loadFolder, OWN, readGold } from './gold-run.ts'

const LOST_MOST = 1

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: OWN.gold },
    documents: { type: 'string', default: OWN.documents },
    rounds: { type: 'string', default: '3' },
    failures: { type: 'boolean', default: false },
  },
})

const source = askingSource(await loadFolder(values.documents))
const alone = readGold(values.gold).filter(({ turns }) => turns.length === 1)
const asked = alone.map((gold) => examine(gold, source))
const headOf = (text: string | undefined): string => text?.split('\n')[0] ?? ''

/** Far away in the file, about something else. */
function earlierFor(at: number, round: number): GoldQuestion | undefined {
  const stride = 53 + 89 * round
  return Array.from({ length: alone.length }, (_, i) => alone[(at + stride + i) % alone.length]).find(
    (other) => other !== undefined && (other.section !== alone[at]?.section || other.doc !== alone[at]?.doc),
  )
}

let count = 0
let same = 0
let lost = 0
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const [at, gold] of alone.entries()) {
    const earlier = earlierFor(at, round)
    const before = asked[at]
    if (!earlier || !before) continue
    const after = examine({ ...gold, turns: [...earlier.turns, ...gold.turns] }, source)
    count += 1
    if (headOf(after.reply?.text) === headOf(before.reply?.text)) same += 1
    else if (values.failures)
      console.log(`${gold.id} ${earlier.turns[0]} ⏎ ${gold.turns[0]}\n    ${headOf(before.reply?.text)}\n    ${headOf(after.reply?.text)}`)
    if (isRight(before) && !isRight(after)) lost += 1
  }
}
const points = (100 * lost) / count
console.log(
  `${count} questions behind another one: ${same} begin as they do alone, ${lost} are no longer right (${points.toFixed(1)} points, at the most ${LOST_MOST})`,
)
process.exitCode = points > LOST_MOST ? 1 : 0
