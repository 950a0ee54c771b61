// Owns how wide a text is and where it breaks: there is no browser to measure it.

/** A Han character is a unit wide, the others about half. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((width, char) => width + (/[\u0020-\u007e]/u.test(char) ? 0.56 : 1), 0)

/** What no line begins with. */
const CLOSING = /[”’」』）)】》，。、；：· ]/u
/** What no line ends with. */
const OPENING = /[“‘「『（(【《]$/u

/** Breaks a text into lines of at most about `max` units, of nearly equal length: no single sign is left over. */
export function breakLines(text: string, max: number): string[] {
  const count = Math.max(1, Math.ceil(widthOf(text) / max))
  const each = Math.max(widthOf(text) / count, 1)
  const lines: string[] = []
  let line = ''
  for (const char of text) {
    const full = widthOf(line) >= each - 0.3 || widthOf(line + char) > max
    if (full && line !== '' && lines.length < count - 1 && !CLOSING.test(char) && !OPENING.test(line)) {
      lines.push(line)
      line = ''
    }
    line += char
  }
  return line === '' ? lines : [...lines, line]
}
