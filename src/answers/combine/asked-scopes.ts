// Owns what is asked of each side of a combination where one thing is asked of several places or years.
import { calculations } from '../../wording/statistics-answers.ts'
import type { Question } from '../question.ts'
import { countingAll } from '../statistics/counting-all.ts'
import type { Operation } from '../statistics/definitions.ts'
import { asksPlan } from '../understanding/question-scope.ts'
import { type AskedSide, withoutMeasure } from './asked-sides.ts'
import { asksWhichIsMore, type Combination } from './combination.ts'
import { saidFor } from './named-level.ts'

/** 园区和昆山, 2020年和2021年: the same thing asked of each. */
export function scopesOf(
  question: Question,
  combination: Combination | undefined,
  understandPart: (text: string) => Question,
): { operation: Operation; sides: AskedSide[] } | undefined {
  const operation = combination?.operation ?? (asksWhichIsMore(question.text) || /哪边|哪里/u.test(question.text) ? 'compare' : 'both')
  if (operation === 'share' || operation === 'ratio') return undefined
  // 园区和昆山的资金 asks for nothing but figures.
  const figure =
    question.asked === 'figure' ||
    (question.asked === 'open' && question.slots.length > 0) ||
    combination !== undefined ||
    asksWhichIsMore(question.text)
  if (!figure) return undefined
  const asking = question.text.split(/[，,；;]/u).filter((clause) => /多少|几/u.test(clause))
  if (question.besides.length >= 2) {
    // 孩子考上本科，甲市助学跟乙市助学各给多少: what stands before them all holds for each.
    const scene = combination?.context ? understandPart(combination.context).terms : []
    const clauses = asking.map(understandPart)
    if (askOfSeveralThings(clauses)) return undefined
    return {
      operation,
      sides: question.besides.map((place) => ({
        label: saidFor(place, question.raw),
        question: withTimeBeside(
          place,
          question,
          atItsTime(countingAll(ofPlace(place, question, (combination?.parts ?? []).map(understandPart), scene)), clauses),
        ),
      })),
    }
  }
  const years = [...new Set(question.times.filter((time) => time.from === time.to).map((time) => time.from))]
  if (years.length < 2 || (combination && combination.parts.length >= 2 && !combination.parts.every((part) => /\d{4}/u.test(part))))
    return undefined
  // 2020年发放和2021年计划额度: each year's own words are asked of it alone.
  const parts = combination?.parts ?? (asking.length > 1 ? asking : [])
  const saidIn = parts.map(understandPart)
  // 2021年贷款计划和2020年实际发放: the deed is said of what was done, and names no other thing.
  const apartByPlan = combination !== undefined && new Set(parts.map(asksPlan)).size > 1
  const [first, ...others] = saidIn.map(({ terms }) => terms)
  const isOther = ({ text, deed }: Question['terms'][number]): boolean =>
    !saysHow(text) && !(deed && apartByPlan) && !first?.some((term) => term.text === text)
  if (first && first.length > 0 && others.some((terms) => terms.some(isOther))) return undefined
  const planned = (year: number): boolean =>
    parts.length > 0 ? parts.some((part) => part.includes(`${year}`) && asksPlan(part)) : question.plan
  const apart = new Set(years.map(planned)).size > 1
  const saidOfYear = (year: number, text: string): boolean =>
    saidIn.some((part) => part.text.includes(`${year}`) && part.text.includes(text))
  const clauses = asking.length > 1 ? asking.map(understandPart) : []
  const termsOf = (year: number): Question['terms'] => {
    if (apartByPlan) return question.terms.filter(({ deed, text }) => !deed || saidOfYear(year, text))
    const own = clauses.find(({ times }) => times.length === 1 && times[0]?.from === year)
    const others = clauses.filter((clause) => clause !== own)
    return own && others.every(({ times }) => times.length > 0) ? saidOf(question, own, others) : question.terms
  }
  return {
    operation,
    sides: years.map((year) => ({
      label: calculations.ofYear(year, apart && planned(year)),
      question: {
        ...(planned(year) ? withoutMeasure(question) : question),
        plan: planned(year),
        terms: termsOf(year).filter(({ text }) => (planned(year) || !asksPlan(text)) && !DONE.test(text)),
        times: [{ from: year, to: year, raw: `${year}` }],
        slots: question.slots.slice(0, 1),
      },
    })),
  }
}

