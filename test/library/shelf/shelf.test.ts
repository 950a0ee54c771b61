// Owns the proof that files come into the documents folder and leave it without anything being lost.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createParsedCache, NO_CACHE } from '../../../src/library/parsed-cache.ts'
import { createDocumentReader } from '../../../src/library/reading/reader.ts'
import { safeName } from '../../../src/library/shelf/safe-name.ts'
import { createShelf } from '../../../src/library/shelf/shelf.ts'
import { takeSnapshot } from '../../../src/library/snapshot.ts'
import { toldPlaces } from '../../../src/library/told-places.ts'
import { KNOWLEDGE } from '../snapshot.ts'
import { type Files, tempFolder } from '../temp-folder.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const GOOD = bytesOf('# 望山区总工会2022年工作总结\n\n## 建会\n\n全年新建基层工会58家。\n\n| 项目 | 户 |\n| --- | --- |\n| 助学 | 115 |\n')

function openShelf(files: Files = {}) {
  const documentsDir = tempFolder(files)
  const dataDir = tempFolder()
  let now = 1_700_000_000_000
  const shelf = createShelf({
    documentsDir,
    dataDir,
    now: () => now++,
    loading: async () => ({
      reader: createDocumentReader([]),
      countRegions: () => undefined,
      toldPlaces,
      cache: NO_CACHE,
      fingerprint: '',
    }),
    findEdition: (title) => (title.includes('工作总结') ? { title: '望山区总工会2021年工作总结' } : undefined),
  })
  const snapshot = () => takeSnapshot({ documentsDir, knowledgeDir: tempFolder(KNOWLEDGE) })
  const sources = () => readFileSync(join(documentsDir, 'sources.yaml'), 'utf8')
  return { shelf, documentsDir, dataDir, snapshot, sources }
}

describe('a preview', () => {
  test('shows what was made of a file, and puts nothing in', async () => {
    const { shelf, documentsDir } = openShelf()
    expect(await shelf.preview('总结.md', GOOD)).toMatchObject({
      title: '望山区总工会2022年工作总结',
      titleConcluded: true,
      period: '2022',
      sections: 2,
      passages: 2,
      rows: 1,
      figures: expect.any(Number),
      outline: ['望山区总工会2022年工作总结', '　建会'],
      replaces: false,
      otherEdition: { title: '望山区总工会2021年工作总结' },
    })
    expect(readdirSync(documentsDir)).toEqual([])
  })

  test('tries again what was given up before, when the machine was busy perhaps', async () => {
    const cache = createParsedCache(tempFolder())
    const busy = { readFile: async () => ({ parts: [], troubles: [{ rule: 'too-slow' as const }] }) }
    let asked = 0
    const shelf = createShelf({
      documentsDir: tempFolder(),
      dataDir: tempFolder(),
      now: () => 0,
      loading: async () => ({
        reader: { ...createDocumentReader([]), ...(asked++ === 0 ? busy : {}) },
        countRegions: () => undefined,
        toldPlaces,
        cache,
        fingerprint: '',
      }),
    })
    expect((await shelf.preview('总结.md', GOOD)).refused?.rule).toBe('too-slow')
    expect((await shelf.preview('总结.md', GOOD)).passages).toBe(2)
  })

  test('takes what a person says of it', async () => {
    const { shelf } = openShelf()
    expect(await shelf.preview('总结.md', GOOD, { title: '年终总结', period: '2021' })).toMatchObject({
      title: '年终总结',
      titleConcluded: false,
      period: '2021',
    })
  })

  test.each([
    ['空.txt', new Uint8Array(0)],
    ['坏.docx', bytesOf('PK nothing')],
    ['旧.doc', bytesOf('old')],
  ])('of %s says why it cannot be put in', async (name, bytes) => {
    const preview = await openShelf().shelf.preview(name, bytes)
    expect(preview.refused?.message).toMatch(/\p{Script=Han}/u)
  })
})

