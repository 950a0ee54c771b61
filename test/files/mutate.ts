// Owns the spoiling of files: seeded, so that a failure can be seen again.

/** Numbers below one, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Bytes changed, pieces lost, doubled, swapped, the end cut off. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  let spoilt = Uint8Array.from(bytes)
  const place = (): number => Math.floor(random() * spoilt.length)
  const rounds = 1 + Math.floor(random() * 4)
  for (let i = 0; i < rounds && spoilt.length > 8; i++) {
    const from = place()
    const to = Math.min(spoilt.length, from + 1 + Math.floor(random() * 400))
    const piece = spoilt.slice(from, to)
    const ways = [
      () => spoilt.fill(Math.floor(random() * 256), from, Math.min(to, from + 4)),
      () => join(spoilt.slice(0, from), spoilt.slice(to)),
      () => join(spoilt.slice(0, to), piece, spoilt.slice(to)),
      () => spoilt.slice(0, from),
      () => spoilt.map((byte, k) => (k >= from && k < from + 3 ? byte ^ 0xff : byte)),
    ]
    spoilt = (ways[Math.floor(random() * ways.length)] ?? (() => spoilt))()
  }
  return spoilt
}

function join(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
