// Owns the proof that a PDF's lines become paragraphs, columns are read one after the other, and tables become rows.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../../src/files/pdf/reader.ts'
import { readText } from '../documents/fixture.ts'
import { columnOf, makePdf, type PageOfPdf } from './make-pdf.ts'

const read = async (...pages: PageOfPdf[]) => readPdf(makePdf(pages))
const paragraphs = (text: string | undefined): string[] => (text ?? '').split('\n').filter((line) => line !== '')

const LEFT =
  '望山区总工会全年新建基层工会五十八家，发展会员四千一百二十人，其中货车司机二百三十六人、护工九十八人，各街道都建立了联合工会，服务站点实现全覆盖。'
const RIGHT =
  '区总工会走访困难职工家庭三百一十二户，发放慰问金四十六点八万元，开展法律援助一百四十场次，帮助职工追回欠薪二百余万元，受到职工群众的普遍好评。'

describe('a page', () => {
  test('of one column gives paragraphs without line breaks', async () => {
    const { parts } = await read({ texts: [...columnOf(LEFT, 60, 100, 30), ...columnOf(RIGHT, 60, 220, 30)] })
    expect(paragraphs(parts[0]?.text)).toEqual([LEFT, RIGHT])
  })

  test('of two columns is read one after the other, though their lines stand side by side', async () => {
    const { parts } = await read({ texts: [...columnOf(LEFT + LEFT, 60, 100, 20), ...columnOf(RIGHT + RIGHT, 300, 100, 20)] })
    expect(paragraphs(parts[0]?.text).join('')).toBe(LEFT + LEFT + RIGHT + RIGHT)
  })

  test('of two columns keeps a heading over both in its place', async () => {
    const title = { text: '望山区总工会二〇二二年度工作总结和下一年度安排', x: 70, y: 80, size: 18 }
    const { parts } = await read({ texts: [title, ...columnOf(LEFT + LEFT, 60, 130, 20), ...columnOf(RIGHT + RIGHT, 300, 130, 20)] })
    expect(paragraphs(parts[0]?.text)[0]).toBe(`# ${title.text}`)
    expect(paragraphs(parts[0]?.text).slice(1).join('')).toBe(LEFT + LEFT + RIGHT + RIGHT)
  })

  test('parts paragraphs at their indent', async () => {
    const indented = (text: string, y: number) =>
      columnOf(`　　${text}`, 60, y, 30).map((line, i) => (i === 0 ? { ...line, text: line.text.slice(2), x: 81 } : line))
    const first = LEFT.slice(0, 58)
    const { parts } = await read({ texts: [...indented(first, 100), ...indented(RIGHT, 100 + 15.75 * 2)] })
    expect(paragraphs(parts[0]?.text)).toEqual([first, RIGHT])
  })

  test('with a drawn table gives its rows, wrapped cells whole, merged cells carried down', async () => {
    const rows = [100, 120, 160, 180]
    const columns = [60, 140, 260, 400]
    const lines = [
      ...[100, 120, 180].map((y) => [60, y, 400, y] as const),
      // The first column is merged over the last two rows.
      [140, 160, 400, 160] as const,
      ...columns.map((x) => [x, rows[0] ?? 0, x, rows[3] ?? 0] as const),
    ]
    const texts = [
      ...['区', '项目', '金额（万元）'].map((text, i) => ({ text, x: (columns[i] ?? 0) + 5, y: 114 })),
      { text: '望山区', x: 65, y: 134 },
      { text: '困难职工子女', x: 145, y: 134 },
      { text: '助学', x: 145, y: 150 },
      { text: '87.5', x: 265, y: 134 },
      { text: '助医', x: 145, y: 174 },
      { text: '12', x: 265, y: 174 },
    ]
    const { parts } = await read({ texts: [...columnOf(LEFT, 60, 60, 40).slice(0, 2), ...texts], lines })
    expect(
      readText(parts[0]?.text ?? '')
        .passages.filter((passage) => passage.form === 'row')
        .map((passage) => passage.display),
    ).toEqual(['区：望山区；项目：困难职工子女助学；金额（万元）：87.5万元', '区：望山区；项目：助医；金额（万元）：12万元'])
  })

  test('with a table without lines gives its rows', async () => {
    const table = [
      ['项目', '户数', '金额'],
      ['助学', '115户', '23万元'],
      ['助医', '87户', '41万元'],
      ['慰问', '312户', '46.8万元'],
    ]
    const texts = table.flatMap((row, r) => row.map((text, c) => ({ text, x: 60 + c * 120, y: 100 + r * 18 })))
    const { parts } = await read({ texts })
    expect(readText(parts[0]?.text ?? '').passages.map((passage) => passage.display)).toEqual([
      '项目：助学；户数：115户；金额：23万元',
      '项目：助医；户数：87户；金额：41万元',
      '项目：慰问；户数：312户；金额：46.8万元',
    ])
  })
})

