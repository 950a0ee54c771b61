// Owns the files of the chat page: read once, sent with headers under which no message can become a script.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Context } from 'hono'
import { pageWording } from '../../wording/simulator-page.ts'

const here = (name: string) => fileURLToPath(new URL(`./page/${name}`, import.meta.url))
const require = createRequire(import.meta.url)
const weui = require.resolve('weui/dist/style/weui.min.css')

const CSS = 'text/css; charset=utf-8'
const SCRIPT = 'text/javascript; charset=utf-8'
const SCRIPTS = ['chat.js', 'composer.js', 'conversation-list.js', 'dom.js', 'menu.js', 'message-view.js', 'model.js', 'server.js']

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export interface PageRoute {
  readonly path: string
  readonly serve: (context: Context) => Response
}

/** `timeZone`: the union's, so that the page and the bot's answers tell the same time wherever the browser is. */
export function pageRoutes(timeZone: string): readonly PageRoute[] {
  return [
    route('/sim/page/weui.css', CSS, readFileSync(weui)),
    route('/sim/page/chat.css', CSS, readFileSync(here('chat.css'))),
    route('/sim/page/icon.svg', 'image/svg+xml', readFileSync(here('icon.svg'))),
    ...SCRIPTS.map((name) => route(`/sim/page/${name}`, SCRIPT, readFileSync(here(name)))),
    route('/sim/', 'text/html; charset=utf-8', Buffer.from(renderPage(readFileSync(here('index.html'), 'utf8'), timeZone))),
  ]
}

function route(path: string, mediaType: string, content: Buffer): PageRoute {
  const headers = { 'content-type': mediaType, 'cache-control': 'no-cache' }
  return { path, serve: (context) => context.body(new Uint8Array(content), 200, headers) }
}

/** '<title>{{title}}</title>' → '<title>工小问模拟器</title>'; "{{json}}" is the whole wording, for the scripts. */
function renderPage(html: string, timeZone: string): string {
  const words: Readonly<Record<string, unknown>> = { ...pageWording, timeZone }
  return html.replace(/\{\{(\w+)\}\}|"\{\{json\}\}"/gu, (whole, name: string | undefined) => {
    // < would end the script element that holds it.
    if (name === undefined) return JSON.stringify(pageWording).replaceAll('<', '\\u003c')
    return typeof words[name] === 'string' ? escapeHtml(words[name]) : whole
  })
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (letter) => `&#${letter.charCodeAt(0)};`)
}
