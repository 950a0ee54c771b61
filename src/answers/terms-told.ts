// Owns which words of a question the evidence does not tell, or tells too far away, so that it is about another thing.
import { sameSection } from '../documents/passage.ts'
import { literally } from '../text/pattern.ts'
import { NICKNAME, SURNAMES } from '../text/surnames.ts'
import { type Evidence, missingTerms } from './evidence/evidence.ts'
import { matchTerm } from './evidence/term-match.ts'
import { placeKindAsked } from './fit/place-told.ts'
import type { Question, Term } from './question.ts'
import { KIND_OF_WORK } from './understanding/kind-asked.ts'
import { isSomeTime } from './understanding/no-thing.ts'
import { mayNamePlace } from './understanding/unknown-place.ts'

/** What the question is about and what is said of it, where it neither stands nor is stood for anywhere near. */
export function unknownTerms(question: Question, evidence: Evidence): Term[] {
  const total = question.terms.reduce((sum, term) => sum + term.weight, 0)
  const missing = missingTerms(question.terms, evidence)
  return question.terms.filter((term, t) => {
    const share = term.weight / total
    // Somewhere in the passage others may do something else.
    if (isSubjectOfMay(question, term))
      return share >= SUBJECT && (missing.includes(term) || (!evidence.passage.rule && (evidence.near[t] ?? 0) < NEAR))
    if (!missing.includes(term) || isKindTold(question, term, evidence)) return false
    if (
      (question.asked === 'when' && SEASON.test(term.text) && !evidence.passage.text.includes(term.text[0] ?? '')) ||
      namesPlace(question, term)
    )
      return true
    if (isSaidLast(question, term)) return question.asked === 'open' || share >= SAID_LAST
    return share >= UNKNOWN && (tellsThing(question, term) || saysOfIt(question, term))
  })
}

/** 在哪几所学校 is told by 云坪村小学: the kind itself need not be said. */
function isKindTold({ text }: Question, term: Term, { parsed, sentence }: Evidence): boolean {
  const kind = placeKindAsked(text)
  return kind?.said.includes(term.text) === true && kind.named.test(parsed.text.slice(sentence.start, sentence.end))
}

/** 青棠区, or 青棠 before 区, which the documents know only from a page of news: what is told of another district is none of its. */
function namesPlace(question: Question, { text, asking }: Term): boolean {
  const behind = question.text.slice(question.text.indexOf(text) + text.length)
  const [, stem, suffix] = PLACE_NAME.exec(text + (SUFFIX.exec(behind)?.[0] ?? '')) ?? []
  return asking && stem !== undefined && suffix !== undefined && mayNamePlace(stem, suffix)
}
const PLACE_NAME = /^(\p{Script=Han}{2,3})([市县区镇乡]|街道)$/u
const SUFFIX = /^(?:[市县区镇乡](?![域场间分别面值块位民里长内])|街道)/u

/** 夜校秋季班 is another than the one in spring, however little of the question the word is. */
const SEASON = /^[春夏秋冬][天季]?$/u
/** Shares of the question, tuned on the development questions. */
const UNKNOWN = 0.3
const SAID_LAST = 0.15
const SUBJECT = 0.12
const NEAR = 0.3

/** 考证有补贴吗, 春节发什么: without the deed or the feast it is another thing. Where a figure is asked for, the thing decides. */
const saysOfIt = ({ asked, text }: Question, { text: said, asking, everyday }: Term): boolean =>
  OF_A_DEED.has(asked) &&
  asking &&
  !everyday &&
  said.length > 1 &&
  !isSomeTime(said) &&
  // 定过一份文件，请问叫什么 is told by its name.
  !(asked === 'what' && KIND_OF_WORK.test(said)) &&
  !WHILE.test(text.slice(text.indexOf(said) + said.length))
const OF_A_DEED: ReadonlySet<Question['asked']> = new Set(['yesno', 'open', 'how', 'what', 'where'])
/** 天热的时候有活动吗 */
const WHILE = /^了?(?:的?时候|时(?![间长])|期间|的话)/u

/** 农民工子女能上公办学校吗, 退休了还算会员吗: who may or is one is what is asked, and what another may is no answer. */
function isSubjectOfMay({ asked, text }: Question, { text: said, asking, everyday, essential }: Term): boolean {
  // 我儿子15岁，能进去吗: the age is what decides.
  if (OF_AN_AGE.test(text) && KIN.test(said)) return false
  const may = asked === 'yesno' && asking && essential && !everyday ? MAY.exec(text)?.index : undefined
  const at = text.indexOf(said)
  return may !== undefined && at >= 0 && at < may
}
const OF_AN_AGE = /\d周?岁/u
const KIN = /^(?:我家?的?)?(?:儿子|女儿|闺女|孩子|小孩|娃|爸爸?|妈妈?|父亲|母亲|老[公婆]|爱人)$/u
const MAY =
  /(?:还|也|都|就|才)?(?:能不能|可不可以|能|可以|可否|算不算|(?<!一样|同样|相同)算(?![上法力盘账计术数]|下来|起来))(?!力|源|够?量)/u

/** 会员卡丢了, 得奖能涨工资吗: what befell the thing, or follows from it, is what is asked. */
function isSaidLast(question: Question, term: Term): boolean {
  const { asked, text } = question
  const told =
    asked === 'open'
      ? (/^(.*?)了$/u.exec(text)?.[1] ?? nounsAlone(question, text))
      : asked === 'yesno'
        ? /^(.*?)了?[吗么嘛]$/u.exec(text)?.[1]
        : undefined
  return told !== undefined && (told.endsWith(term.text) || `${told}了`.endsWith(term.text))
}

