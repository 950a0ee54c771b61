// Owns how one message looks: bubble, name, picture, file, quote, or the grey line of a message taken back.
import { avatar, element, linked, say } from './dom.js'

/** How long a silence is before the time is shown again. */
const TIME_AFTER_MS = 5 * 60 * 1000

/** What a message shows in one line: in the list, in a quote. */
export function shortText(row) {
  if (row.image) return say('picture')
  if (row.file) return say('file', { name: row.file.name })
  return row.text || say(`kinds.${row.kind}`)
}

export function messageView(model, row, previous, onMenu) {
  const parts = []
  if (!previous || row.at - previous.at > TIME_AFTER_MS) parts.push(timeView(row.at))
  if (row.recalled) parts.push(noteView(recalledText(model, row)))
  else if (row.from === 'weixin') parts.push(noteView(row.text))
  else parts.push(bubbleView(model, row, onMenu))
  return element('div', { class: 'entry', 'data-id': row.id }, ...parts)
}

function recalledText(model, row) {
  return row.from === model.me ? say('recalledByMe') : say('recalledBy', { name: model.nameOf(row.from, row.conversation) })
}

function bubbleView(model, row, onMenu) {
  const mine = row.from === model.me
  const name = model.nameOf(row.from, row.conversation)
  const isBot = model.isBot(row.from)
  const more = element(
    'button',
    {
      type: 'button',
      class: 'more',
      'aria-haspopup': 'menu',
      'aria-label': say('menu'),
      onclick: (event) => onMenu(row, event.currentTarget),
    },
    '⋯',
  )
  const body = element(
    'div',
    { class: 'body' },
    element('div', { class: 'bubble-line' }, content(model, row), more),
    ...quoteView(model, row),
  )
  body.addEventListener('contextmenu', (event) => {
    event.preventDefault()
    onMenu(row, more)
  })
  return element(
    'article',
    { class: `message ${mine ? 'mine' : 'theirs'}${isBot ? ' by-bot' : ''}`, 'aria-label': mine ? say('you') : name },
    avatar(row.from, name, isBot),
    element('div', { class: 'column' }, element('p', { class: 'name' }, name), body),
  )
}

function content(model, row) {
  if (row.image) return pictureView(model, row)
  if (row.file) return fileView(row.file)
  if (row.kind !== 'text' && row.kind !== 'link') return element('div', { class: 'bubble' }, say(`kinds.${row.kind}`))
  return element('div', { class: 'bubble' }, ...linked(row.text))
}

function pictureView(model, row) {
  const alt = say('pictureFrom', { name: model.nameOf(row.from, row.conversation), file: row.image.name })
  const picture = element('img', { src: row.image.url, alt, class: 'picture' })
  return element('a', { href: row.image.url, target: '_blank', rel: 'noopener', class: 'picture-link' }, picture)
}

function fileView(file) {
  const size = sizeText(file.size)
  return element(
    'a',
    { class: 'bubble file', href: file.url, download: file.name, 'aria-label': say('download', { name: file.name, size }) },
    element(
      'span',
      { class: 'file-text' },
      element('span', { class: 'file-name' }, file.name),
      element('span', { class: 'file-size' }, size),
    ),
    element('span', { class: 'file-form', 'aria-hidden': 'true' }, formText(file.name)),
  )
}

/** '职工名单.xlsx' → XLSX */
function formText(name) {
  const form = name.includes('.') ? (name.split('.').at(-1) ?? '') : ''
  return form.length <= 4 ? form.toUpperCase() : ''
}

function quoteView(model, row) {
  if (!row.quoteOf) return []
  const quoted = model.find(row.quoteOf)
  const text = quoted ? `${model.nameOf(quoted.from, quoted.conversation)}：${shortText(quoted)}` : '…'
  return [element('p', { class: 'quoted' }, text)]
}

function noteView(text) {
  return element('p', { class: 'note' }, text)
}

function timeView(at) {
  return element('p', { class: 'note' }, element('time', { datetime: new Date(at).toISOString() }, clockText(at)))
}

/** The union's, not the browser's: the times of the bot's answers are told in it too. */
const { timeZone } = document.documentElement.dataset
const WALL = new Intl.DateTimeFormat('en-CA', {
  ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' },
})

/** 09:05; 昨天 09:05; 11/3 09:05 */
export function clockText(at, now = Date.now()) {
  const { year, month, day, hour, minute } = wallOf(at)
  const today = wallOf(now)
  const clock = `${hour}:${minute}`
  const days = (Date.UTC(today.year, today.month - 1, today.day) - Date.UTC(year, month - 1, day)) / 86_400_000
  if (days === 0) return clock
  return days === 1 ? `${say('yesterday')} ${clock}` : `${month}/${day} ${clock}`
}

function wallOf(at) {
  return Object.fromEntries(WALL.formatToParts(at).map(({ type, value }) => [type, value]))
}

function sizeText(bytes) {
  if (bytes < 1024) return `${bytes} B`
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
