// Owns the three forms in which a quoted message arrives: told apart, as a text block, or as raw XML of type 57.

export interface Quote {
  readonly text: string
  /** The id of who is quoted, where the platform tells. */
  readonly talkerId?: string
  /** The name of who is quoted, where the platform tells. */
  readonly talkerName?: string
}

export interface QuotedText {
  readonly text: string
  readonly quote?: Quote
}

/**
 * Matches '「老王：年假几天」\n- - - - -\n那病假呢'; not '「老王：年假几天」那病假呢'.
 * Clients differ in the number of strokes and of line ends.
 */
const TEXT_BLOCK = /^\s*「([^：:\n]{1,64})[：:]\s*([\s\S]*?)」\s*\n\s*-(?:[ \u2005]?-){2,}\s*\n?([\s\S]*)$/u
/** Matches '<msg><appmsg appid=""><title>那病假呢</title><type>57</type>…'; not a shared link, which is type 5. */
const XML_QUOTE = /<appmsg[\s\S]*<type>\s*57\s*<\/type>/u

/** '「老王：年假几天」\n- - - - -\n那病假呢' → text '那病假呢', quote 年假几天 of 老王. */
export function readQuote(text: string): QuotedText {
  return readXml(text) ?? readBlock(text) ?? { text }
}

export function isQuoteXml(text: string): boolean {
  return XML_QUOTE.test(unescapeOnce(text))
}

/** The same text block, as the simulator writes it for a gateway that has no field for quotes. */
export function writeQuoteBlock(name: string, quoted: string, text: string): string {
  return `「${name}：${quoted}」\n- - - - - - - - - - - - - - -\n${text}`
}

function readBlock(text: string): QuotedText | undefined {
  const found = TEXT_BLOCK.exec(text)
  if (!found) return undefined
  const [, talkerName = '', quoted = '', rest = ''] = found
  return { text: rest.trim(), quote: { text: quoted.trim(), talkerName: talkerName.trim() } }
}

function readXml(raw: string): QuotedText | undefined {
  const xml = raw.includes('<appmsg') ? raw : unescapeOnce(raw)
  if (!XML_QUOTE.test(xml)) return undefined
  const refer = element(xml, 'refermsg')
  if (refer === undefined) return undefined
  const outside = xml.replace(refer, '')
  const talkerId = value(refer, 'chatusr') || value(refer, 'fromusr')
  const talkerName = value(refer, 'displayname')
  return {
    text: value(outside, 'title'),
    quote: {
      text: quotedContent(value(refer, 'content')),
      ...(talkerId ? { talkerId } : {}),
      ...(talkerName ? { talkerName } : {}),
    },
  }
}

/** A quoted card or quote is XML again: its title is what people see. */
function quotedContent(content: string): string {
  if (!content.includes('<')) return content
  return value(unescapeOnce(content), 'title') || value(content, 'title') || ''
}

function element(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'u').exec(xml)?.[1]
}

function value(xml: string, name: string): string {
  const inner = element(xml, name) ?? ''
  const cdata = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/u.exec(inner)
  return (cdata?.[1] ?? unescapeOnce(inner)).trim()
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** '&lt;title&gt;' → '<title>'; once only, so that '&amp;lt;' stays a written '&lt;'. */
function unescapeOnce(text: string): string {
  return text
    .replace(/&(lt|gt|quot|apos|amp);/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/&#(\d{1,7});/gu, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
}
