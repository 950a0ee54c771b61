// Owns questions for what somebody is: 马某是干什么的, 李某什么职务. The answer stands right before or behind the name.
import { remember } from '../../text/remember.ts'
import { SURNAMES } from '../../text/surnames.ts'

/** Not 中心是干什么的, where no person is named. */
const ASKS_ROLE = /是(?:干|做|搞)(?:什么|啥)的|(?:什么|啥)(?:人|身份|职务|职位|头衔|职业|来头|岗位)|是谁[？?]?$|(?:哪里|哪个单位)的/u
const ROLE =
  '(?:主席|书记|主任|局长|部长|会长|院长|校长|经理|负责人|代表|记者|律师|医生|教授|院士|领事|大使|总裁|总监|[\\p{Script=Han}](?:员|师|长|工|者|手|家|匠))'

/** The names in the question where it asks what they are; none where it asks something else. */
export function rolesAskedOf(question: string, namesIn: (text: string) => readonly string[]): readonly string[] {
  const asks = ASKS_ROLE.exec(question)
  if (!asks) return []
  const before = question.slice(0, asks.index)
  // 采茶项目第一名是谁 asks for no 采茶某, wherever else a name stands.
  const names = namesIn(question).filter(
    (name) => before.includes(name) && before.length - before.lastIndexOf(name) - name.length <= BETWEEN,
  )
  const [, unheard] = AT_HEAD.exec(question) ?? []
  return names.length > 0 || unheard === undefined ? names : [unheard]
}

/** 李某同志, 李某这个人 */
const BETWEEN = 3

/** A name that the dictionary lacks: a surname and one or two characters before what asks. */
const AT_HEAD = new RegExp(`^([${SURNAMES}]\\p{Script=Han}{1,2})(?=是(?:干|做|搞|谁)|是?(?:什么|啥)(?:身份|职|头衔))`, 'u')

/** 社区副书记马某 · 马某，某公司职员 · 马某是一名焊工 */
export const tellsRole = (names: readonly string[], text: string): boolean => names.some((name) => roleOf(name).test(text))
const REMEMBERED = 100
const roleOf = remember(REMEMBERED, (name) => new RegExp(`${ROLE}${name}|${name}(?:，|是|为|任|担任)[^。；]{0,24}${ROLE}`, 'u'))
