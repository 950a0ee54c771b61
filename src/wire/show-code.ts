// Owns the QR code in the terminal: each code once, though the platform repeats it.

import { drawForTerminal } from '../monitoring/qrcode.ts'
import { scanLines } from '../wording/start.ts'

export function createShowCode(say: (text: string) => void): (content: string) => void {
  let shown: string | undefined
  return (content) => {
    if (content === shown) return
    shown = content
    say(scanLines(drawForTerminal(content)))
  }
}
