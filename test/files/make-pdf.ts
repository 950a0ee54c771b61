// Owns small PDFs for tests: Chinese text at given places, in a font that no file holds, as many official PDFs have it.

export interface Placed {
  readonly text: string
  readonly x: number
  /** From the top of the page. */
  readonly y: number
  readonly size?: number
}

export interface PageOfPdf {
  readonly texts: readonly Placed[]
  /** Drawn lines as [x1, y1, x2, y2], from the top. */
  readonly lines?: readonly (readonly [number, number, number, number])[]
}

const HEIGHT = 842

export function makePdf(pages: readonly PageOfPdf[]): Uint8Array {
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500]/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  ]
  pages.forEach((page, i) => {
    const content = contentOf(page)
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${HEIGHT}]/Resources<</Font<</F1 3 0 R>>>>/Contents ${7 + i * 2} 0 R>>`)
    objects.push(`<</Length ${content.length}>>\nstream\n${content}\nendstream`)
  })
  return assemble(objects)
}

function contentOf({ texts, lines = [] }: PageOfPdf): string {
  const drawn = lines.map(([x1, y1, x2, y2]) => `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`)
  const written = texts.map(({ text, x, y, size = 10.5 }) => `BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td <${hexOf(text)}> Tj ET`)
  return [...drawn, ...written].join('\n')
}

const hexOf = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')

function assemble(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** Lines of one column, each as wide as the column but the last. */
export function columnOf(text: string, x: number, y: number, perLine: number, size = 10.5): Placed[] {
  const lines = text.match(new RegExp(`.{1,${perLine}}`, 'gu')) ?? []
  return lines.map((line, i) => ({ text: line, x, y: y + i * size * 1.5, size }))
}