describe('a file', () => {
  test('put in is served, described in sources.yaml, and remembered', async () => {
    const { shelf, snapshot, sources } = openShelf({ 'sources.yaml': '# 我们的资料\n- file: a.txt # 旧\n', 'a.txt': '甲文。' })
    const line = await shelf.add('总结.md', GOOD, '王芳')
    expect(line).toMatchObject({
      number: 1,
      who: '王芳',
      action: 'added',
      file: '总结.md',
      title: '望山区总工会2022年工作总结',
      passages: 2,
    })
    expect(sources()).toBe(
      '# 我们的资料\n- file: a.txt # 旧\n- file: 总结.md\n  id: 总结\n  title: 望山区总工会2022年工作总结\n  inferred: true\n  kind: work-report\n  period: "2022"\n',
    )
    const { documents } = await snapshot()
    expect(documents.map(({ document }) => document.id)).toEqual(['a', '总结'])
    expect(await shelf.history()).toEqual([line])
  })

  test('taken out by its number is served no more, but not lost', async () => {
    const { shelf, snapshot, dataDir, sources } = openShelf()
    await shelf.add('总结.md', GOOD, '王芳')
    const line = await shelf.remove('1', '李雷')
    expect(line).toMatchObject({ number: 2, who: '李雷', action: 'removed', file: '总结.md' })
    expect((await snapshot()).documents).toEqual([])
    expect(sources()).not.toContain('总结.md')
    const [kept] = readdirSync(join(dataDir, 'knowledge', 'removed'))
    expect(readFileSync(join(dataDir, 'knowledge', 'removed', kept ?? ''))).toEqual(Buffer.from(GOOD))
    expect((await shelf.history()).map((each) => each.action)).toEqual(['added', 'removed'])
  })

  test('of the same name takes the place of the old one, which is kept', async () => {
    const { shelf, dataDir, documentsDir } = openShelf()
    await shelf.add('总结.md', GOOD, '王芳')
    expect(await shelf.preview('总结.md', bytesOf('# 新总结\n\n新文。'))).toMatchObject({ replaces: true })
    expect(await shelf.add('总结.md', bytesOf('# 新总结\n\n新文。'), '王芳')).toMatchObject({ action: 'replaced' })
    expect(readFileSync(join(documentsDir, '总结.md'), 'utf8')).toContain('新文')
    expect(readdirSync(join(dataDir, 'knowledge', 'removed'))).toHaveLength(1)
  })

  test('that cannot be read is refused, and nothing changes', async () => {
    const { shelf, documentsDir } = openShelf()
    await expect(shelf.add('坏.docx', bytesOf('PK nothing'), '王芳')).rejects.toMatchObject({
      code: 'not-readable',
      hint: expect.stringMatching(/另存/u),
    })
    expect(readdirSync(documentsDir)).toEqual([])
  })

  test('is not put in where sources.yaml is broken', async () => {
    const { shelf, documentsDir } = openShelf({ 'sources.yaml': '- file: "a.txt\n' })
    await expect(shelf.add('总结.md', GOOD, '王芳')).rejects.toMatchObject({ code: 'sources-broken' })
    expect(existsSync(join(documentsDir, '总结.md'))).toBe(false)
  })

  test.each(['99', '没有.md', '../../etc/passwd'])('%s that is not there cannot be taken out', async (which) => {
    await expect(openShelf().shelf.remove(which, '王芳')).rejects.toMatchObject({ code: 'not-on-shelf' })
  })

  test('is read anew when asked', async () => {
    const { shelf } = openShelf({ 'a.md': GOOD })
    expect((await shelf.redo('a.md', '王芳')).line).toMatchObject({ action: 'redone', passages: 2 })
  })

  test('from two people at once gets two numbers', async () => {
    const { shelf } = openShelf()
    const lines = await Promise.all([
      shelf.redo('a.md', '甲').catch(() => undefined),
      shelf.add('一.md', GOOD, '甲'),
      shelf.add('二.md', bytesOf('# 二\n\n二文。'), '乙'),
    ])
    expect(new Set(lines.flatMap((line) => (line && 'number' in line ? [line.number] : []))).size).toBe(2)
  })
})

describe('a name', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\资料\\大病 补助?.DOCX', '大病 补助_.docx'],
    ['.hidden.md', 'hidden.md'],
    ['~$锁.docx', '锁.docx'],
    ['', '资料'],
    ['\u202Egnp.exe.txt', '_gnp.exe.txt'],
    [`${'长'.repeat(200)}.pdf`, `${'长'.repeat(80)}.pdf`],
  ])('%j becomes %j', (name, safe) => {
    expect(safeName(name)).toBe(safe)
  })
})
