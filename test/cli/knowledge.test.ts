// Owns the proof that `cli knowledge` shows and changes the documents as an operator and a program need it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommandLine } from '../../src/cli/run.ts'
import { readSettings } from '../../src/config.ts'
import { type Files, tempFolder } from '../library/temp-folder.ts'
import { createMemoryTerminal } from './memory-terminal.ts'

const REPORT = '\uFEFF# 望山区总工会2022年工作总结\r\n\r\n## 建会\r\n\r\n全年新建基层工会58家。\r\n\r\n## 下一步打算\r\n\r\n新建40家。\r\n'

function createOffice(files: Files = { 'a.md': REPORT }) {
  const documentsDir = tempFolder(files)
  const dataDir = tempFolder()
  const settings = readSettings(new Map(), { DOCUMENTS_DIR: documentsDir, DATA_DIR: dataDir })
  return {
    documentsDir,
    async run(...argv: string[]) {
      const terminal = createMemoryTerminal()
      const code = await runCommandLine(['knowledge', ...argv], terminal, () => settings)
      return { code, ...terminal.written }
    },
  }
}

const parsed = (lines: readonly string[]): Record<string, unknown>[] => lines.map((line) => JSON.parse(line))

describe('cli knowledge', () => {
  test('check finds nothing wrong with good documents', async () => {
    const { code, out } = await createOffice().run('check')
    expect(code).toBe(0)
    expect(out.at(-1)).toMatch(/共 1 份资料、2 个段落；错误 0 处/u)
  })

  test('check names file, line and remedy, and says so by its code', async () => {
    const office = createOffice({ 'a.md': REPORT, 'empty.txt': '', 'sources.yaml': '- file: a.md\n  titel: 甲\n' })
    const { code, out } = await office.run('check')
    expect(code).toBe(1)
    expect(out.join('\n')).toMatch(/✗ empty\.txt 第 1 行：.*办法：/u)
    expect(out.join('\n')).toMatch(/！ sources\.yaml 第 2 行：.*titel.*办法：/u)
    const { out: json } = await office.run('check', '--json')
    expect(parsed(json)).toContainEqual(expect.objectContaining({ file: 'empty.txt', line: 1, rule: 'empty', severity: 'error' }))
  })

  test('list says what is there, and what was concluded', async () => {
    const { out } = await createOffice().run('list')
    expect(out.join('\n')).toMatch(/^a\n {2}望山区总工会2022年工作总结（推断）\n {2}2022（推断） · /u)
    expect(parsed((await createOffice().run('list', '--json')).out)).toEqual([
      expect.objectContaining({ id: 'a', period: '2022', passages: 2 }),
    ])
  })

  test('outline shows the sections', async () => {
    const { out } = await createOffice().run('outline', 'a')
    expect(out).toEqual(['望山区总工会2022年工作总结（第 1 行，0 段）', '  建会（第 3 行，1 段）', '  下一步打算（第 7 行，1 段）'])
  })

  test('passages --json gives headings and passages whose spans slice the file itself', async () => {
    const office = createOffice()
    const lines = parsed((await office.run('passages', '--json')).out)
    expect(lines.map((line) => line.kind)).toEqual(['heading', 'heading', 'heading', 'passage', 'passage'])
    const source = readFileSync(join(office.documentsDir, 'a.md'), 'utf8')
    for (const line of lines) {
      const slices = (line.spans as { start: number; end: number }[]).map(({ start, end }) => source.slice(start, end))
      expect(slices.join('')).toBe(line.kind === 'passage' ? line.text : (line.section as string[]).at(-1))
    }
    expect(lines.at(-2)).toEqual({
      kind: 'passage',
      id: expect.any(String),
      doc: 'a',
      section: ['望山区总工会2022年工作总结', '建会'],
      text: '全年新建基层工会58家。',
      display: '全年新建基层工会58家。',
      spans: [{ start: expect.any(Number), end: expect.any(Number) }],
      file: 'a.md',
      line: 5,
      period: '2022',
      plan: false,
    })
    expect(lines.at(-1)).toMatchObject({ plan: true, period: '2023' })
  })

  test('source prints the text that spans count in', async () => {
    const { out } = await createOffice().run('source', 'a.md', '--json')
    expect(parsed(out)).toEqual([{ id: 'a', file: 'a.md', text: REPORT }])
    expect((await createOffice().run('source', 'a')).out).toEqual([REPORT.slice(0, -1)])
  })

  test.each([[[]], [['chek']], [['outline']], [['add']]])('%j is used wrongly', async (words) => {
    const { code, notes } = await createOffice().run(...words)
    expect(code).toBe(2)
    expect(notes.join('\n')).toContain('knowledge <动作>')
  })

  test('a document that is not there is told, with the nearest name', async () => {
    await expect(createOffice().run('outline', 'b')).rejects.toMatchObject({
      code: 'unknown-document',
      hint: expect.stringContaining('“a”'),
    })
  })

  test('a folder that is not there is told', async () => {
    await expect(createOffice().run('list', '--documents', '/nowhere')).rejects.toMatchObject({ code: 'documents-unreadable' })
  })
})

