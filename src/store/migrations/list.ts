// Owns the order of the database's changes.
//
// To add one: write `src/store/migrations/NNN-what-it-adds.ts` that exports `const migration: Migration` with the next
// free number, add it at the end of this list, and add its tables to `src/store/schema.ts`. A change that has landed
// is never edited: the next one mends it.

import type { Migration } from '../migration.ts'
import { migration as conversation } from './002-conversation.ts'
import { migration as notices } from './003-notices.ts'
import { migration as staffScope } from './004-staff-scope.ts'
import { migration as attendance } from './005-attendance.ts'
import { migration as roomsOfAccounts } from './006-rooms-of-accounts.ts'

export const MIGRATIONS: readonly Migration[] = [conversation, notices, staffScope, attendance, roomsOfAccounts]
