// Owns the notice desk: everything an admin can ask for, put together.

import type { FileShelf } from '../file-shelf.ts'
import { type Confirm, type ConfirmDeps, createConfirm } from './confirm.ts'
import { type Controls, type ControlsDeps, createControls } from './controls.ts'
import { createDrafting, type Drafting, type DraftingDeps } from './drafting.ts'
import { createPreviewing, type PreviewDeps } from './preview.ts'
import { createReports, type Reports, type ReportsDeps } from './report.ts'
import { type Access, createAccess } from './requester.ts'

export interface Desk {
  readonly access: Access
  readonly drafting: Drafting
  readonly confirm: Confirm
  readonly controls: Controls
  readonly reports: Reports
}

type Made = 'access' | 'previewing'

export type DeskDeps = Omit<ConfirmDeps & ControlsDeps & DraftingDeps & PreviewDeps & ReportsDeps, Made> & { readonly files: FileShelf }

export function createDesk(deps: DeskDeps): Desk {
  const access = createAccess(deps)
  const previewing = createPreviewing(deps)
  const whole = { ...deps, access, previewing }
  return {
    access,
    drafting: createDrafting(whole),
    confirm: createConfirm(whole),
    controls: createControls(whole),
    reports: createReports(whole),
  }
}
