// Owns questions for which ones there are, where the text says only how many: 评出标兵3名 names none of them.

import { isLight } from '../../../text/stop-words.ts'
import { SURNAMES } from '../../../text/surnames.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { createTermMatcher, withoutQuotes } from '../../evidence/term-match.ts'
import type { Question, Term } from '../../question.ts'
import { ownWords } from '../../talk/own-words.ts'

const OF_WHICH: ReadonlySet<Question['asked']> = new Set(['who', 'list', 'what', 'where', 'open'])
const UNIT = '(?:家|个|所|支|人|名|位|项|条|篇|册|门|户|对|件|种|本|套|部|辆|座|处|张|幅|款|批|类|趟)'
/** 是谁, 的名单, 都是什么书 behind the thing; 哪3名, 哪家 before it. */
const BEHIND =
  /^(?:们|单位|获得者|\d+\p{Script=Han})?的?(?:名单|名[字称]|姓名|题目|(?:到底|具体|分别|各|都|是|有|叫|在|来自)*(?:谁|哪(?!里|儿|年|天|月)|什么|啥|叫))/u
const BEFORE = new RegExp(`哪(?!里|儿|边)(?:些|[一二两三四五六七八九十几]|\\d+)?${UNIT}?\\p{Script=Han}{0,6}$`, 'u')
const COUNTED_BEFORE = new RegExp(`(?<![第\\d])(?:\\d+|[一二两三四五六七八九十]+)${UNIT}\\p{Script=Han}{0,8}$`, 'u')
/** 这是一支队伍 counts nothing. */
const COUNT = new RegExp(`(?<![第\\d.])(?:\\d[\\d.]*[余多]?万?|[二两三四五六七八九十]+)[余多]?${UNIT}(?!百分点|月|工作日|小时)`, 'u')
const SAID = 0.6

export function namesWhatIsCounted(question: Question, evidence: Evidence): boolean {
  const { passage, parsed, sentence } = evidence
  if (!OF_WHICH.has(question.asked) || passage.cells || passage.rule) return true
  if (question.asked === 'where' && WHERE.test(question.text)) return true
  if (WHICH_PEOPLE.test(question.text))
    return [...parsed.text.slice(sentence.start, sentence.end + REACH).matchAll(NAMED_PERSON)].length > 1
  if (countsWhichOnly(question, evidence) || countsAgain(question, evidence)) return false
  const head = headOf(question)
  if (!head) return true
  const matcher = createTermMatcher([head])
  const own = parsed.clauses.flatMap(({ start, end }) =>
    start >= sentence.start && end <= sentence.end ? [parsed.text.slice(start, end)] : [],
  )
  const ofHead = own.filter((clause) => (matcher.match(withoutQuotes(clause))[0] ?? 0) >= SAID)
  if (ofHead.length === 0 || !ofHead.every((clause) => COUNT.test(clause))) return true
  if (WHICH_TITLE.test(question.text) && own.some((clause) => /《[^》]{4,}》/u.test(clause))) return true
  return (
    (question.asked === 'who' && own.some((clause) => LED_BY.test(clause) || (WITH_WHOM.test(question.text) && TOGETHER.test(clause)))) ||
    own.some((clause) => (ofHead.includes(clause) || LEADS_ON.test(clause)) && hasNames(clause, question)) ||
    LEADS_IN.test(parsed.text.slice(sentence.start, sentence.end)) ||
    GOES_ON.test(parsed.text.slice(sentence.end, sentence.end + REACH))
  )
}
/** 那15场活动都搞了些什么 knows already how many there were. */
const SO_MANY_WHAT =
  /(?<![第\d])(\d+)([场次期届家个所支名位项条门户对件])(?:(?!来自|[去在到读用给由获被])\p{Script=Han}){2,6}?(?:都|分别|各|具体|到底)*(?:是|有|搞|办|做|干|开展|组织|举办)?了?(?:些)?(?:什么|啥|哪些)/u
function countsAgain(question: Question, { parsed, sentence }: Evidence): boolean {
  const [, said = '', unit = ''] = SO_MANY_WHAT.exec(ownWords(question.text)) ?? []
  const clauses = parsed.clauses.flatMap(({ start, end }) =>
    start >= sentence.start && end <= sentence.end ? [parsed.text.slice(start, end)] : [],
  )
  const counting = said === '' ? [] : clauses.filter((clause) => clause.includes(`${said}${unit}`))
  return (
    counting.length > 0 &&
    !clauses.some((clause) => (counting.includes(clause) || LEADS_ON.test(clause)) && hasNames(clause, question)) &&
    !LEADS_IN.test(parsed.text.slice(sentence.start, sentence.end)) &&
    !GOES_ON.test(parsed.text.slice(sentence.end, sentence.end + REACH))
  )
}

