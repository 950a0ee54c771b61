// Owns the proof that a text comes out whole, whatever encoding an office saved it in.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/files/decode-text.ts'

const TEXT = '望山区总工会2022年工作总结\r\n全年新建基层工会58家，会员4.1万人。镕、堃、㙍\r\n'
const utf8 = new TextEncoder()
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return big ? bytes.swap16() : bytes
}
// '望山区总工会58家。' as Windows saves it in China.
const GBK = Uint8Array.from([0xcd, 0xfb, 0xc9, 0xbd, 0xc7, 0xf8, 0xd7, 0xdc, 0xb9, 0xa4, 0xbb, 0xe1, 0x35, 0x38, 0xbc, 0xd2, 0xa1, 0xa3])
// '㙍' has four bytes in GB18030.
const GB18030 = Uint8Array.from([...GBK, 0x82, 0x31, 0x9c, 0x35])

describe('a text', () => {
  test.each([
    ['UTF-8', utf8.encode(TEXT), TEXT, 'utf-8'],
    ['UTF-8 with a mark', utf8.encode(`\uFEFF${TEXT}`), `\uFEFF${TEXT}`, 'utf-8'],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${TEXT}`, false), `\uFEFF${TEXT}`, 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${TEXT}`, true), `\uFEFF${TEXT}`, 'utf-16be'],
    ['UTF-16 LE without', utf16(TEXT, false), TEXT, 'utf-16le'],
    ['UTF-16 BE without', utf16(TEXT, true), TEXT, 'utf-16be'],
    ['GBK', GBK, '望山区总工会58家。', 'gb18030'],
    ['ASCII', utf8.encode('plain, 2022\n'), 'plain, 2022\n', 'utf-8'],
    ['with filler of its own', utf8.encode('团 员\uFFFD\uFFFD总数'), '团 员\uFFFD\uFFFD总数', 'utf-8'],
  ])('in %s comes out whole', (_name, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ kind: 'text', text, encoding, bad: 0 })
  })

  test('in GB18030 comes out with its rare characters', () => {
    expect(decodeText(GB18030)).toMatchObject({ kind: 'text', encoding: 'gb18030', bad: 0 })
  })

  test('with a few broken bytes is read, and they are counted', () => {
    const bytes = utf8.encode(TEXT)
    bytes[4] = 0xff
    expect(decodeText(bytes)).toMatchObject({ kind: 'text', encoding: 'utf-8' })
    expect(decodeText(bytes)).not.toMatchObject({ bad: 0 })
  })

  test.each([
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0]),
    ],
    ['every byte in turn', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)],
    ['zeros', new Uint8Array(500)],
  ])('is not what %s is', (_name, bytes) => {
    expect(decodeText(bytes)).toEqual({ kind: 'binary' })
  })
})

test('Chinese text in UTF-8 and UTF-16 is never mistaken', () => {
  const text = fc.string({
    unit: fc.constantFrom('工', '会', '补', '助', '。', '，', '\n', '2', '0', 'A', ' '),
    minLength: 24,
    maxLength: 200,
  })
  fc.assert(
    fc.property(text, (content) => {
      expect(decodeText(utf8.encode(content))).toMatchObject({ text: content })
      expect(decodeText(utf16(`\uFEFF${content}`, true))).toMatchObject({ text: `\uFEFF${content}` })
    }),
  )
})

test('any bytes at all are answered', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(['text', 'binary']).toContain(decodeText(bytes).kind)
    }),
  )
})
