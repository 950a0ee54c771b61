// Owns the proof that a folder of documents is served whatever is wrong with some of its files.
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { takeSnapshot } from '../../src/library/snapshot.ts'
import { KNOWLEDGE, snapshotOf } from './snapshot.ts'
import { tempFolder } from './temp-folder.ts'

const GOOD = '# 望山区总工会2022年工作总结\n\n## 建会\n\n望山区总工会全年新建基层工会58家。\n'

describe('a documents folder', () => {
  test('serves what sources.yaml describes, in its order', async () => {
    const { documents } = await snapshotOf({
      'sources.yaml':
        '- file: b.md\n  id: second\n  title: 乙\n- file: a.txt\n  id: first\n  title: 甲\n  region: 青溪县\n  period: "2019"\n',
      'a.txt': '甲文。',
      'b.md': '乙文。',
    })
    expect(documents.map(({ document }) => document.id)).toEqual(['second', 'first'])
    expect(documents[1]?.document).toMatchObject({ title: '甲', region: '青溪县', period: '2019', inferred: false, file: 'a.txt' })
  })

  test('serves a file that nobody described, and says what it concluded', async () => {
    const { documents, diagnostics } = await snapshotOf({ '帮扶/总结 2022.md': GOOD })
    expect(documents[0]?.document).toMatchObject({
      id: '帮扶-总结-2022',
      file: '帮扶/总结 2022.md',
      title: '望山区总工会2022年工作总结',
      inferred: true,
      period: '2022',
      region: '望山区',
      kind: 'work-report',
      concluded: ['title', 'kind', 'period', 'region'],
    })
    expect(diagnostics).toContainEqual(expect.objectContaining({ rule: 'concluded', severity: 'note' }))
  })

  test('believes the front matter of a file', async () => {
    const { documents } = await snapshotOf({ 'a.md': `---\ntitle: 手册\nperiod: "2023"\nregion: 青溪县\ncolour: red\n---\n\n${GOOD}` })
    expect(documents[0]?.document).toMatchObject({ title: '手册', inferred: false, period: '2023', region: '青溪县' })
  })

  test('gives two files of one name two ids', async () => {
    const { documents } = await snapshotOf({ 'a.md': '甲文。', 'a.txt': '乙文。' })
    expect(documents.map(({ document }) => document.id)).toEqual(['a', 'a-2'])
    expect(documents.flatMap((read) => read.passages.map((passage) => passage.doc))).toEqual(['a', 'a-2'])
  })

  test('serves one of two copies', async () => {
    const { documents, diagnostics } = await snapshotOf({ 'a.md': GOOD, 'b.txt': GOOD.replaceAll('\n', '\r\n') })
    expect(documents).toHaveLength(1)
    expect(diagnostics).toContainEqual(expect.objectContaining({ file: 'b.txt', rule: 'copy' }))
  })

  test.each([
    ['empty', { 'bad.txt': '' }, 'bad.txt', 'empty'],
    ['without a letter', { 'bad.txt': '\n\n***\n' }, 'bad.txt', 'empty'],
    ['binary', { 'bad.txt': Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256) }, 'bad.txt', 'binary'],
    ['too large', { 'bad.md': Buffer.alloc(51_000_000, '工') }, 'bad.md', 'too-large'],
    ['of an old form', { 'bad.doc': 'x' }, 'bad.doc', 'old-form'],
    ['of an unknown form', { 'bad.xyz': 'x' }, 'bad.xyz', 'unknown-form'],
    ['a PDF that is none', { 'bad.pdf': '%PDF-1.7 nothing' }, 'bad.pdf', 'damaged'],
    ['a DOCX that is none', { 'bad.docx': 'PK nothing' }, 'bad.docx', 'damaged'],
    ['named but not there', { 'sources.yaml': '- file: gone.txt\n' }, 'sources.yaml', 'missing-file'],
    ['named outside of the folder', { 'sources.yaml': '- file: ../../etc/passwd\n' }, 'sources.yaml', 'outside'],
  ])('serves the others where a file is %s', async (_name, files, file, rule) => {
    const { documents, diagnostics } = await snapshotOf({ 'good.md': GOOD, ...files })
    expect(documents.map(({ document }) => document.file)).toContain('good.md')
    const found = diagnostics.find((each) => each.file === file && each.rule === rule)
    expect(found?.message).toMatch(/\p{Script=Han}/u)
    expect(found?.advice).toMatch(/\p{Script=Han}/u)
  })

  test('does not follow a link that leads out of it', async () => {
    const documentsDir = tempFolder({ 'good.md': GOOD })
    symlinkSync(join(tempFolder({ 'secret.txt': '秘密。' }), 'secret.txt'), join(documentsDir, 'link.txt'))
    const { documents, diagnostics } = await takeSnapshot({ documentsDir, knowledgeDir: tempFolder(KNOWLEDGE) })
    expect(documents).toHaveLength(1)
    expect(diagnostics).toContainEqual(expect.objectContaining({ file: 'link.txt', rule: 'outside' }))
  })

  test('is read without what editors leave behind', async () => {
    const { documents, diagnostics } = await snapshotOf({ 'good.md': GOOD, '~$good.docx': 'x', '.DS_Store': 'x', 'good.md.bak': 'x' })
    expect(documents).toHaveLength(1)
    expect(diagnostics.filter((each) => each.file !== 'good.md')).toEqual([])
  })

  test('gives the same version for the same files, another one for others', async () => {
    const [one, same, other] = await Promise.all([
      snapshotOf({ 'a.md': GOOD }),
      snapshotOf({ 'a.md': GOOD }),
      snapshotOf({ 'a.md': `${GOOD}。` }),
    ])
    expect(same.version).toBe(one.version)
    expect(other.version).not.toBe(one.version)
  })
})

test('many documents of one JSONL file are each served', async () => {
  const line = (id: string, text: string): string => JSON.stringify({ id, title: `题${id}`, text, period: 2021, region: '青溪县' })
  const { documents, diagnostics } = await snapshotOf({ 'all.jsonl': [line('1', '甲文。'), '{"id": "2"', line('3', '丙文。')].join('\n') })
  expect(documents.map(({ document }) => [document.id, document.title, document.period, document.inferred])).toEqual([
    ['1', '题1', '2021', false],
    ['3', '题3', '2021', false],
  ])
  expect(diagnostics).toContainEqual(expect.objectContaining({ file: 'all.jsonl', line: 2, rule: 'bad-line' }))
})
