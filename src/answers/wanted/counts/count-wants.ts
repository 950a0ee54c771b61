// Owns the list of what a question wants of a count: that it counts the very thing, all of it or the part that is asked.
import type { Want } from '../want.ts'
import { saysHeads } from './asked-head.ts'
import { countsInClause } from './counted-clause.ts'
import { countsAdded, countsDelegates, countsFirms, countsStaff, countsStock, countsThing, countsUnits } from './counted-thing.ts'
import { countsMember } from './listed-member.ts'
import { tellsOtherNumber } from './number-given.ts'
import { countsThatGroup, isOfMembersMeant } from './other-group.ts'
import { tellsOfPart } from './part-figure.ts'
import { countsQuoted } from './quoted-thing.ts'
import { holdsRealFigure } from './real-figure.ts'
import { tellsShare } from './told-share.ts'
import { isNoneTogether } from './told-together.ts'
import { comparesSides, countsGroup } from './whole-group.ts'
import { countsAll, countsWomen, tellsOfEach } from './whole-or-each.ts'

export const COUNTS_WANTED: readonly Want[] = [
  saysHeads,
  countsThing,
  countsAdded,
  countsFirms,
  countsUnits,
  countsStaff,
  countsDelegates,
  countsStock,
  countsMember,
  countsInClause,
  countsQuoted,
  countsThatGroup,
  isOfMembersMeant,
  tellsShare,
  tellsOtherNumber,
  tellsOfEach,
  countsAll,
  countsGroup,
  comparesSides,
  countsWomen,
  tellsOfPart,
  holdsRealFigure,
  isNoneTogether,
]
