// Owns the proof that of a Word file its words come out as they stand when all changes are accepted.
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../src/files/docx-reader.ts'
import { readText } from '../documents/fixture.ts'
import { makeZip } from './make-zip.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

function makeDocx(body: string, footnote = ''): Uint8Array {
  const note = `<w:footnote w:id="2">${paragraph(run(footnote))}</w:footnote>`
  return makeZip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/></Relationships>`,
    },
    { name: 'word/document.xml', content: `<w:document ${W}><w:body>${body}</w:body></w:document>` },
    { name: 'word/footnotes.xml', content: `<w:footnotes ${W}>${note}</w:footnotes>` },
  ])
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`
const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const MERGED = { first: '<w:vMerge w:val="restart"/>', below: '<w:vMerge/>', across: '<w:gridSpan w:val="2"/>' }

describe('a Word file', () => {
  test('with changes under review is read as changed, its footnote without the marks that lead to it', async () => {
    const changed = `${run('新建基层工会')}<w:del w:id="1"><w:r><w:delText>48</w:delText></w:r></w:del><w:ins w:id="2">${run('58')}</w:ins>`
    const bytes = makeDocx(
      paragraph(`${changed}${run('家')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}`),
      '其中货车司机工会6家。',
    )
    expect((await readDocx(bytes)).parts[0]?.text).toBe('新建基层工会58家。\n\n1. 其中货车司机工会6家。\n')
  })

  test('with merged cells gives whole rows', async () => {
    const table = [
      row(cell('区', MERGED.first), cell('2022年', MERGED.across)),
      row(cell('', MERGED.below), cell('户数'), cell('金额（万元）')),
      row(cell('望山区', MERGED.first), cell('115'), cell('23')),
      row(cell('', MERGED.below), cell('87'), cell('41')),
    ]
    const { parts } = await readDocx(makeDocx(`<w:tbl>${table.join('')}</w:tbl>`))
    expect(readText(parts[0]?.text ?? '').passages.map((passage) => passage.display)).toEqual([
      '区：望山区；2022年·户数：115户；2022年·金额（万元）：23万元',
      '区：望山区；2022年·户数：87户；2022年·金额（万元）：41万元',
    ])
  })
})