describe('cli knowledge add', () => {
  const NEW = '# 望山区服务手册\n\n## 驿站\n\n全区建成驿站12个。\n'

  test('shows the file, puts it in on --yes, and history and remove know it', async () => {
    const office = createOffice()
    const path = join(tempFolder({ '手册.md': NEW }), '手册.md')
    const added = await office.run('add', path, '--yes', '--title', '服务手册', '--period', '2023')
    expect(added.code).toBe(0)
    expect(added.notes.join('\n')).toMatch(/处理中[\s\S]*标题：服务手册\n年份：2023[\s\S]*驿站[\s\S]*成功/u)
    expect(added.out.join('\n')).toContain('编号 1')
    expect(parsed((await office.run('list', '--json')).out)).toContainEqual(
      expect.objectContaining({ id: '手册', title: '服务手册', period: '2023', inferred: false }),
    )
    expect(parsed((await office.run('history', '--json')).out)).toEqual([
      expect.objectContaining({ number: 1, action: 'added', file: '手册.md' }),
    ])
    expect((await office.run('remove', '1')).code).toBe(0)
    expect((await office.run('list', '--json')).out).toHaveLength(1)
  })

  test('asks first: without a terminal and without --yes nothing is put in', async () => {
    const office = createOffice()
    const { code, notes } = await office.run('add', join(tempFolder({ '手册.md': NEW }), '手册.md'))
    expect(code).toBe(2)
    expect(notes.join('\n')).toContain('--yes')
    expect((await office.run('list', '--json')).out).toHaveLength(1)
  })

  test('says once what is wrong with a file, without a line where it is the whole file', async () => {
    const folder = tempFolder({ '照片.jpg': 'x', '资料.jsonl': '{"id":"a"}\n' })
    const { notes } = await createOffice().run('add', join(folder, '照片.jpg'), join(folder, '资料.jsonl'), '--yes')
    expect(notes.filter((line) => /图片/u.test(line))).toEqual([
      '这是图片，没有读入。办法：用文字识别（OCR）软件转成文字，存为 DOCX 或有文字的 PDF',
    ])
    expect(notes.filter((line) => /完整的资料/u.test(line))).toEqual([expect.stringMatching(/^第 1 行：/u)])
  })

  test('names another edition of the title, but not the file that it replaces', async () => {
    const office = createOffice()
    const folder = tempFolder({ '手册2022.md': NEW, '手册2023.md': NEW.replace('12个', '15个') })
    const add = (year: string) =>
      office.run('add', join(folder, `手册${year}.md`), '--yes', '--title', `望山区服务手册（${year}）`, '--period', year)
    await add('2022')
    expect((await add('2023')).notes.join('\n')).toContain('另一版《望山区服务手册（2022）》（讲 2022 年）')
    expect((await add('2022')).notes.join('\n')).toContain('另一版《望山区服务手册（2023）》（讲 2023 年）')
  })

  test('gives every file a state, and goes on behind one that fails', async () => {
    const folder = tempFolder({ 'bad.docx': 'none', '手册.md': NEW })
    const { code, notes, out } = await createOffice().run(
      'add',
      join(folder, 'bad.docx'),
      join(folder, 'gone.md'),
      join(folder, '手册.md'),
      '--yes',
    )
    expect(code).toBe(1)
    const states = notes.filter((line) => line.startsWith('[')).map((line) => line.replace(/^\[(\d).*\s/u, '$1 '))
    expect(states).toEqual(['1 排队', '2 排队', '3 排队', '1 处理中', '1 失败', '2 处理中', '2 失败', '3 处理中', '3 成功'])
    expect(out).toHaveLength(1)
  })
})
