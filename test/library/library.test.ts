// Owns the proof that knowledge is swapped whole or not at all.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/library/library.ts'
import { KNOWLEDGE } from './snapshot.ts'
import { putFiles, tempFolder } from './temp-folder.ts'

const FIRST = '# 总结\n\n## 建会\n\n全年新建工会58家。\n'
const log = { info: () => undefined, warn: () => undefined }

async function openLibrary() {
  const documentsDir = tempFolder({ 'a.md': FIRST })
  const knowledgeDir = tempFolder(KNOWLEDGE)
  const library = createLibrary({ documentsDir, knowledgeDir, dataDir: tempFolder(), log })
  await library.load()
  return { library, documentsDir, knowledgeDir }
}

const textsOf = (snapshot: Awaited<ReturnType<typeof openLibrary>>['library'] extends { current(): infer S } ? S : never): string[] =>
  snapshot.documents.flatMap((read) => read.passages.map((passage) => passage.text))

describe('a reload', () => {
  test('takes up a changed, a new and a removed document', async () => {
    const { library, documentsDir } = await openLibrary()
    putFiles(documentsDir, { 'a.md': FIRST.replace('58', '61'), 'b.txt': '望山区新建驿站12个。' })
    expect((await library.reload()).kind).toBe('swapped')
    expect(textsOf(library.current())).toEqual(['全年新建工会61家。', '望山区新建驿站12个。'])
    rmSync(join(documentsDir, 'a.md'))
    await library.reload()
    expect(textsOf(library.current())).toEqual(['望山区新建驿站12个。'])
  })

  test('leaves the snapshot in service alone where nothing changed', async () => {
    const { library } = await openLibrary()
    const before = library.current()
    expect(await library.reload()).toEqual({ kind: 'same', snapshot: before })
    expect(library.current()).toBe(before)
  })

  test('keeps the old where the knowledge is broken, and says what is wrong', async () => {
    const { library, documentsDir, knowledgeDir } = await openLibrary()
    const before = library.current()
    putFiles(documentsDir, { 'b.txt': '望山区新建驿站12个。' })
    putFiles(knowledgeDir, { 'words.yaml': 'words: [\n' })
    const outcome = await library.reload()
    expect(outcome).toMatchObject({ kind: 'kept', problems: [expect.objectContaining({ file: 'words.yaml' })] })
    expect(library.current()).toBe(before)
  })

  test('keeps the old where a document in service can no longer be read', async () => {
    const { library, documentsDir } = await openLibrary()
    putFiles(documentsDir, { 'a.md': '', 'b.txt': '望山区新建驿站12个。' })
    expect(await library.reload()).toMatchObject({ kind: 'kept', problems: [expect.objectContaining({ file: 'a.md', rule: 'empty' })] })
    expect(textsOf(library.current())).toEqual(['全年新建工会58家。'])
  })

  test('takes up a good document beside a new one that cannot be read', async () => {
    const { library, documentsDir } = await openLibrary()
    putFiles(documentsDir, { 'b.txt': '望山区新建驿站12个。', 'c.docx': 'none' })
    expect(await library.reload()).toMatchObject({ kind: 'swapped', problems: [expect.objectContaining({ file: 'c.docx' })] })
    expect(library.current().documents).toHaveLength(2)
  })

  test('keeps the old where the folder is gone', async () => {
    const { library, documentsDir } = await openLibrary()
    rmSync(documentsDir, { recursive: true })
    expect(await library.reload()).toMatchObject({ kind: 'kept', problems: [expect.objectContaining({ rule: 'nothing-left' })] })
  })

  test('is right again once the mistake is', async () => {
    const { library, knowledgeDir } = await openLibrary()
    putFiles(knowledgeDir, { 'words.yaml': 'words: [\n' })
    await library.reload()
    putFiles(knowledgeDir, { 'words.yaml': 'words: [大病补助, 驿站]\n' })
    expect((await library.reload()).kind).toBe('swapped')
  })

  test('comes one after the other, however many ask at once', async () => {
    const { library, documentsDir } = await openLibrary()
    putFiles(documentsDir, { 'b.txt': '望山区新建驿站12个。' })
    const outcomes = await Promise.all([library.reload(), library.reload(), library.reload()])
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['swapped', 'same', 'same'])
  })
})

test('before it is loaded, a library says so', () => {
  const library = createLibrary({ documentsDir: '/none', knowledgeDir: '/none', dataDir: '/none', log })
  expect(() => library.current()).toThrow('资料还没有读入')
})
