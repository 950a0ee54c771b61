// Owns who is mentioned in a group text: Wechaty's own reading misses five of nine ways people write it.
import { literally } from '../../text/pattern.ts'

export interface MentionInput {
  readonly text: string
  /** What the platform says; empty means that it does not know (over gRPC it is always an array). */
  readonly mentionIds: readonly string[]
  readonly botId: string
  /** Nickname, name in this group, configured name: whichever the bot goes by. */
  readonly botNames: readonly string[]
  /** Names of the other members, so that @小助手二号 is not taken for @小助手. */
  readonly otherNames?: readonly string[]
}

export interface Mention {
  readonly mentioned: boolean
  /** The text without the mention of the bot: '@小助手\u2005年假' → '年假'. */
  readonly text: string
}

const AT = '[@＠]'
/** What may follow a name: the platform's own U+2005, blanks, a new line, or nothing at all. */
const SEPARATOR = '[\\u2005\\u0020\\u00a0\\u3000\\t\\r\\n]'
/** a@小助手 is a mail address, not a mention; 年假@小助手 is one. */
const NOT_IN_ADDRESS = '(?<![A-Za-z0-9._%+-])'
/** Matches '@所有人 开会'; not '@所有人事干部'. */
const EVERYONE = /[@＠](?:所有人|all)(?=[\u2005\u0020\u00a0\u3000\t\r\n]|$)/iu

export function resolveMention(input: MentionInput): Mention {
  const names = longestFirst(input.botNames)
  const stripped = strip(input.text, names, input.otherNames ?? [])
  if (input.mentionIds.length === 0) return stripped
  if (!input.mentionIds.includes(input.botId)) return { mentioned: false, text: input.text }
  // Some platforms list every member when 所有人 is called: that is no question to the bot.
  if (!stripped.mentioned && EVERYONE.test(input.text)) return { mentioned: false, text: input.text }
  if (stripped.mentioned) return stripped
  return { mentioned: true, text: withoutFirstMention(input.text) }
}

/** Whether the other members' names matter for reading this text: only where no separator ends the bot's name. */
export function needsOtherNames(text: string, botNames: readonly string[]): boolean {
  return longestFirst(botNames).some((name) => new RegExp(`${NOT_IN_ADDRESS}${AT}${literally(name)}(?!${SEPARATOR}|$)`, 'u').test(text))
}

function strip(text: string, botNames: readonly string[], otherNames: readonly string[]): Mention {
  const bot = new Set(botNames)
  const all = longestFirst([...botNames, ...otherNames])
  if (botNames.length === 0) return { mentioned: false, text }
  const pattern = new RegExp(`${NOT_IN_ADDRESS}${AT}(${all.map(literally).join('|')})${SEPARATOR}?`, 'gu')
  let mentioned = false
  const rest = text.replace(pattern, (whole: string, name: string) => {
    if (!bot.has(name)) return whole
    mentioned = true
    return ''
  })
  return mentioned ? { mentioned, text: rest.trim() } : { mentioned, text }
}

/** The platform says that the bot is meant, under a name that we do not know: '@助手君\u2005年假' → '年假'. */
function withoutFirstMention(text: string): string {
  return text.replace(/^\s*[@＠][^\u2005\n]{1,40}\u2005/u, '').trim()
}

function longestFirst(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== ''))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}
