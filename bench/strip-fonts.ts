// Owns the taking of embedded fonts out of a PDF: a text reader needs none, and five digests then fit into the repository.

/** Objects are copied as they stand, font files left out, the table of objects written anew. A Type1 font without its file loses letters in readers, a TrueType font does not. */
export function stripFonts(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1')
  const fonts = new Set([...text.matchAll(/\/FontFile[23]?\s+(\d+)\s+0\s+R/gu)].map((match) => match[1]))
  const parts: string[] = ['%PDF-1.7\n']
  const offsets = new Map<number, number>()
  let length = parts[0]?.length ?? 0
  for (const match of text.matchAll(/(?<=[\r\n])(\d+) 0 obj\b[\s\S]*?\bendobj/gu)) {
    const number = match[1] ?? '0'
    if (fonts.has(number)) continue
    const body = match[0].includes('stream')
      ? match[0]
      : match[0].replace(/\/FontFile[23]?\s+\d+\s+0\s+R/gu, '').replace('/Subtype/Type1/', '/Subtype/TrueType/')
    offsets.set(Number(number), length)
    parts.push(`${body}\n`)
    length += body.length + 1
  }
  const root = /\/Root\s+(\d+\s+0\s+R)/u.exec(text)?.[1] ?? '1 0 R'
  const size = Math.max(...offsets.keys()) + 1
  const table = Array.from({ length: size }, (_, i) => {
    const offset = offsets.get(i)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  parts.push(`xref\n0 ${size}\n${table.join('')}trailer\n<</Size ${size}/Root ${root}>>\nstartxref\n${length}\n%%EOF\n`)
  return Buffer.from(parts.join(''), 'latin1')
}
