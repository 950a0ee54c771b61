// Owns the proof that tables of every form become rows that documents can read.
import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../src/files/csv-reader.ts'
import type { FileReading } from '../../src/files/file-reading.ts'
import { linesOfGrid } from '../../src/files/grid-text.ts'
import { readHtml } from '../../src/files/html-reader.ts'
import { readSheets } from '../../src/files/sheet-reader.ts'
import { readText } from '../documents/fixture.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const rowsOf = (reading: FileReading): string[] =>
  reading.parts.flatMap((part) =>
    readText(part.text)
      .passages.filter((passage) => passage.form === 'row')
      .map((passage) => passage.display),
  )

describe('a grid', () => {
  test('becomes a header, a rule and rows', () => {
    expect(
      linesOfGrid([
        ['项目', '金额'],
        ['助学', '87.5万元'],
      ]),
    ).toEqual(['| 项目 | 金额 |', '| --- | --- |', '| 助学 | 87.5万元 |'])
  })

  test('keeps its title and its unit above', () => {
    expect(
      linesOfGrid([
        ['2022年帮扶支出', '', ''],
        ['单位：万元', '', ''],
        ['项目', '预算', '决算'],
        ['助学', '90', '87.5'],
      ]).slice(0, 2),
    ).toEqual(['### 2022年帮扶支出', '单位：万元'])
  })

  test('never lets a bar inside a cell part it', () => {
    expect(
      linesOfGrid([
        ['甲|乙', '丙'],
        ['1', '2'],
      ])[0],
    ).toBe('| 甲｜乙 | 丙 |')
  })
})

describe('a CSV file', () => {
  test.each([
    ['commas', '项目,金额\n助学,87.5万元\n'],
    ['tabs', '项目\t金额\r\n助学\t87.5万元\r\n'],
    ['semicolons', '项目;金额\n助学;87.5万元'],
    ['quotes', '"项目","金额"\n"助学","87.5万元"\n'],
    ['a mark', '\uFEFF项目,金额\n助学,87.5万元\n'],
  ])('with %s is read', (_name, csv) => {
    expect(readCsv(bytesOf(csv))).toMatchObject({ troubles: [] })
    expect(rowsOf(readCsv(bytesOf(csv)))).toEqual(['项目：助学；金额：87.5万元'])
  })

  test('keeps commas and line breaks inside quotes', () => {
    expect(rowsOf(readCsv(bytesOf('项目,说明\n助学,"每人2000元,\n每年一次"\n')))).toEqual(['项目：助学；说明：每人2000元, 每年一次'])
  })

  test.each([
    ['a quote in the middle of a cell', '项目,金额\n“助学"班,3\n助医,4\n', 2],
    ['a quote that never closes', `项目,金额\n"助学,3\n${'助医,4\n'.repeat(300)}`, 301],
    ['rows of different length', '项目,金额,备注\n助学,3\n助医,4,有,多余\n', 2],
  ])('with %s is read, and told where it may be wrong', (_name, csv, rows) => {
    expect(rowsOf(readCsv(bytesOf(csv)))).toHaveLength(rows)
  })

  test('tells broken quotes', () => {
    expect(readCsv(bytesOf('项目,金额\n"助学,3\n助医,4\n')).troubles).toEqual([{ rule: 'broken-quotes' }])
  })
})

describe('an XLSX file', () => {
  const sheet = (rows: unknown[][], change: (sheet: ReturnType<typeof utils.aoa_to_sheet>) => void = () => undefined): Uint8Array => {
    const book = utils.book_new()
    const page = utils.aoa_to_sheet(rows)
    change(page)
    utils.book_append_sheet(book, page, '帮扶')
    return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }))
  }

  test('is read with its sheet for a heading', () => {
    const reading = readSheets(
      sheet([
        ['项目', '金额（万元）'],
        ['助学', 87.5],
      ]),
    )
    expect(readText(reading.parts[0]?.text ?? '').headings[0]?.section).toEqual(['帮扶'])
    expect(rowsOf(reading)).toEqual(['项目：助学；金额（万元）：87.5万元'])
  })

  test('shows numbers as the sheet does: a share as per cent, a date as a date', () => {
    const bytes = sheet(
      [
        ['项目', '完成率', '日期'],
        ['助学', 0.996, 44927],
      ],
      (page) => {
        page.B2.z = '0.0%'
        page.C2.z = 'yyyy"年"m"月"d"日"'
      },
    )
    expect(rowsOf(readSheets(bytes))).toEqual(['项目：助学；完成率：99.6%；日期：2023年1月1日'])
  })

  test('carries merged cells down', () => {
    const bytes = sheet(
      [
        ['区', '项目'],
        ['望山区', '助学'],
        [null, '助医'],
        ['青溪县', '助学'],
      ],
      (page) => {
        page['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }]
      },
    )
    expect(rowsOf(readSheets(bytes))).toEqual(['区：望山区；项目：助学', '区：望山区；项目：助医', '区：青溪县；项目：助学'])
  })

  test('with a header of two rows names its columns by both', () => {
    const bytes = sheet(
      [
        ['项目', '2021年', null, '2022年', null],
        [null, '预算', '决算', '预算', '决算'],
        ['帮扶', '10万', '9万', '12万', '11万'],
      ],
      (page) => {
        page['!merges'] = [
          { s: { r: 0, c: 0 }, e: { r: 1, c: 0 } },
          { s: { r: 0, c: 1 }, e: { r: 0, c: 2 } },
          { s: { r: 0, c: 3 }, e: { r: 0, c: 4 } },
        ]
      },
    )
    expect(rowsOf(readSheets(bytes))).toEqual(['项目：帮扶；2021年·预算：10万；2021年·决算：9万；2022年·预算：12万；2022年·决算：11万'])
  })

  test('leaves hidden sheets out, and says so', () => {
    const book = utils.book_new()
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['甲', '乙'],
        ['1', '2'],
      ]),
      '公开',
    )
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['密', '码'],
        ['3', '4'],
      ]),
      '内部',
    )
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
    const reading = readSheets(new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' })))
    expect(reading.troubles).toEqual([{ rule: 'hidden-sheet', detail: '内部' }])
    expect(reading.parts[0]?.text).not.toContain('密')
  })
})

describe('an HTML table', () => {
  const page = (table: string): Uint8Array => bytesOf(`<!DOCTYPE html><body><h2>帮扶</h2><table>${table}</table></body>`)

  test('is read with merged cells and a parted header', () => {
    const table =
      '<thead><tr><th rowspan=2>区</th><th colspan=2>2022年</th></tr><tr><th>户</th><th>万元</th></tr></thead><tr><td rowspan=2>望山区</td><td>12户</td><td>3</td></tr><tr><td>15户</td><td>4</td></tr>'
    expect(rowsOf(readHtml(page(table)))).toEqual([
      '区：望山区；2022年·户：12户；2022年·万元：3',
      '区：望山区；2022年·户：15户；2022年·万元：4',
    ])
  })

  test('that only lays out the page is text', () => {
    const reading = readHtml(page('<tr><td><p>全年走访困难职工312户。</p><p>发放慰问金46.8万元。</p></td></tr>'))
    expect(rowsOf(reading)).toEqual([])
    expect(reading.parts[0]?.text).toContain('发放慰问金46.8万元。')
  })

  test('with spans beyond all bounds is read in bounded space', () => {
    expect(readHtml(page('<tr><td colspan=99999 rowspan=99999>甲</td><td>乙</td></tr><tr><td>丙</td></tr>')).parts).toHaveLength(1)
  })
})
