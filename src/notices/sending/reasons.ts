// Owns the names of reasons that the program itself gives for a copy's state; a channel's own words stand beside them.

export const REASONS = {
  /** The program ended between the writing down of the attempt and its outcome. */
  crashed: 'crashed',
  /** Another machine's program did. */
  workerLost: 'worker-lost',
  late: 'late',
  notInRoom: 'not-in-room',
  topicNotUnique: 'topic-not-unique',
  /** The platform said afterwards that it sends too much. */
  throttledAfter: 'throttled-after',
  throttled: 'throttled',
  /** So many failures in a row; the last one's reason follows after a colon. */
  failing: 'failing',
  /** The picture or file is not in the database any more. */
  noFile: 'no-file',
} as const
