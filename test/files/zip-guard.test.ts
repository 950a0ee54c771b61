// Owns the proof that no zip unpacks to more than a computer of an office can bear.
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../src/files/docx-reader.ts'
import { readSheets } from '../../src/files/sheet-reader.ts'
import { guardZip } from '../../src/files/zip-guard.ts'
import { makeZip } from './make-zip.ts'

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const fifty = Buffer.alloc(50_000_000)
const bomb = makeZip(Array.from({ length: 6 }, (_, i) => ({ name: `word/part${i}.xml`, content: fifty, claimed: 10 })))

describe('a zip', () => {
  test('of an Office file may be opened', () => {
    expect(guardZip(makeZip([{ name: 'word/document.xml', content: '<w:document/>' }]))).toBeUndefined()
  })

  test('that unpacks to 300 MB is refused, whatever it claims', () => {
    expect(bomb.length).toBeLessThan(400_000)
    expect(guardZip(bomb)).toBe('zip-bomb')
  })

  test('may hold large pictures, which nobody unpacks', () => {
    expect(guardZip(makeZip(Array.from({ length: 6 }, (_, i) => ({ name: `word/media/${i}.png`, content: fifty }))))).toBeUndefined()
  })

  test.each([
    ['nothing', Buffer.alloc(0), 'damaged'],
    ['no zip', Buffer.from('PK nothing of the kind'), 'damaged'],
    ['a file with a password', Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
    ['an old Word file', OLE, 'old-form'],
    ['half a zip', makeZip([{ name: 'a.xml', content: 'x'.repeat(5000) }]).subarray(30), 'damaged'],
  ] as const)('that is %s is told', (_name, bytes, expected) => {
    expect(guardZip(bytes)).toBe(expected)
  })
})

test('readers ask before they unpack', async () => {
  expect((await readDocx(bomb)).troubles).toEqual([{ rule: 'zip-bomb' }])
  expect(readSheets(bomb).troubles).toEqual([{ rule: 'zip-bomb' }])
})
