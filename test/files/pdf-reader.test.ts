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

/** Each letter in its place, as a setter fills a line: `gap` between Chinese letters, `autospace` beside digits and words. */
function spread(line: string, x: number, y: number, gap: number, autospace = 0, size = 10.5) {
  let at = x
  let last = ''
  return [...line].map((letter) => {
    const narrow = /[\x21-\x7E]/u.test(letter)
    if (last !== '') at += narrow === /[\x21-\x7E]/u.test(last) ? (narrow ? 0 : gap) : Math.max(gap, autospace)
    const placed = { text: letter, x: at, y, size }
    at += narrow ? size / 2 : size
    last = letter
    return placed
  })
}

describe('a line set to the full width', () => {
  const line = '2020年参加疗休养的职工共1.1万多名，重点是一线职工。'

  test.each([1.7, 3, 5])('has no spaces where its letters stand %s points apart', async (gap) => {
    const { parts } = await read({ texts: spread(line, 60, 100, gap) })
    expect(paragraphs(parts[0]?.text)).toEqual([line])
  })

  test('has none beside digits, which stand a quarter apart', async () => {
    const { parts } = await read({ texts: spread(line, 60, 100, 0, 2.6) })
    expect(paragraphs(parts[0]?.text)).toEqual([line])
  })

  test('keeps the space between words and between two names', async () => {
    const texts = [
      { text: '撰稿：钱虹', x: 60, y: 100 },
      { text: '刘竞', x: 60 + 5 * 10.5 + 6, y: 100 },
      { text: 'Bruce', x: 60, y: 140 },
      { text: 'Lee', x: 60 + 5 * 5.25 + 3, y: 140 },
    ]
    const { parts } = await read({ texts })
    expect(paragraphs(parts[0]?.text)).toEqual(['撰稿：钱虹 刘竞', 'Bruce Lee'])
  })
})

describe('a paragraph', () => {
  const full = LEFT.slice(0, 30)
  const at = (text: string, y: number, x = 60) => ({ text, x, y })

  test.each([
    ['a number that did not fit', '全市工会拿出电子消费券的金额合起来约计', '1012.3万元，带动消费。', 27],
    ['a letter with the mark behind it', '有特殊贡献的人才另有奖励并且每年都给三十', '万，最高一百万元，由区里发放。', 28],
    ['the rest of a number', '园区大专及以上学历人才的总量到年底已经为45.', '59万人，比上年增加。', 30],
  ])('goes on with %s', async (_name, head, tail, length) => {
    const { parts } = await read({ texts: [at(full, 84), at(full, 100), at(head.padStart(length, '全'), 116), at(tail, 132)] })
    expect(paragraphs(parts[0]?.text)).toEqual([full + full + head.padStart(length, '全') + tail])
  })

  test('ends before a picture’s words', async () => {
    const caption = `图：${full.slice(0, 27)}。`
    const { parts } = await read({ texts: [at(caption, 100), at(caption, 116)] })
    expect(paragraphs(parts[0]?.text)).toEqual([caption, caption])
  })
})

/** A table with all its lines drawn, in rows of twenty points. */
function drawnTable(
  grid: readonly (readonly string[])[],
  columns: readonly number[],
  top: number,
): PageOfPdf & { lines: NonNullable<PageOfPdf['lines']> } {
  const edges = Array.from({ length: grid.length + 1 }, (_, i) => top + i * 20)
  const [left = 0, right = 0, bottom = 0] = [columns[0], columns.at(-1), edges.at(-1)]
  return {
    texts: grid.flatMap((row, r) =>
      row.map((text, c) => ({ text, x: (columns[c] ?? 0) + 3, y: top + r * 20 + 14 })).filter(({ text }) => text !== ''),
    ),
    lines: [...edges.map((y) => [left, y, right, y] as const), ...columns.map((x) => [x, top, x, bottom] as const)],
  }
}

const rowsOf = (text: string | undefined): string[] =>
  readText(text ?? '')
    .passages.filter((passage) => passage.form === 'row')
    .map((passage) => passage.display)

describe('a table in two columns of a page', () => {
  const header = ['日期', '国家']
  const left = [header, ...['1日', '2日', '3日', '4日'].map((day) => [day, '新加坡'])]
  const right = [header, ...['5日', '6日', '7日', '8日'].map((day) => [day, '印度'])]

  test('is read down the first column, then down the second, though hardly a line stands beside it', async () => {
    const one = drawnTable(left, [60, 130, 280], 120)
    const two = drawnTable(right, [310, 380, 530], 80)
    const title = { text: '望山区总工会年报', x: 240, y: 50 }
    const { parts } = await read({
      texts: [title, ...columnOf('外宾到访情况见下', 60, 90, 10), ...one.texts, ...two.texts],
      lines: [...one.lines, ...two.lines],
    })
    expect(rowsOf(parts[0]?.text).map((row) => row.slice(3, 5))).toEqual(['1日', '2日', '3日', '4日', '5日', '6日', '7日', '8日'])
  })

  test('has cells of their own where one ends close to the rule and the next begins behind it', async () => {
    const table = drawnTable(
      [
        ['日期', '国家', '次数'],
        ['1月1—3日', '新加坡', '2次'],
        ['1月8日', '印度', '1次'],
      ],
      [60, 108, 180, 260],
      100,
    )
    // One run of letters over the rule, as pdfjs hands it over.
    const texts = [
      ...table.texts.filter(({ text }) => text !== '1月1—3日' && text !== '新加坡'),
      { text: '1月1—3日', x: 60.25, y: 134 },
      { text: '新加坡', x: 110, y: 134 },
    ]
    const { parts } = await read({ texts, lines: table.lines })
    expect(rowsOf(parts[0]?.text)[0]).toBe('日期：1月1—3日；国家：新加坡；次数：2次')
  })
})

describe('several pages', () => {
  test('of two columns leave the few lines of the last one in theirs', async () => {
    const two = (left: string, right: string): PageOfPdf => ({ texts: [...columnOf(left, 60, 130, 20), ...columnOf(right, 300, 130, 20)] })
    const { parts } = await read(two(LEFT + LEFT, RIGHT + RIGHT), two(LEFT, '（撰稿：张三）'))
    expect(paragraphs(parts[0]?.text).join('')).toBe(`${LEFT}${LEFT}${RIGHT}${RIGHT}${LEFT}（撰稿：张三）`)
  })

  test('carry a merged cell over the break, and join a row that the break cuts', async () => {
    const columns = [60, 140, 240, 320]
    const first = drawnTable(
      [
        ['区', '项目', '户数'],
        ['望山区', '助学', '115'],
        ['清河区', '困难职工', '87'],
      ],
      columns,
      700,
    )
    const second = drawnTable(
      [
        ['区', '项目', '户数'],
        ['', '家庭慰问', ''],
        ['', '助医', '12'],
        ['云溪区', '助学', '9'],
      ],
      columns,
      60,
    )
    const { parts } = await read(first, second)
    expect(rowsOf(parts[0]?.text)).toEqual([
      '区：望山区；项目：助学；户数：115户',
      '区：清河区；项目：困难职工家庭慰问；户数：87户',
      '区：清河区；项目：助医；户数：12户',
      '区：云溪区；项目：助学；户数：9户',
    ])
  })

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
