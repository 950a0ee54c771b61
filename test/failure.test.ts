import { describe, expect, it } from 'vitest'
import { AppError } from '../src/errors.ts'
import { describeFailure } from '../src/failure.ts'

const known = new AppError('port-busy', '端口 8787 已被占用', { hint: '换一个端口', cause: new Error('EADDRINUSE') })

describe('the last words of a process', () => {
  it('are one line with what happened and what to do', () => {
    expect(describeFailure(known, false)).toBe('错误：端口 8787 已被占用。办法：换一个端口。')
  })

  it('are one line for the unexpected too', () => {
    expect(describeFailure(new TypeError('x is not a function\n  at y'), false)).not.toContain('\n')
    expect(describeFailure('thrown text', false)).toContain('thrown text')
  })

  it('show the stack and the causes to who asked for them', () => {
    const text = describeFailure(known, true)
    expect(text).toContain('failure.test.ts')
    expect(text).toContain('EADDRINUSE')
  })
})
