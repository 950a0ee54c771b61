// Owns the golden dialogues: whole talks over the project's own documents, asserted by meaning.

import { beforeAll, describe, expect, it } from 'vitest'
import type { SnapshotAnswerer } from '../../src/wire/snapshot-answerer.ts'
import { readDialogues } from './dialogue.ts'
import { faultsIn, loadAnswerer, play } from './play.ts'

const all = readDialogues()

describe('golden dialogues', () => {
  let answerer: SnapshotAnswerer
  beforeAll(async () => {
    answerer = await loadAnswerer()
  })

  it('are sixty at least, of two to eight turns', () => {
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(
      all.filter(({ dialogue }) => dialogue.turns.length < 2 || dialogue.turns.length > 8).map(({ dialogue }) => dialogue.name),
    ).toEqual([])
    expect(new Set(all.map(({ dialogue }) => dialogue.name)).size).toBe(all.length)
  })

  it.each(all.map(({ file, dialogue }) => [`${file.replace('.yaml', '')}: ${dialogue.name}`, dialogue] as const))(
    '%s',
    async (_name, dialogue) => {
      const played = await play(dialogue, answerer)
      const faults = played.flatMap((each, at) => faultsIn(each).map((fault) => `${at + 1} ${each.line.say} → ${fault}\n${each.text}`))
      expect(faults.join('\n\n')).toBe('')
    },
  )
})