/** 公园年卡: of nothing but names the last says what is asked for. */
function nounsAlone({ terms, times, literals }: Question, text: string): string | undefined {
  const length = terms.reduce((sum, term) => sum + term.text.length, 0)
  const alone = times.length + literals.length === 0 && terms.length > 1 && length === text.length
  return alone && terms.every(({ deed }) => deed !== true) ? text : undefined
}

/** What the question is mostly about must stand in the sentence, beside it, or in a heading; elsewhere in the passage is too far. */
export function farTerm(question: Question, evidence: Evidence, beside: readonly Evidence[] = []): Term | undefined {
  const total = question.terms.reduce((sum, term) => sum + (term.asking ? term.weight : 0), 0)
  return question.terms.find(
    (term, t) =>
      (tellsThing(question, term) || saysOfIt(question, term)) &&
      !question.bodies.includes(term.text) &&
      term.weight / total >= MAIN &&
      !isTheirStory(term, evidence) &&
      !isWhatTheyAre(term, question, evidence) &&
      // 第七届大赛 is named where the item begins, and holds for all of it.
      !((WHICH.test(term.text) || EVENT.test(term.text)) && matchTerm(term, firstSentence(evidence)) >= NAMED) &&
      !isNamedAtLength(term, question, firstSentence(evidence)) &&
      !isKindOfEvent(term, question, firstSentence(evidence)) &&
      // 技能大赛 in the first paragraph of a piece of news is what the others are about.
      !(
        EVENT.test(term.text) &&
        beside.some((each) => sameSection(each.passage, evidence.passage) && matchTerm(term, each.parsed.text) >= NAMED)
      ) &&
      // An article of a rule is about one thing: what any of its sentences says holds for the others.
      !((evidence.passage.rule || saysOnlyHere(question, evidence)) && !missingTerms(question.terms, evidence).includes(term)) &&
      (evidence.near[t] ?? 0) < 0.3,
  )
}
const MAIN = 0.3
/** 夜班津贴 stands but once in all documents: of whom it is told, the story around it says. */
const saysOnlyHere = ({ asked, terms }: Question, { inside }: Evidence): boolean =>
  terms.some(
    ({ essential, frequency, weight }, t) =>
      essential && frequency === 1 && weight >= NAMED && (inside[t] ?? 0) >= (asked === 'yesno' ? ITSELF : NAMED),
  )
/** Whether one needs it is not told by what only stands for it. */
const ITSELF = 0.95
/** A story names its person again and again, and says 她 in between: all of it is told of them. */
const isTheirStory = ({ text }: Term, { parsed }: Evidence): boolean =>
  NAME.test(text) && parsed.text.indexOf(text) !== parsed.text.lastIndexOf(text)
const NAME = new RegExp(`^(?:[${SURNAMES}]\\p{Script=Han}{2}|${NICKNAME})$`, 'u')
/** 木工 of 木工老晁 is said where the story names him first. */
const isWhatTheyAre = ({ text }: Term, question: Question, evidence: Evidence): boolean =>
  question.terms.some(
    (other) =>
      question.text.includes(text + other.text) && evidence.parsed.text.includes(text + other.text) && isTheirStory(other, evidence),
  )
/** 职业技能大赛: what an item begins with it is about. */
const EVENT = /(?:大赛|竞赛|比赛|决赛|预赛|比武|会议|大会|论坛|活动|行动|评选|招聘会|晚会|运动会|讲坛|展览|培训班)$/u
const WHICH = /^第[一二三四五六七八九十百\d]+[届期次批季]$|^[一二三四五六七八九十]{1,3}大$/u
const NAMED = 0.9
/** 叉车 of 叉车比武 says which one, and 全市职工叉车技能比武 is what the item begins with. */
function isKindOfEvent({ text }: Term, { text: asked, terms }: Question, first: string): boolean {
  const event = terms.find(({ text: word }) => EVENT.test(word) && asked.includes(text + word))?.text
  return event !== undefined && new RegExp(`${literally(text)}\\p{Script=Han}{0,4}${literally(event)}`, 'u').test(first)
}

/** 科普基地开放共享工程, said in full by the question and where the item begins: all of it is about that. */
function isNamedAtLength({ text }: Term, question: Question, first: string): boolean {
  const at = question.text.indexOf(text)
  if (at < 0 || !first.includes(text)) return false
  let [start, end] = [at, at + text.length]
  while (start > 0 && HAN.test(question.text[start - 1] ?? '') && first.includes(question.text.slice(start - 1, end))) start--
  while (end < question.text.length && HAN.test(question.text[end] ?? '') && first.includes(question.text.slice(start, end + 1))) end++
  return end - start >= AT_LENGTH && end - start > text.length
}
const AT_LENGTH = 8
const HAN = /\p{Script=Han}/u
const firstSentence = ({ parsed }: Evidence): string => parsed.plain.sentences[0] ?? ''

/** What the question is about, or a particular of it; no word that stands in any text. */
const tellsThing = ({ attributes }: Question, { text, essential, everyday, asking }: Term): boolean =>
  essential && asking && (!everyday || attributes.some(({ raw }) => raw.includes(text)))
