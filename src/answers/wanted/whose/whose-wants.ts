// Owns the list of what a question wants of whom something is told: of the body, the place, the case or the person that is asked.
import type { Want } from '../want.ts'
import { isOfLevel } from './honour-level.ts'
import { namesNumbered } from './numbered-name.ts'
import { isNoSibling } from './other-sibling.ts'
import { isOfOwnCase } from './own-case.ts'
import { isOfOwnCongress } from './own-congress.ts'
import { isOfOwnContest } from './own-contest.ts'
import { isOwnHonour } from './own-honour.ts'
import { keepsScope } from './own-scope.ts'
import { isOwnScore } from './own-score.ts'
import { speaksOfIt } from './own-sentence.ts'
import { isOfWhomAsked } from './own-subject.ts'
import { isOfUnionAsked, speaksOfPerson } from './own-union.ts'
import { namesHouse, tellsPlaceOfHouse } from './place-of-house.ts'
import { tellsPlaceWon } from './prize-place.ts'
import { isWhereOfDeed } from './where-of-deed.ts'

export const WHOSE_WANTED: readonly Want[] = [
  isOfUnionAsked,
  speaksOfPerson,
  isWhereOfDeed,
  isNoSibling,
  namesNumbered,
  speaksOfIt,
  tellsPlaceWon,
  isOfOwnContest,
  isOfOwnCongress,
  isOwnHonour,
  isOfOwnCase,
  isOfLevel,
  keepsScope,
  tellsPlaceOfHouse,
  namesHouse,
  isOwnScore,
  isOfWhomAsked,
]
