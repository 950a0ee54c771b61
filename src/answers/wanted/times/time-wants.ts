// Owns the list of what a question wants of a time: that what is told is of the year, the month, the day that is asked.
import type { Want } from '../want.ts'
import { tellsBothYears } from './both-years.ts'
import { isOfSeason } from './other-season.ts'
import { isDone, isFinal, isOfYearNamed } from './other-year.ts'
import { isOfOwnMonth } from './own-month.ts'
import { isOfWeekday } from './own-weekday.ts'
import { tellsBefore, tellsNextYear, tellsPartOfYear, tellsSeveralYears, tellsSince } from './part-of-year.ts'
import { isWhenOfDeed } from './when-of-deed.ts'

export const TIMES_WANTED: readonly Want[] = [
  isWhenOfDeed,
  isOfSeason,
  isOfWeekday,
  tellsBothYears,
  tellsBefore,
  tellsSince,
  tellsPartOfYear,
  tellsSeveralYears,
  tellsNextYear,
  isOfYearNamed,
  isDone,
  isFinal,
  isOfOwnMonth,
]
