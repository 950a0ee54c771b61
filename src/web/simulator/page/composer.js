// Owns the input: text, mention of the bot, the quote that is being answered, pictures and files.
import { byId, say } from './dom.js'
import { shortText } from './message-view.js'
import { postJson } from './server.js'

/** WeChat's own mark behind a chosen name; a name typed by hand has none. */
const AFTER_NAME = '\u2005'
const MOST_BYTES = 20 * 1024 * 1024

export function createComposer(model) {
  const text = byId('text')
  const problem = byId('problem')
  const quoteBar = byId('quote-bar')
  let quoteOf

  const place = () => (model.open === model.me ? { private: true } : { room: model.open })
  const mentionText = () => `@${model.world.bot.name}${AFTER_NAME}`

  const quote = (row) => {
    quoteOf = row?.id
    quoteBar.hidden = !row
    if (row) byId('quote-text').textContent = say('quoting', { name: model.nameOf(row.from, row.conversation), text: shortText(row) })
    grow()
    text.focus()
  }
  const grow = () => {
    text.style.height = ''
    // An empty field is as high as its hint would be, which is not what was written.
    if (text.value !== '') text.style.height = `${Math.min(text.scrollHeight, 160)}px`
  }
  const attempt = async (work) => {
    problem.textContent = ''
    try {
      await work()
      return true
    } catch (error) {
      problem.textContent = say('failed', { problem: error.message })
      return false
    }
  }
  const send = async () => {
    const written = text.value
    if (written.trim() === '') return
    const mention = model.open !== model.me && written.includes(mentionText())
    text.value = ''
    const sent = await attempt(() =>
      postJson('/sim/messages', {
        from: model.me,
        ...place(),
        text: written,
        ...(mention ? { mention } : {}),
        ...(quoteOf ? { quoteOf } : {}),
      }),
    )
    // What was not sent must not be lost.
    if (!sent) text.value = written
    else if (quoteOf) quote(undefined)
    grow()
  }
  const attach = (file) =>
    attempt(async () => {
      if (file.size > MOST_BYTES) throw new Error(say('tooLarge'))
      const content = { name: file.name, base64: await base64Of(file) }
      const kind = /^image\/(?:png|jpeg|gif|webp)$/u.test(file.type) ? 'image' : 'file'
      await postJson('/sim/messages', { from: model.me, ...place(), [kind]: content })
    })

  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault()
    void send()
  })
  text.addEventListener('keydown', (event) => {
    // Enter also ends the choice of a word in a Chinese input method; that is not meant for us.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
    event.preventDefault()
    void send()
  })
  text.addEventListener('input', grow)
  byId('mention').addEventListener('click', () => {
    text.setRangeText(mentionText(), text.selectionStart, text.selectionEnd, 'end')
    text.focus()
  })
  byId('drop-quote').addEventListener('click', () => quote(undefined))
  byId('attach').addEventListener('change', async (event) => {
    for (const file of event.target.files) await attach(file)
    event.target.value = ''
    text.focus()
  })
  text.addEventListener('paste', (event) => {
    for (const file of event.clipboardData?.files ?? []) void attach(file)
  })

  return {
    quote,
    /** Another conversation: the quote belongs to the old one. */
    reset() {
      quoteOf = undefined
      quoteBar.hidden = true
      problem.textContent = ''
      byId('mention').hidden = model.open === model.me
      byId('mention').textContent = say('mention', { bot: model.world.bot.name })
    },
    focus: () => text.focus(),
    attempt,
  }
}

function base64Of(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/u, '')))
    reader.addEventListener('error', () => reject(reader.error))
    reader.readAsDataURL(file)
  })
}
