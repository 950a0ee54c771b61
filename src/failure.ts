// Owns the last words of a process that cannot go on: one clear line, and the stack only for who asked for it.

import { AppError } from './errors.ts'
import { errorLine, UNEXPECTED_ERROR, UNEXPECTED_HINT } from './wording/start.ts'

/** 错误：127.0.0.1 上的端口 8787 已被别的程序占用。办法：… */
export function describeFailure(error: unknown, detailed: boolean): string {
  const line =
    error instanceof AppError
      ? errorLine(error.message, error.hint)
      : errorLine(`${UNEXPECTED_ERROR}（${messageOf(error)}）`, UNEXPECTED_HINT)
  return detailed ? `${line}\n${stackOf(error)}` : line
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n', 1).join()

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? (error.stack ?? '') : `${error.stack}\n← ${stackOf(error.cause)}`
}
