// Owns what the settings mean for the conversation.

import type { Settings } from '../config.ts'
import { type ConversationSettings, DEFAULT_SETTINGS } from '../conversation/deps.ts'
import type { BucketSettings } from '../conversation/limits.ts'

export function conversationSettings(settings: Settings): ConversationSettings {
  return {
    ...DEFAULT_SETTINGS,
    botName: settings.BOT_NAME,
    names: settings.BOT_NAME === DEFAULT_SETTINGS.botName ? DEFAULT_SETTINGS.names : [settings.BOT_NAME],
    prefixes: settings.COMMAND_PREFIX ? [settings.COMMAND_PREFIX] : [],
    timeZone: settings.TIMEZONE,
    staleAfterMs: settings.STALE_AFTER_SECONDS * 1000,
    contextMs: settings.CONTEXT_MINUTES * 60_000,
    perPerson: perMinute(settings.PERSON_PER_MINUTE),
    perRoom: perMinute(settings.GROUP_PER_MINUTE),
    otherBots: settings.OTHER_BOTS ?? [],
    tellsStaff: settings.HANDOFF_TELL === 'staff',
    quietMs: settings.HANDOFF_QUIET_MINUTES * 60_000,
    friendRequests: settings.FRIEND_REQUESTS === 'accept' ? 'accept' : 'ask-admin',
  }
}

/** Half of a minute's share may come at once, as people ask. */
const perMinute = (count: number): BucketSettings => ({ burst: Math.max(1, Math.ceil(count / 2)), perSecond: count / 60 })
