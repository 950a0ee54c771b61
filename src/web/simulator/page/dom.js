// Owns making elements. Text goes in as text only, so nothing that anybody says can become HTML.

/** @type {(tag: string, attributes?: Record<string, any>, ...children: (Node | string)[]) => any} */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value)
    else made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children)
  return made
}

/** @type {(id: string) => any} */
export function byId(id) {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no element ${id}`)
  return found
}

const wording = JSON.parse(byId('wording').textContent ?? '{}')

/** say('members', { count: 5 }) → '5 人' */
export function say(key, values = {}) {
  const text = key.split('.').reduce((found, part) => found?.[part], wording) ?? key
  return text.replace(/\{(\w+)\}/gu, (whole, name) => (name in values ? String(values[name]) : whole))
}

/** Matches https://example.org/a?b=1 in a sentence; stops before 。 and closing brackets. */
const LINK = /https?:\/\/[^\s<>"'，。；！？、）】》”]+/giu

/** The text with its web addresses as links. */
export function linked(text) {
  const parts = []
  let from = 0
  for (const found of text.matchAll(LINK)) {
    parts.push(text.slice(from, found.index))
    parts.push(element('a', { href: found[0], target: '_blank', rel: 'noopener noreferrer' }, found[0]))
    from = found.index + found[0].length
  }
  parts.push(text.slice(from))
  return parts.filter((part) => part !== '')
}

/** '会员甲' → 甲 on a colour of its own. */
export function avatar(id, name, isBot = false) {
  const shade = [...id].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 997, 7) % 6
  return element('span', { class: `avatar ${isBot ? 'avatar-bot' : `avatar-${shade}`}`, 'aria-hidden': 'true' }, avatarText(name, isBot))
}

function avatarText(name, isBot) {
  const letters = [...name.trim()]
  return (isBot ? letters[0] : letters.at(-1)) ?? '?'
}
