// Owns what the page knows: the world, who I am, which conversation is open, and all rows so far.

/** More than this nobody scrolls; the page stays quick. */
const MOST_ROWS = 3000

export function createModel() {
  let rows = []
  const byId = new Map()
  const read = new Map()
  const model = {
    world: { bot: { id: '', name: '', loggedIn: true }, contacts: [], rooms: [], lastSeq: 0 },
    me: undefined,
    open: undefined,

    add(row) {
      if (byId.has(row.id)) return false
      rows.push(row)
      byId.set(row.id, row)
      if (rows.length > MOST_ROWS) {
        for (const old of rows.slice(0, MOST_ROWS / 2)) byId.delete(old.id)
        rows = rows.slice(MOST_ROWS / 2)
      }
      return true
    },
    recall(id) {
      const row = byId.get(id)
      if (row) row.recalled = true
      return row
    },
    find: (id) => byId.get(id),
    rowsOf: (conversation) => rows.filter((row) => row.conversation === conversation),
    lastOf: (conversation) => rows.findLast((row) => row.conversation === conversation),
    isBot: (id) => id === model.world.bot.id,
    /** In a group by the name used there. */
    nameOf(id, conversation) {
      const alias = model.room(conversation)?.aliases[id]
      if (alias) return alias
      return (model.isBot(id) ? model.world.bot.name : model.world.contacts.find((one) => one.id === id)?.name) ?? id
    },
    room: (id) => model.world.rooms.find((one) => one.id === id),

    /** My private chat with the bot first, then my groups as they stand in the file. */
    conversations() {
      if (!model.me) return []
      const mine = model.world.rooms.filter((room) => room.members.includes(model.me))
      return [{ id: model.me, private: true }, ...mine.map((room) => ({ id: room.id, private: false, room }))]
    },
    markRead: (conversation) => read.set(`${model.me}/${conversation}`, rows.at(-1)?.seq ?? 0),
    unreadIn(conversation) {
      const from = read.get(`${model.me}/${conversation}`) ?? model.world.lastSeq
      return rows.filter((row) => row.seq > from && row.conversation === conversation && row.from !== model.me).length
    },
  }
  return model
}
