// Owns how long a message may be that is looked up: longer than any question; a story of a page passes.
import { conversationWording } from '../wording/conversation.ts'

const MOST_SIGNS = 2_000

/** What is said instead of an answer; undefined where the message is not too long. */
export const tooLongReply = ({ length }: string): string | undefined =>
  length > MOST_SIGNS ? conversationWording.tooLong(length) : undefined
