// Owns whether a piece of evidence tells what a question wants to hear, and not only of the thing that it asks about.
import { isCredit } from '../../text/byline.ts'
import type { Span } from '../../text/mapped-text.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { isNotAskedInSpeech } from '../fit/asked-in-speech.ts'
import { TURNOUT } from '../fit/who-fit.ts'
import type { Question } from '../question.ts'
import { lacksPerson } from '../tables/named-row.ts'
import { tellsAllowance } from './allowed-each.ts'
import { saysHeads } from './asked-head.ts'
import { tellsBothYears } from './both-years.ts'
import { tellsBoundAsked } from './bound-asked.ts'
import { countsInClause } from './counted-clause.ts'
import { countsDelegates, countsStaff, countsStock, countsThing, countsUnits } from './counted-thing.ts'
import { definesName } from './definition.ts'
import { helpsWith, isSmallEnough, tellsCount, tellsDue } from './due.ts'
import { isOfLevel } from './honour-level.ts'
import { namesKind } from './listed-kind.ts'
import { countsMember } from './listed-member.ts'
import { tellsOutlay } from './money-spent.ts'
import { namesMembers } from './named-members.ts'
import { tellsOtherNumber } from './number-given.ts'
import { namesNumbered } from './numbered-name.ts'
import { namesWhatIsCounted } from './only-counted.ts'
import { givesThat } from './other-benefit.ts'
import { countsThatGroup, isOfMembersMeant } from './other-group.ts'
import { isOfSeason } from './other-season.ts'
import { isNoSibling } from './other-sibling.ts'
import { isDone, isFinal, isOfYearNamed } from './other-year.ts'
import { isOfOwnCase } from './own-case.ts'
import { isOfOwnCongress } from './own-congress.ts'
import { isOfOwnContest } from './own-contest.ts'
import { isOwnHonour } from './own-honour.ts'
import { isOfOwnMonth } from './own-month.ts'
import { keepsScope } from './own-scope.ts'
import { isOwnScore } from './own-score.ts'
import { speaksOfIt } from './own-sentence.ts'
import { isOfWhomAsked } from './own-subject.ts'
import { isOfWeekday } from './own-weekday.ts'
import { tellsOfPart } from './part-figure.ts'
import { tellsBefore, tellsNextYear, tellsPartOfYear, tellsSeveralYears, tellsSince } from './part-of-year.ts'
import { tellsParticular } from './particular.ts'
import { isPhoneOfPoint } from './phone-line.ts'
import { tellsPlaceOfHouse } from './place-of-house.ts'
import { saysPredicate } from './predicate.ts'
import { isPriceOfOne } from './price-of-one.ts'
import { tellsPlaceWon } from './prize-place.ts'
import { countsQuoted } from './quoted-thing.ts'
import { holdsRealFigure } from './real-figure.ts'
import { isOfBoth } from './rule-of-both.ts'
import { tellsShare } from './told-share.ts'
import { isNoneTogether } from './told-together.ts'
import { tellsWayOf } from './way-of-deed.ts'
import { admitsSome } from './who-may.ts'
import { comparesSides, countsGroup } from './whole-group.ts'
import { countsAll, countsWomen, tellsOfEach } from './whole-or-each.ts'

const WANTS: readonly ((question: Question, evidence: Evidence) => boolean)[] = [
  saysHeads,
  countsThing,
  countsUnits,
  countsStaff,
  countsDelegates,
  countsStock,
  countsMember,
  countsInClause,
  countsQuoted,
  countsThatGroup,
  isOfMembersMeant,
  givesThat,
  isNoSibling,
  isOfSeason,
  isOfWeekday,
  tellsShare,
  saysPredicate,
  definesName,
  namesNumbered,
  namesKind,
  namesMembers,
  namesWhatIsCounted,
  tellsBothYears,
  tellsOtherNumber,
  tellsDue,
  tellsOutlay,
  helpsWith,
  isSmallEnough,
  tellsCount,
  tellsOfEach,
  countsAll,
  countsGroup,
  comparesSides,
  countsWomen,
  (question, { passage }) => !passage.cells || !lacksPerson(question, passage.cells),
  ({ asked }, { fitsAsked, parsed, window }) => asked !== 'who' || fitsAsked || !TURNOUT.test(parsed.text.slice(window.start, window.end)),
  (_, { ofPlace }) => ofPlace,
  ({ text }, { parsed, window }) => !isCredit(parsed.text.slice(window.start, window.end)) || /[拍摄图照]/u.test(text),
  speaksOfIt,
  tellsOfPart,
  tellsBefore,
  tellsSince,
  tellsPartOfYear,
  tellsSeveralYears,
  tellsNextYear,
  isOfYearNamed,
  isDone,
  isFinal,
  tellsParticular,
  tellsPlaceWon,
  isOfOwnContest,
  isOfOwnCongress,
  holdsRealFigure,
  tellsWayOf,
  admitsSome,
  isOwnHonour,
  isOfOwnCase,
  isOfLevel,
  keepsScope,
  isNotAskedInSpeech,
  tellsPlaceOfHouse,
  isOfOwnMonth,
  isOwnScore,
  isNoneTogether,
  isPriceOfOne,
  isPhoneOfPoint,
  isOfBoth,
  tellsAllowance,
  tellsBoundAsked,
  isOfWhomAsked,
]

const verdicts = new WeakMap<Question, WeakMap<Span, boolean>>()

/** Whoever chooses among the stretches that were found asks it of the same ones: it is worked out once of each. */
export function tellsWanted(question: Question, evidence: Evidence): boolean {
  const known = verdicts.get(question) ?? new WeakMap<Span, boolean>()
  verdicts.set(question, known)
  const told = known.get(evidence.window) ?? WANTS.every((tells) => tells(question, evidence))
  known.set(evidence.window, told)
  return told
}
