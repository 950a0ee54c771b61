// Owns the commands about groups: 标签 in a group, and audiences under a name.

import type { CommandTable } from '../../conversation/commands.ts'
import { covers } from '../../conversation/roles.ts'
import { unknownRoom } from '../../conversation/rooms.ts'
import { noticeCommandWords as words } from '../../wording/notice-commands.ts'
import { audienceWords, tagWords } from '../../wording/notice-sheets.ts'
import { draftWords } from '../../wording/notices.ts'
import { NO_SOURCES } from '../audience/match.ts'
import { parseAudience } from '../audience/parse.ts'
import { resolveAudience } from '../audience/resolve.ts'
import type { Requester } from '../desk/requester.ts'
import { ANYTHING, adminCommand, afterWord, type ChatDeps } from './chat-deps.ts'

const LONGEST_TAG = 12
const MOST_TAGS = 20

export function createAudienceCommands(deps: ChatDeps): CommandTable {
  const { account, rooms, audiences, finder, now } = deps

  const tags = adminCommand(account, words.tags, `(?:[\\s:=+-]${ANYTHING})?`, async (requester, { said }) => {
    const text = afterWord(said, words.tags.words).normalize('NFKC')
    return requester.place.kind === 'room' ? tagRoom(requester, text) : listTags(requester)
  })

  async function tagRoom(requester: Requester, text: string): Promise<string> {
    const { channel, place, scope } = requester
    const room = (await rooms.find(channel, place.id)) ?? unknownRoom(channel, place.id, place.topic ?? '')
    if (!covers(scope, room)) return tagWords.notYours
    if (text === '') return room.tags.length > 0 ? tagWords.shown(room.tags) : tagWords.none
    const changed = changedTags(room.tags, text)
    if (changed.length > MOST_TAGS || changed.some((tag) => [...tag].length > LONGEST_TAG)) return tagWords.tooLong
    // Else an admin of one tag could hand the group over, and not undo it.
    if (!covers(scope, { id: room.id, tags: changed })) return tagWords.wouldLose
    await rooms.save({ ...room, topic: place.topic ?? room.topic, tags: changed })
    return tagWords.set(changed)
  }

  async function listTags(requester: Requester): Promise<string> {
    const own = (await finder.groups(requester.channel, now())).filter((group) => covers(requester.scope, group))
    const counts = new Map<string, number>()
    for (const tag of own.flatMap((group) => group.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
    return tagWords.list([...counts].map(([tag, groups]) => ({ tag, groups })).sort((a, b) => b.groups - a.groups))
  }

  const save = adminCommand(account, words.saveAudience, `\\s+([^\\s=:]{1,20})\\s*[=:]\\s*(${ANYTHING})`, async (requester, { rest }) => {
    const [name = '', said = ''] = [rest[1], rest[2]?.trim()]
    const rule = parseAudience(said)
    if (!rule) return audienceWords.usage
    const groups = await finder.groups(requester.channel, now())
    const found = resolveAudience(rule, groups, NO_SOURCES, { scope: requester.scope, perGroupPerDay: 0 })
    if (found.unknown.length > 0) return draftWords.unknownNames(found.unknown, [])
    await audiences.save(requester, { name, rule, said }, now())
    return audienceWords.saved(name, said, found.chosen.length)
  })

  const list = adminCommand(account, words.audiences, '', async (requester) => {
    const saved = await audiences.list(requester)
    return saved.length > 0 ? audienceWords.list(saved) : audienceWords.none
  })

  const drop = adminCommand(account, words.dropAudience, '\\s*(\\S{1,20})', async (requester, { rest }) => {
    const name = rest[1] ?? ''
    return (await audiences.remove(requester, name)) ? audienceWords.dropped(name) : audienceWords.unknown(name)
  })

  return [tags, save, list, drop]
}

/** 园区、制造 replaces; +先进 adds; -先进 takes away; 清空 takes all. */
function changedTags(before: readonly string[], text: string): readonly string[] {
  if (/^(?:清空|无)$/u.test(text)) return []
  const pieces = text.split(/[\s、,，;；]+/u).filter(Boolean)
  const plain = pieces.filter((piece) => !/^[+-]/u.test(piece))
  const added = pieces.filter((piece) => piece.startsWith('+')).map((piece) => piece.slice(1))
  const gone = pieces.filter((piece) => piece.startsWith('-')).map((piece) => piece.slice(1))
  const base = plain.length > 0 ? plain : before
  return [...new Set([...base, ...added])].filter((tag) => tag !== '' && !gone.includes(tag))
}