/** 哪两家单位通过了复评 is told by no 2家单位通过复评 that names neither. */
function countsWhichOnly(question: Question, { parsed, sentence, window }: Evidence): boolean {
  const [, said = '', unit = ''] = WHICH_SO_MANY.exec(ownWords(question.text)) ?? []
  if (unit === '') return false
  const number = /\d/u.test(said) ? said : String(DIGITS.indexOf(said === '两' ? '二' : said) + 1)
  const clauses = parsed.clauses.flatMap(({ start, end }) =>
    start >= sentence.start && end <= sentence.end
      ? [{ text: parsed.text.slice(start, end), told: start >= window.start && end <= window.end }]
      : [],
  )
  const names = /[人名位]/u.test(unit) ? hasNames : hasList
  const counts = (text: string): boolean => text.includes(`${said}${unit}`) || isCounted(text, `${number}${unit}`)
  return (
    clauses.some(({ text }) => counts(text)) &&
    !clauses.some(
      ({ text, told }) => ((told && !COUNTS_OTHERS.test(text)) || counts(text) || LEADS_ON.test(text)) && names(text, question),
    ) &&
    !LEADS_IN.test(parsed.text.slice(sentence.start, sentence.end)) &&
    !GOES_ON.test(parsed.text.slice(sentence.end, sentence.end + REACH))
  )
}
/** 200家单位分别获评文明单位、文明社区 names what those others came to be. */
const COUNTS_OTHERS = new RegExp(`^\\d[\\d.]*[余多]?万?${UNIT}`, 'u')
const WHICH_SO_MANY = new RegExp(`哪([两二三四五六七八九]|\\d)(${UNIT})`, 'u')
const DIGITS = '一二三四五六七八九'
const isCounted = (text: string, count: string): boolean => text.startsWith(count) || text.replace(/[\d.]+(?=\d)/gu, '#').includes(count)

/** 445名劳模的照片放在哪里: one place is asked for, and no member. */
const WHERE = /哪里|哪儿|[在到]哪(?![些几一二两三四五六七八九十个家])/u
/** 哪篇调研报告 is named by its title, in whichever clause that stands. */
const WHICH_TITLE = /哪一?[几两]?(?:篇|本|部|首|项|个)/u
const REACH = 30
/** 国家级1家，由技师某某某领衔 */
const LED_BY = /^由\p{Script=Han}{4,}(?:领衔|牵头|主持|负责|带领|担任|主讲|带队)/u
/** 跟哪个单位一起建的: 联合区司法局建设3家 */
const WITH_WHOM = /[跟和与同]哪/u
const TOGETHER = /(?:联合|会同|携手|联手|依托|委托|与|和)\p{Script=Han}{3,}/u
const LEADS_ON = /^(?:即|由|一[个是]|分别|包括|其中|如|为|有|在|[分布设位]+[在于])/u
/** 奖章1名（化肥厂 班长田某） names whom it counts. */
const LEADS_IN =
  /[：:]|[（(][^）)]*、[^）)]*[）)]|\d[个名家项人][（(](?![其含不约比同占均较])\p{Script=Han}[^）)]{3,}[）)]|\d[个名家项]为\p{Script=Han}{4,}/u
const GOES_ON = /^\s*(?:它们|他们|分别|包括|名单|即|[^\n。]{2,24}\n)/u

/** The thing that 哪些, 叫什么, 名单 are asked of. */
const headOf = ({ text, terms }: Question): Term | undefined =>
  terms
    .filter(
      ({ text: word, asking, essential, deed }) => asking && essential && (!deed || word.length > 2) && word.length > 1 && !isLight(word),
    )
    .sort((a, b) => b.weight - a.weight)
    .find(({ text: word }) => {
      if (/名单/u.test(text) || WHICH_ALONE.test(ownWords(text))) return true
      const at = text.lastIndexOf(word)
      if (at < 0) return false
      const [before, behind] = [text.slice(0, at), text.slice(at + word.length).replace(/^[”》]/u, '')]
      return BEHIND.test(behind) || BEFORE.test(before) || (COUNTED_BEFORE.test(before) && /谁|哪|什么|啥|名单|名字/u.test(behind))
    })

/** 是哪两个 behind 有几个社区获评 */
const WHICH_ALONE = new RegExp(`^(?:那|都|分别|具体)*(?:是|有)?(?:谁|哪(?:些|[几一二两三四五六七八九十]|\\d+)${UNIT}?)[？?]?$`, 'u')

/** 评上的是哪十个人 */
const WHICH_PEOPLE = /是哪(?:[几一二两三四五六七八九十]+|\d+)(?:个人|[位名])[？?]?$/u
/** 甲某、乙某某和丙某 */
const NAMED_PERSON = new RegExp(
  `(?:^|(?<=[、：:，是为和（()）\\s]))[${SURNAMES}]\\p{Script=Han}{1,2}?(?=[、，。；（(和\\s]|当选|[担出]?任|$)`,
  'gu',
)

/** Something beside the count that the question does not say itself: a list, a person, or what stands in quotation marks. */
const hasNames = (clause: string, question: Question): boolean =>
  hasList(clause, question) || PERSON.test(withoutWords(clause, wordsOf(question)))

const wordsOf = ({ terms }: Question): readonly string[] =>
  terms.flatMap((term) => [term.text, ...term.alternatives.map((other) => other.text)])
const withoutWords = (clause: string, words: readonly string[]): string => words.reduce((left, word) => left.replaceAll(word, '#'), clause)

function hasList(clause: string, question: Question): boolean {
  const words = wordsOf(question)
  const { text } = question
  const isNew = (name: string): boolean => !text.includes(name) && !words.includes(name)
  const quoted = clause.match(/“[^”]+”|《[^》]+》/gu) ?? []
  return quoted.some((name) => isNew(name.slice(1, -1))) || LISTED.test(withoutWords(clause, words))
}
const LISTED = /[\p{Script=Han}A-Za-z]{2}#?(?:、|和|与|及)[\p{Script=Han}A-Za-z]{2}|一[个是]是?/u
const PERSON = new RegExp(`#[${SURNAMES}](?<!余)[\\p{Script=Han}]{1,2}`, 'u')
