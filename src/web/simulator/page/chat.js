// Owns the page as a whole: loads the world, keeps the live line, and draws what changed.
import { createComposer } from './composer.js'
import { drawConversations, drawPeople, subtitle } from './conversation-list.js'
import { byId, element, say } from './dom.js'
import { openMenu } from './menu.js'
import { messageView } from './message-view.js'
import { createModel } from './model.js'
import { getJson, openStream, postJson } from './server.js'

/** Enough to see what was said last; older talk is in the simulator's files. */
const OLD_ROWS = 600

const model = createModel()
const composer = createComposer(model)
const app = document.querySelector('.app')
const log = byId('log')
let lineUp = true
// It scrolls, so the keyboard must reach it.
log.tabIndex = 0

async function start() {
  model.world = await getJson('/sim/world')
  for (const row of await getJson(`/sim/messages?after=${Math.max(0, model.world.lastSeq - OLD_ROWS)}`)) model.add(row)
  takeAddress()
  drawAll()
  openStream(model.world.lastSeq, { row: onRow, recall: onRecall, world: () => void reloadWorld(), line: onLine })
}

/** #as=member-a&in=room-park: so that two windows can be two people, and a reload stays where it was. */
function takeAddress() {
  const wanted = new URLSearchParams(location.hash.slice(1))
  const known = (id) => model.world.contacts.some((one) => one.id === id)
  const me = wanted.get('as')
  model.me = me && known(me) ? me : model.world.contacts[0]?.id
  const open = wanted.get('in')
  model.open = model.conversations().some((one) => one.id === open) ? open : model.me
  app.dataset.view = open === model.open ? 'chat' : 'list'
}

function keepAddress() {
  const view = app.dataset.view === 'chat' ? { in: model.open } : {}
  history.replaceState(null, '', `#${new URLSearchParams({ as: model.me, ...view })}`)
}

function drawAll() {
  drawPeople(model)
  openConversation(model.open, app.dataset.view)
}

function openConversation(id, view = 'chat') {
  model.open = id
  app.dataset.view = view
  keepAddress()
  composer.reset()
  drawHead()
  drawLog()
  drawConversations(model, (next) => {
    openConversation(next)
    composer.focus()
  })
}

function drawHead() {
  const room = model.room(model.open)
  const title = room ? room.topic : model.world.bot.name
  byId('title').textContent = title
  byId('subtitle').textContent = subtitle(model, model.open)
  document.title = `${title} · ${say('title')}`
  byId('line').textContent = !lineUp ? say('reconnecting') : model.world.bot.loggedIn ? '' : say('botOffline')
}

function drawLog() {
  // The old talk is not news: a screen reader hears only what comes from now on.
  log.setAttribute('aria-live', 'off')
  const rows = model.rowsOf(model.open)
  log.replaceChildren(...rows.map((row, index) => messageView(model, row, rows[index - 1], onMenu)))
  if (rows.length === 0) log.append(element('p', { class: 'note empty' }, say('nothingYet')))
  model.markRead(model.open)
  scrollDown()
  requestAnimationFrame(() => log.setAttribute('aria-live', 'polite'))
}

function onRow(row) {
  const nearEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 120
  const previous = model.lastOf(row.conversation)
  if (!model.add(row)) return
  if (row.conversation === model.open) {
    log.querySelector('.empty')?.remove()
    log.append(messageView(model, row, previous, onMenu))
    model.markRead(model.open)
    if (nearEnd || row.from === model.me) scrollDown()
  }
  drawConversations(model, openConversation)
}

function onRecall({ id }) {
  const row = model.recall(id)
  const shown = log.querySelector(`[data-id="${CSS.escape(id)}"]`)
  if (row && shown) shown.replaceWith(messageView(model, row, row, onMenu))
  drawConversations(model, openConversation)
}

function onLine(up) {
  lineUp = up
  drawHead()
  // What happened before the line stood was told to nobody: at the start, too. Where the server is gone again, the line says so.
  if (up) reloadWorld().catch(() => {})
}

async function reloadWorld() {
  const before = model.me
  const { lastSeq } = model.world
  model.world = { ...(await getJson('/sim/world')), lastSeq }
  // After a login with new ids I am the same person under another id, at the same place of the list.
  if (!model.world.contacts.some((one) => one.id === before)) takeAddress()
  drawPeople(model)
  drawHead()
  drawConversations(model, openConversation)
}

function onMenu(row, from) {
  const items = [{ label: say('quote'), run: () => composer.quote(row) }]
  if (row.text) items.push({ label: say('copy'), run: () => void navigator.clipboard?.writeText(row.text) })
  if (row.from === model.me) {
    const recall = () => postJson('/sim/events', { kind: 'recall', id: row.id, from: model.me })
    items.push({ label: say('recall'), run: () => void composer.attempt(recall) })
  }
  openMenu(from, items)
}

function scrollDown() {
  log.scrollTop = log.scrollHeight
}

// A picture that comes late makes the log longer.
log.addEventListener(
  'load',
  (event) => {
    const below = log.scrollHeight - log.scrollTop - log.clientHeight
    if (below < event.target.clientHeight + 160) scrollDown()
  },
  true,
)
byId('who').addEventListener('change', (event) => {
  model.me = event.target.value
  const stays = model.conversations().some((one) => one.id === model.open)
  if (!stays) model.open = model.me
  drawAll()
})
byId('back').addEventListener('click', () => {
  openConversation(model.open, 'list')
  byId('conversations').querySelector('[aria-current]')?.focus()
})
addEventListener('hashchange', () => {
  takeAddress()
  drawAll()
})

start().catch((error) => {
  byId('line').textContent = say('failed', { problem: error.message })
})
