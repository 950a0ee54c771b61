// Owns drawing the QR code that waits to be scanned: for a terminal, and for a page.

import { renderSVG, renderUnicodeCompact } from 'uqr'

/** Signs of light colour on a dark terminal, which is the usual one; two rows in one line, so that it fits. */
export function drawForTerminal(content: string): string {
  return renderUnicodeCompact(content, { border: 2 })
}

export function drawForPage(content: string): string {
  return renderSVG(content, { border: 2, pixelSize: 6 })
}
