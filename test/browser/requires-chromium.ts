// Owns what a person hears where the browser tests cannot run.
import { requireChromium } from './chat-page.ts'

export function setup(): void {
  requireChromium()
}
