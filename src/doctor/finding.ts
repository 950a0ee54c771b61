// Owns what a check hands back.

import type { Settings } from '../config.ts'
import { AppError } from '../errors.ts'
import type { DoctorFinding } from '../wording/doctor.ts'

/** That something is wrong is a finding, never an exception. */
export type Check = (settings: Settings) => Promise<DoctorFinding>

/** The error that would stop a start, as a finding. */
export function findingOf(check: string, error: unknown): DoctorFinding {
  if (error instanceof AppError) return { check, ok: false, detail: error.message, remedy: error.hint }
  throw error
}
