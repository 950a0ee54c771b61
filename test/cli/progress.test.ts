import { describe, expect, it } from 'vitest'
import { createProgress } from '../../src/cli/progress.ts'
import { createMemoryTerminal } from './memory-terminal.ts'

function work(interactive: boolean, msPerStep: number): readonly string[] {
  const terminal = createMemoryTerminal(interactive)
  let now = 0
  const progress = createProgress(terminal, '读取', 10, () => now)
  for (let done = 1; done <= 10; done += 1) {
    now += msPerStep
    progress.report(done)
  }
  progress.end()
  return terminal.written.drawn
}

describe('the progress bar', () => {
  it('is drawn where work takes over a second, and taken away at the end', () => {
    const drawn = work(true, 200)
    expect(drawn.at(0)).toContain('读取 5/10')
    expect(drawn.at(-2)).toContain(`${'█'.repeat(24)} 读取 10/10`)
    expect(drawn.at(-1)).toBe('\r\u001B[K')
  })

  it('is not drawn for quick work', () => {
    expect(work(true, 50)).toEqual([])
  })

  it('is silent where nobody looks', () => {
    expect(work(false, 1000)).toEqual([])
  })
})
