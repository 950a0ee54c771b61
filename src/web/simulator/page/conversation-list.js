// Owns the left side: who I am, my conversations, their last message, and what is unread.
import { avatar, byId, element, say } from './dom.js'
import { clockText, shortText } from './message-view.js'

export function drawPeople(model) {
  const select = byId('who')
  select.replaceChildren(
    ...model.world.contacts.map((one) => element('option', { value: one.id, selected: one.id === model.me }, nameAndRole(one))),
  )
  byId('my-avatar').replaceWith(withId(avatar(model.me ?? '', model.nameOf(model.me ?? '')), 'my-avatar'))
}

/** 老王（会员）; but 会员甲 alone, whose name says it. */
function nameAndRole({ name, role }) {
  const word = say(`roles.${role}`)
  return name.includes(word) ? name : `${name}（${word}）`
}

function withId(made, id) {
  made.id = id
  return made
}

export function drawConversations(model, onOpen) {
  const focused = document.activeElement?.closest?.('#conversations button')?.dataset.id
  const list = byId('conversations')
  list.replaceChildren(...model.conversations().map((one) => element('li', {}, conversationView(model, one, onOpen))))
  if (focused) list.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus()
}

function conversationView(model, conversation, onOpen) {
  const { id } = conversation
  const title = conversation.private ? model.world.bot.name : conversation.room.topic
  const last = model.lastOf(id)
  const unread = id === model.open ? 0 : model.unreadIn(id)
  return element(
    'button',
    {
      type: 'button',
      class: 'conversation',
      'data-id': id,
      'aria-current': id === model.open ? 'true' : undefined,
      onclick: () => onOpen(id),
    },
    conversation.private ? avatar(model.world.bot.id, title, true) : roomAvatar(model, conversation.room),
    element(
      'span',
      { class: 'conversation-text' },
      element('span', { class: 'conversation-title' }, title),
      element('span', { class: 'conversation-last' }, last ? preview(model, conversation, last) : subtitle(model, id)),
    ),
    element(
      'span',
      { class: 'conversation-side' },
      element('span', { class: 'conversation-time' }, last ? clockText(last.at) : ''),
      ...(unread > 0
        ? [element('span', { class: 'weui-badge', 'aria-label': say('unread', { count: unread }) }, unread > 99 ? '99+' : String(unread))]
        : []),
    ),
  )
}

/** The first four members, as WeChat draws a group. */
function roomAvatar(model, room) {
  const faces = room.members.slice(0, 4).map((id) => avatar(id, model.nameOf(id)))
  return element('span', { class: 'avatar avatar-room', 'aria-hidden': 'true' }, ...faces)
}

function preview(model, conversation, row) {
  if (row.recalled) return say('recalledBy', { name: model.nameOf(row.from, row.conversation) })
  const text = shortText(row).replace(/\s+/gu, ' ')
  return conversation.private || row.from === 'weixin' ? text : `${model.nameOf(row.from, row.conversation)}：${text}`
}

/** Private: 私聊. Group: 5 人 · 园区 · 已启用 */
export function subtitle(model, id) {
  const room = model.room(id)
  if (!room) return say('botSubtitle')
  const state = !room.bot ? say('botAbsent') : say(room.enabled ? 'enabled' : 'closed')
  return [say('members', { count: room.members.length + (room.bot ? 1 : 0) }), ...room.tags, state].join(' · ')
}
