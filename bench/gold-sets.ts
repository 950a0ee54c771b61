// Holds every set of gold questions to its floors, each folder of documents read once: `node --import tsx bench/gold-sets.ts` asks the digests and the
// documents of strangers, `-- --originals DIR --gold FILE` the real documents, where a machine has them.
import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { scoreLines } from '../src/wording/evaluation.ts'
import { fallen, floorsOf } from './floors.ts'
import { askingSource, examineAll, loadFolder, OWN } from './gold-run.ts'

const STRANGERS = 'bench/strangers'
/** Questions on the originals, by the names of their files. */
const OF_ORIGINALS = [
  ...['other-sections', 'further-sections', 'more-sections', 'unasked-sections'],
  ...[
    'reworded',
    'reworded-second',
    'reworded-third',
    'other-voices',
    'fresh-eyes',
    'fresh-eyes-second',
    'fresh-eyes-third',
    'fresh-eyes-fourth',
    'fresh-eyes-fifth',
    'fresh-eyes-sixth',
    'fresh-eyes-seventh',
    'fresh-eyes-eighth',
    'fresh-eyes-ninth',
    'fresh-eyes-tenth',
    'fresh-eyes-eleventh',
    'fresh-eyes-twelfth',
    'talks',
  ],
]

const { values } = parseArgs({ options: { originals: { type: 'string' }, gold: { type: 'string' } } })

/** The files of questions, by the folder of documents that they ask. */
const sets: ReadonlyMap<string, readonly string[]> =
  values.originals === undefined
    ? new Map([
        [OWN.documents, [OWN.gold, 'test/paraphrases.jsonl', 'bench/everyday.jsonl', 'bench/everyday-second.jsonl']],
        ...foldersOfStrangers(),
      ])
    : new Map([
        [values.originals, [...(values.gold === undefined ? [] : [values.gold]), ...OF_ORIGINALS.map((name) => `bench/${name}.jsonl`)]],
      ])

let low = 0
for (const [folder, files] of sets) {
  const snapshot = await loadFolder(folder)
  const source = askingSource(snapshot)
  for (const file of files) {
    const { scores, groundless } = examineAll(file, snapshot, source)
    const below = fallen(scores, floorsOf(file))
    console.log(`${below.length + groundless.length > 0 ? '✗' : '✓'} ${file}: ${scoreLines(scores)[0]}`)
    for (const line of below) console.log(`  below the floor: ${line}`)
    for (const { id, fault } of groundless) console.log(`  ${id}: without a ground: ${JSON.stringify(fault)}`)
    low += below.length + groundless.length
  }
}
process.exitCode = low > 0 ? 1 : 0

function foldersOfStrangers(): readonly (readonly [string, readonly string[]])[] {
  const folders = readdirSync(STRANGERS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.map(({ name }) => [`${STRANGERS}/${name}`, [`${STRANGERS}/strangers-${name}.jsonl`]])
}