describe('several pages', () => {
  const page = (number: number, text: string): PageOfPdf => ({
    texts: [
      { text: '望山区总工会年报（2022）', x: 200, y: 40, size: 9 },
      ...columnOf(text, 60, 100, 40),
      { text: `— ${number} —`, x: 280, y: 810, size: 9 },
    ],
  })

  test('lose running headers and page numbers', async () => {
    const reading = await read(page(1, LEFT), page(2, RIGHT), page(3, LEFT))
    expect(reading.parts[0]?.text).not.toMatch(/年报|—/u)
    expect(reading.troubles).toEqual([expect.objectContaining({ rule: 'page-furniture' })])
  })

  test('keep for every passage the page on which it begins', async () => {
    const { parts } = await read(page(1, LEFT), page(2, RIGHT), page(3, `${LEFT.slice(0, 20)}。`))
    const [part] = parts
    const starts = part?.pages ?? []
    expect(starts.map((start) => part?.text.slice(start, start + 5))).toEqual([LEFT.slice(0, 5), RIGHT.slice(0, 5), LEFT.slice(0, 5)])
  })

  test('join a sentence that a page break cuts', async () => {
    const whole = LEFT.slice(0, 60)
    const one: PageOfPdf = { texts: columnOf(whole.slice(0, 40) + whole.slice(0, 40), 60, 700, 40) }
    const two: PageOfPdf = { texts: columnOf(whole.slice(40) + whole, 60, 60, 40) }
    const { parts } = await read(one, two)
    expect(paragraphs(parts[0]?.text)).toEqual([whole.slice(0, 40) + whole.slice(0, 40) + whole.slice(40) + whole])
  })
})

describe('what cannot be read', () => {
  test('a scan without text is told as one', async () => {
    expect((await read({ texts: [] }, { texts: [] })).troubles).toEqual([{ rule: 'scanned' }])
  })

  test('a page without text among others is told', async () => {
    expect((await read({ texts: columnOf(LEFT, 60, 100, 30) }, { texts: [] })).troubles).toEqual([
      { rule: 'scanned-pages', page: 2, detail: '2' },
    ])
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['no PDF', new TextEncoder().encode('%PDF-1.4 nothing of the kind')],
    ['half a PDF', makePdf([{ texts: columnOf(LEFT, 60, 100, 30) }]).subarray(0, 300)],
  ])('%s is told as damaged', async (_name, bytes) => {
    expect((await readPdf(bytes)).troubles).toEqual([{ rule: 'damaged' }])
  })

  test('a file with a password is told as encrypted', async () => {
    const bytes = readFileSync(new URL('../fixtures/files/broken/encrypted.pdf', import.meta.url))
    expect((await readPdf(bytes)).troubles).toEqual([{ rule: 'encrypted' }])
  })

  test('the caller keeps its bytes', async () => {
    const bytes = makePdf([{ texts: columnOf(LEFT, 60, 100, 30) }])
    await readPdf(bytes)
    expect(bytes.length).toBeGreaterThan(500)
  })
})
