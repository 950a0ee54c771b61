// Owns the list of what a question wants said of a thing: the particular, the way, the yes or no that is asked.
import type { Want } from '../want.ts'
import { tellsCase } from './condition-told.ts'
import { tellsEither } from './either-told.ts'
import { tellsWhetherMay } from './may-told.ts'
import { tellsParticular } from './particular.ts'
import { isPhoneOfPoint } from './phone-line.ts'
import { saysPredicate } from './predicate.ts'
import { tellsWayOf } from './way-of-deed.ts'
import { admitsSome } from './who-may.ts'

export const SAID_WANTED: readonly Want[] = [
  tellsEither,
  tellsCase,
  saysPredicate,
  tellsWhetherMay,
  tellsParticular,
  tellsWayOf,
  admitsSome,
  isPhoneOfPoint,
]