/** 甲市2021年底和乙市2023年的会员: as many times as places, each behind its own. */
function withTimeBeside(place: string, { raw, times, besides }: Question, asked: Question): Question {
  if (times.length !== besides.length) return asked
  const said = [...besides, ...times].map((named) =>
    typeof named === 'string' ? { place: named, at: raw.indexOf(saidFor(named, raw)) } : { time: named, at: raw.indexOf(named.raw) },
  )
  const inOrder = said.sort((a, b) => a.at - b.at)
  const alternate = inOrder.every(({ at, ...named }, i) => at >= 0 && 'place' in named === (i % 2 === 0))
  const own = alternate ? inOrder[inOrder.findIndex((named) => named.place === place) + 1]?.time : undefined
  return own ? { ...asked, times: [own] } : asked
}

/** 计划 of 2021 and 实际 of 2020: which of its figures is meant, and no thing. */
const saysHow = (text: string): boolean => asksPlan(text) || DONE.test(text)
const DONE = /^(?:实际|实绩|最终|完?成|做到|落实)$/u

/** 甲县走访几户，乙市发了多少慰问金 asks for two things. */
function askOfSeveralThings(clauses: readonly Question[]): boolean {
  const units = clauses.flatMap(({ slots }) => (slots[0]?.length ? [slots[0]] : []))
  if (units.some((one) => !one.some((unit) => units[0]?.includes(unit)))) return true
  const things = clauses.map(({ terms }) => terms.filter(({ essential }) => essential).map(({ text }) => text))
  const [first = [], ...others] = things.filter((named) => named.length > 0)
  return others.some((named) => named.some((text) => !first.includes(text)))
}

/** The thing, and of what is done with it only what no other clause says of its own place or year. */
function saidOf({ terms }: Question, own: Question, others: readonly Question[]): Question['terms'] {
  if (own.terms.every(({ text }) => saysHow(text))) return terms
  const said = (clause: Question, text: string): boolean => clause.terms.some((term) => term.text === text)
  return terms.filter(({ text, essential }) => essential || said(own, text) || !others.some((clause) => said(clause, text)))
}

/** 甲县建了几家，乙市2020年新建了几家: what is said of one place in a clause that asks of it alone is none of the other's. */
function atItsTime(asked: Question, clauses: readonly Question[]): Question {
  const own = clauses.find(({ places }) => places.length === 1 && places[0] === asked.places[0])
  const others = clauses.filter((clause) => clause !== own)
  if (own === undefined || others.length === 0 || others.some(({ places }) => places.length === 0)) return asked
  const timed = {
    ...asked,
    terms: saidOf(asked, own, others),
    ...(others.some(({ times }) => times.length > 0) ? { times: own.times } : {}),
  }
  if (!others.some(({ measure }) => measure !== undefined)) return timed
  return { ...withoutMeasure(timed), ...(own.measure ? { measure: own.measure } : {}) }
}

/** 甲的先锋号和乙2020年评的哪个多: what is said of each place by itself, thing, year or plan, holds for it alone. */
function ofPlace(place: string, question: Question, parts: readonly Question[], scene: Question['terms']): Question {
  const asked = { ...question, places: [place], slots: question.slots.slice(0, 1) }
  const own = parts.find(({ places }) => places.includes(place))
  const [first] = parts
  if (own === undefined || first === undefined || !parts.every((part) => part.places.length > 0)) return asked
  const apart = first.terms.length > 0 && own.terms.length > 0
  const terms = apart ? [...own.terms, ...scene.filter(({ text }) => !own.terms.some((term) => term.text === text))] : question.terms
  const plan = parts.some((part) => part.plan !== question.plan) ? own.plan : question.plan
  return {
    ...asked,
    plan,
    times: first.times.length > 0 || parts.every(({ times }) => times.length === 0) ? question.times : own.times,
    terms: terms.filter(({ text }) => !asksPlan(text)),
  }
}
