// Owns the proof that a file is read by what it holds, and that what cannot be read is named for what it is.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../src/files/read-file.ts'

const FOLDER = new URL('../fixtures/files/digests/', import.meta.url)
const fixture = (form: string) => readFileSync(new URL(`kunshan-ftu-five-years.${form}`, FOLDER))
const PAGE = Buffer.from('<html><body><table><tr><th>项目</th><th>户数</th></tr><tr><td>助学</td><td>115</td></tr></table></body></html>')

describe('a file of a wrong extension', () => {
  test.each([
    ['名单.docx', fixture('pdf'), '.pdf'],
    ['名单.pdf', fixture('docx'), '.docx'],
    ['名单.csv', fixture('xlsx'), '.xlsx'],
    ['名单.xlsx', PAGE, '.html'],
  ])('%s is read as what it is, and told', async (name, bytes, form) => {
    const [wrong, right] = [await readFile(name, bytes), await readFile(`名单${form}`, bytes)]
    expect(wrong.parts).toEqual(right.parts)
    expect(wrong.parts[0]?.text).toMatch(/项目|工会/u)
    expect(wrong.troubles).toEqual([{ rule: 'wrong-extension', detail: form }, ...right.troubles])
  })

  test('is refused as text, which is read without a worker', async () => {
    expect((await readFile('名单.txt', fixture('docx'))).troubles).toEqual([{ rule: 'binary' }])
  })

  test.each(['pdf', 'docx', 'xlsx', 'html', 'csv'])('is not told of a right one: %s', async (form) => {
    expect((await readFile(`名单.${form}`, fixture(form))).troubles.map(({ rule }) => rule)).not.toContain('wrong-extension')
  })
})

test.each([
  ['照片.JPG', 'picture'],
  ['材料.zip', 'archive'],
  ['名单', 'no-extension'],
  ['报告.doc', 'old-form'],
  ['报告.docx', 'old-form'],
])('%s is told as what it is', async (name, rule) => {
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)])
  expect((await readFile(name, old)).troubles.map((trouble) => trouble.rule)).toEqual([rule])
})
