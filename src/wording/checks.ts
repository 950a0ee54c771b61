// Owns what is said of a text that differs from the documents.

const QUOTED_MAX = 60

export const checkWords = {
  differs: (written: string, told: string, place: string) => `“${inner(written)}”和资料不一样：${short(told)}（${place}）`,
} as const

const short = (text: string): string => (text.length > QUOTED_MAX ? `${text.slice(0, QUOTED_MAX - 1)}…` : text)

/** Quotation marks within quotation marks. */
const inner = (text: string): string => text.replace(/“/gu, '‘').replace(/”/gu, '’')
