// Owns the Chinese font that pictures are drawn with: unpacked once out of its package, for the renderer reads no WOFF.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

const PACKAGE = '@openfonts/noto-sans-sc_chinese-simplified'
const FILE = 'noto-sans-sc-chinese-simplified-400.woff'
export const FONT_FAMILY = 'Noto Sans SC'

/** The path of the unpacked font in `cacheDir`; a file that is there is not written again. */
export async function openFont(cacheDir: string): Promise<string> {
  const folder = createRequire(import.meta.url)
    .resolve(`${PACKAGE}/package.json`)
    .replace(/package\.json$/u, '')
  await mkdir(cacheDir, { recursive: true })
  return unpack(join(folder, 'files', FILE), cacheDir)
}

async function unpack(path: string, cacheDir: string): Promise<string> {
  const packed = await readFile(path)
  const target = join(cacheDir, `font-${createHash('sha256').update(packed).digest('hex').slice(0, 16)}.otf`)
  if (
    await stat(target).then(
      ({ size }) => size > 0,
      () => false,
    )
  )
    return target
  // Written beside and renamed, so that no other process reads half a font.
  const draft = `${target}.${process.pid}`
  await writeFile(draft, unpackWoff(packed))
  await rename(draft, target)
  return target
}

const HEADER = { woff: 44, sfnt: 12 } as const
const ENTRY = { woff: 20, sfnt: 16 } as const

/** WOFF is the font's tables, each deflated: https://www.w3.org/TR/WOFF/ */
export function unpackWoff(packed: Buffer): Buffer {
  if (packed.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF file')
  const count = packed.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, i) => readTable(packed, HEADER.woff + ENTRY.woff * i))
  const directory = Buffer.alloc(HEADER.sfnt + ENTRY.sfnt * count)
  const power = 2 ** Math.floor(Math.log2(count))
  directory.writeUInt32BE(packed.readUInt32BE(4), 0)
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(power * ENTRY.sfnt, 6)
  directory.writeUInt16BE(Math.log2(power), 8)
  directory.writeUInt16BE((count - power) * ENTRY.sfnt, 10)
  const parts: Buffer[] = [directory]
  let offset = directory.length
  for (const [i, { tag, checksum, data }] of tables.entries()) {
    const entry = HEADER.sfnt + ENTRY.sfnt * i
    directory.write(tag, entry, 'latin1')
    directory.writeUInt32BE(checksum, entry + 4)
    directory.writeUInt32BE(offset, entry + 8)
    directory.writeUInt32BE(data.length, entry + 12)
    const padding = (4 - (data.length % 4)) % 4
    parts.push(data, Buffer.alloc(padding))
    offset += data.length + padding
  }
  return Buffer.concat(parts)
}

function readTable(packed: Buffer, at: number): { readonly tag: string; readonly checksum: number; readonly data: Buffer } {
  const [offset, packedLength, length] = [packed.readUInt32BE(at + 4), packed.readUInt32BE(at + 8), packed.readUInt32BE(at + 12)]
  const raw = packed.subarray(offset, offset + packedLength)
  return {
    tag: packed.toString('latin1', at, at + 4),
    checksum: packed.readUInt32BE(at + 16),
    data: packedLength < length ? inflateSync(raw) : raw,
  }
}
