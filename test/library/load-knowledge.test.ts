// Owns the proof that a mistake in a knowledge file names file, line and remedy, and costs its item only.
import { describe, expect, test, vi } from 'vitest'
import { loadKnowledge } from '../../src/library/load-knowledge.ts'
import { createParsedCache } from '../../src/library/parsed-cache.ts'
import { KNOWLEDGE } from './snapshot.ts'
import { type Files, putFiles, tempFolder } from './temp-folder.ts'

const load = (files: Files) => loadKnowledge(tempFolder({ ...KNOWLEDGE, ...files }))

describe('knowledge', () => {
  test('is read from its files', async () => {
    const { knowledge, diagnostics } = await load({
      'synonyms.yaml':
        'families:\n  - family: 工资\n    groups:\n      - { say: [工钱], mean: [工资, 报酬], weight: 0.8 }\n      - { same: [妇联, 妇女联合会], weight: 0.9 }\n',
      'indicators.yaml': 'units:\n  - { class: 人, units: [人, 名], ask: [多少人] }\nverbs:\n  added: [新建]\n  stock: [累计]\n',
      'attributes.yaml': "attributes:\n  - { name: 电话, ask: [电话], evidence: ['\\d{3,4}-\\d{7,8}'], soft: true }\n",
    })
    expect(diagnostics).toEqual([])
    expect(knowledge.synonyms[0]?.groups).toHaveLength(2)
    expect(knowledge.verbs).toMatchObject({ addition: ['新建'], stock: ['累计'], plan: [] })
    expect(knowledge.attributes[0]).toMatchObject({ name: '电话', soft: true })
    expect(knowledge.places).toHaveLength(3)
  })

  test.each([
    ['a group that says nothing', 'synonyms.yaml', 'families:\n  - family: 工资\n    groups:\n      - { say: [工钱], weight: 0.8 }\n', 4],
    ['a weight over one', 'synonyms.yaml', 'families:\n  - family: 工资\n    groups:\n      - { same: [甲, 乙], weight: 8 }\n', 4],
    ['a pattern that is none', 'attributes.yaml', "attributes:\n  - name: 电话\n    ask: [电话]\n    evidence: ['(']\n", 4],
    ['a number for a word', 'words.yaml', 'words:\n  - 大病补助\n  - 12345\n', 3],
    ['a place that lies in none', 'places.yaml', 'places:\n  - { name: 望山区, kind: district, within: 无名市 }\n', 2],
    ['no list', 'words.yaml', 'words: 大病补助\n', 1],
    ['broken YAML', 'words.yaml', 'words:\n  - "大病补助\n  - 医疗\n', 4],
  ])('names file, line and remedy of %s', async (_name, file, yaml, line) => {
    const { diagnostics } = await load({ [file]: yaml })
    const found = diagnostics.find((each) => each.severity === 'error')
    expect(found).toMatchObject({ file })
    expect(Math.abs((found?.line ?? 0) - line)).toBeLessThanOrEqual(1)
    expect(found?.advice).toMatch(/\p{Script=Han}/u)
  })

  test('refuses to ask by a word that every question leaves out, with its line, and takes the words beside it', async () => {
    const { knowledge, diagnostics } = await load({
      'synonyms.yaml':
        'families:\n  - family: 数目\n    groups:\n      - { say: [大概], mean: [左右], weight: 0.8 }\n      - say: [凑一块, 总共]\n        mean: [合计]\n      - { same: [截止, 截至] }\n      - { say: [资料], mean: [文献] }\n',
    })
    expect(knowledge.synonyms[0]?.groups.map(({ say, same }) => say ?? same)).toEqual([['凑一块'], ['截止', '截至'], ['资料']])
    expect(diagnostics.map(({ line, severity }) => ({ line, severity }))).toEqual([
      { line: 4, severity: 'error' },
      { line: 5, severity: 'error' },
    ])
    expect(diagnostics[1]?.message).toContain('“总共”')
    expect(diagnostics[1]?.advice).toMatch(/删去“总共”.*mean/u)
  })

  test('takes the items beside a wrong one', async () => {
    const { knowledge } = await load({ 'words.yaml': 'words: [大病补助, 12, 医疗互助]\n' })
    expect(knowledge.words).toEqual(['大病补助', '医疗互助'])
  })

  test('takes an item without the key that nobody knows, and says so', async () => {
    const { knowledge, diagnostics } = await load({
      'organisations.yaml': 'organisations:\n  - { name: 总工会, kind: 工会, colour: 红 }\n',
    })
    expect(knowledge.organisations).toEqual([{ name: '总工会', aliases: [], kind: '工会' }])
    expect(diagnostics).toEqual([expect.objectContaining({ file: 'organisations.yaml', severity: 'warning' })])
  })

  test('reads synonyms of a folder, file by file, and those of one file beside it', async () => {
    const groups = (say: string, mean: string) =>
      `families:\n  - family: ${mean}\n    groups:\n      - { say: [${say}], mean: [${mean}] }\n`
    const { knowledge, diagnostics } = await load({
      'synonyms/pay.yaml': groups('工钱', '工资'),
      'synonyms/leave.yaml': groups('歇着', '休假').replace('}', ', weight: 8 }'),
      'synonyms/notes.txt': '不是 YAML',
      'synonyms.yaml': groups('瞧病', '就医'),
    })
    expect(knowledge.synonyms.map(({ family, groups }) => [family, groups.length])).toEqual([
      ['就医', 1],
      ['休假', 0],
      ['工资', 1],
    ])
    expect(diagnostics).toEqual([expect.objectContaining({ file: 'synonyms/leave.yaml', line: 4, severity: 'error' })])
  })

  test('does without a file that is not there', async () => {
    const { 'words.yaml': _words, ...others } = KNOWLEDGE
    const { knowledge, diagnostics } = await loadKnowledge(tempFolder(others))
    expect(knowledge.words).toEqual([])
    expect(diagnostics).toEqual([expect.objectContaining({ file: 'words.yaml', rule: 'missing-file' })])
  })

  test('is kept as it was checked, until a file or the program changes', async () => {
    const folder = tempFolder({ ...KNOWLEDGE, 'words.yaml': 'words:\n  - 大病补助\n  - 12345\n' })
    const cache = createParsedCache(tempFolder())
    const keepKnowledge = vi.fn(cache.keepKnowledge)
    const loaded = (fingerprint: string) => loadKnowledge(folder, { cache: { ...cache, keepKnowledge }, fingerprint })
    const first = await loaded('a')
    expect(await loaded('a')).toEqual(first)
    expect(first.diagnostics).toHaveLength(1)
    expect(keepKnowledge).toHaveBeenCalledTimes(1)
    await loaded('b')
    expect(keepKnowledge).toHaveBeenCalledTimes(2)
    putFiles(folder, { 'words.yaml': 'words: [互助保障]\n' })
    expect(await loaded('a')).toMatchObject({ knowledge: { words: ['互助保障'] }, diagnostics: [] })
  })
})

test('the knowledge that comes with the program has no mistake', async () => {
  const { diagnostics, knowledge } = await loadKnowledge(new URL('../../knowledge', import.meta.url).pathname)
  expect(diagnostics).toEqual([])
  expect(knowledge.places.length).toBeGreaterThan(300)
  // A family that stands in two files is looked for in the wrong one.
  const families = knowledge.synonyms.map(({ family }) => family)
  expect(families.filter((family, i) => families.indexOf(family) !== i)).toEqual([])
})
