// Owns the mention of everybody in a group, where a platform has one: a person that no platform could have.

import type { Person } from './message.ts'

export const EVERYBODY: Person = { id: '@all', name: '所有人' }
