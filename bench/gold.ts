// Scores the answers over gold questions and holds them to their floors: `npm run gold [-- --gold FILE --documents DIR --failures --headline --raise]`.
import { parseArgs } from 'node:util'
import { faultText } from '../src/cli/eval-report.ts'
import { scoreLines } from '../src/wording/evaluation.ts'
import { fallen, floorsOf, raiseFloors } from './floors.ts'
import { OWN, runGold } from './gold-run.ts'

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: OWN.gold },
    documents: { type: 'string', default: OWN.documents },
    without: { type: 'string' },
    failures: { type: 'boolean', default: false },
    headline: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
  },
})

const { examined, scores, groundless, tookMs } = await runGold(values.gold, values.documents, values.without)
if (values.failures) {
  for (const { gold, grade, reply } of examined) {
    if (grade.fault)
      console.log(
        `✗ ${gold.id} [${gold.type}/${gold.style}] ${gold.turns.join(' ⏎ ')} → ${faultText(grade.fault)}\n    ${reply?.text.split('\n')[0]}`,
      )
  }
}
if (values.headline) {
  for (const { gold, grade, reply } of examined) {
    if (grade.headline === false && !grade.fault)
      console.log(
        `△ ${gold.id} [${gold.type}/${gold.style}] ${gold.turns.join(' ⏎ ')} → ${gold.must.map(([form]) => form).join(' + ')}\n    ${reply?.text.split('\n')[0]}`,
      )
  }
}
for (const line of scoreLines(scores)) console.log(line)
const share = (part: number): string => (tookMs[Math.floor(tookMs.length * part)] ?? 0).toFixed(1)
console.log(`${tookMs.length} answers: median ${share(0.5)} ms, p95 ${share(0.95)} ms, longest ${(tookMs.at(-1) ?? 0).toFixed(1)} ms`)
for (const { id, fault } of groundless) console.log(`${id}: without a ground: ${JSON.stringify(fault)}`)
const low = fallen(scores, floorsOf(values.gold))
for (const line of low) console.log(`below the floor: ${line}`)
if (values.raise) raiseFloors(values.gold, scores)
process.exitCode = low.length > 0 || groundless.length > 0 ? 1 : 0
