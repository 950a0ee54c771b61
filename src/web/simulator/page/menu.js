// Owns the small menu on a message: quote, copy, recall; by mouse, finger and keyboard.
import { byId, element } from './dom.js'

const menu = byId('menu')
let opener

/** @param {{ label: string, run: () => void }[]} items */
export function openMenu(from, items) {
  closeMenu()
  opener = from
  menu.replaceChildren(
    ...items.map(({ label, run }) =>
      element('button', { type: 'button', role: 'menuitem', tabindex: '-1', onclick: () => choose(run) }, label),
    ),
  )
  menu.hidden = false
  from.setAttribute('aria-expanded', 'true')
  place(from)
  menu.firstElementChild?.focus()
}

function choose(run) {
  closeMenu()
  run()
}

export function closeMenu() {
  if (menu.hidden) return
  menu.hidden = true
  opener?.removeAttribute('aria-expanded')
  if (opener?.isConnected) opener.focus({ preventScroll: true })
}

/** Above the message where there is room, never outside the window. */
function place(from) {
  const anchor = from.getBoundingClientRect()
  const { width, height } = menu.getBoundingClientRect()
  const left = Math.min(Math.max(8, anchor.left + anchor.width / 2 - width / 2), innerWidth - width - 8)
  const above = anchor.top - height - 6
  menu.style.left = `${left}px`
  menu.style.top = `${above > 8 ? above : anchor.bottom + 6}px`
}

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

menu.addEventListener('keydown', (event) => {
  const items = [...menu.children]
  const step = STEPS[event.key]
  if (step) {
    event.preventDefault()
    items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus()
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault()
    closeMenu()
  }
})

document.addEventListener('pointerdown', (event) => {
  if (!menu.contains(event.target)) closeMenu()
})
addEventListener('resize', closeMenu)
