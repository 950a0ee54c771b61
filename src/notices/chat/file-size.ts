// Owns how the size of a file is shown: 120 KB.

const UNITS = ['B', 'KB', 'MB', 'GB'] as const

/** fileSize(123_456) → '121 KB' */
export function fileSize(bytes: number): string {
  const power = bytes < 1024 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log2(bytes) / 10))
  return `${Math.round(bytes / 1024 ** power)} ${UNITS[power]}`
}
