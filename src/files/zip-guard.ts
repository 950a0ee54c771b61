// Owns the look into a zip before anything unpacks it: how much it becomes, and whether it is one at all.
import { inflateRawSync } from 'node:zlib'
import { hasPassword, isOle } from './content-form.ts'

const UNPACKED_MAX = 250_000_000
const ENTRIES_MAX = 20_000
const END = 0x06054b50
const ENTRY = 0x02014b50

/** undefined where it may be opened. What the zip says of its sizes is checked, for a bomb says little. */
export function guardZip(bytes: Uint8Array): 'encrypted' | 'old-form' | 'damaged' | 'zip-bomb' | undefined {
  // An Office file with a password is no zip but an OLE container, as the old forms are.
  if (isOle(bytes)) return hasPassword(bytes) ? 'encrypted' : 'old-form'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return 'damaged'
  const count = view.getUint16(end + 10, true)
  if (count > ENTRIES_MAX) return 'zip-bomb'
  try {
    return checkEntries(bytes, view, view.getUint32(end + 16, true), count)
  } catch {
    return 'damaged'
  }
}

function findEnd(view: DataView): number | undefined {
  for (let i = view.byteLength - 22; i >= Math.max(0, view.byteLength - 66_000); i--) if (view.getUint32(i, true) === END) return i
  return undefined
}

function checkEntries(bytes: Uint8Array, view: DataView, directory: number, count: number): 'damaged' | 'zip-bomb' | undefined {
  let at = directory
  let unpacked = 0
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== ENTRY) return 'damaged'
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
    // Pictures are never unpacked by our readers.
    if (!/\.(?:png|jpe?g|gif|emf|wmf|tiff?|bmp)$/iu.test(name)) {
      const size = unpackedSize(bytes, view, at, UNPACKED_MAX - unpacked)
      if (size === undefined) return 'zip-bomb'
      unpacked += size
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return undefined
}

/** What an entry really becomes; undefined where it is more than `most`. */
function unpackedSize(bytes: Uint8Array, view: DataView, at: number, most: number): number | undefined {
  const method = view.getUint16(at + 10, true)
  const packed = view.getUint32(at + 20, true)
  if (method === 0) return packed <= most ? packed : undefined
  const local = view.getUint32(at + 42, true)
  const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  try {
    return inflateRawSync(bytes.subarray(data, data + packed), { maxOutputLength: Math.max(1, most) }).length
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'))
      return undefined
    throw error
  }
}
