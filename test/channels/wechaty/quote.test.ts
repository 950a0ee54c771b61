import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isQuoteXml, readQuote, writeQuoteBlock } from '../../../src/channels/wechaty/quote.ts'

const xml = (title: string, refer: string) =>
  `<?xml version="1.0"?>\n<msg><appmsg appid="" sdkver="0"><title>${title}</title><type>57</type><refermsg>${refer}</refermsg></appmsg></msg>`

describe('a quoted message', () => {
  it('is read from the old text block', () => {
    expect(readQuote('「老王：年假几天」\n- - - - - - - - - - - - - - -\n@小助手 那病假呢')).toEqual({
      text: '@小助手 那病假呢',
      quote: { text: '年假几天', talkerName: '老王' },
    })
  })

  it('keeps line ends and brackets of the quoted text', () => {
    expect(readQuote('「小助手：共 3 条：\n1. 「甲」类\n2. 乙」\n- - - - - - - - -\n第二条').quote?.text).toBe(
      '共 3 条：\n1. 「甲」类\n2. 乙',
    )
  })

  it('is read from XML of type 57', () => {
    const refer =
      '<type>1</type><svrid>77</svrid><fromusr>room@chatroom</fromusr><chatusr>wxid_bot</chatusr><displayname>小助手</displayname><content>年假 5 天</content>'
    expect(readQuote(xml('@小助手 那病假呢', refer))).toEqual({
      text: '@小助手 那病假呢',
      quote: { text: '年假 5 天', talkerId: 'wxid_bot', talkerName: '小助手' },
    })
  })

  it('is read from XML that was escaped on its way, and from CDATA', () => {
    const raw = xml('<![CDATA[多少 < 3 天?]]>', '<fromusr>wxid_a</fromusr><displayname>老王</displayname><content>A &amp; B</content>')
    const expected = { text: '多少 < 3 天?', quote: { text: 'A & B', talkerId: 'wxid_a', talkerName: '老王' } }
    expect(readQuote(raw)).toEqual(expected)
    expect(readQuote(raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))).toEqual(expected)
  })

  it('shows the title of a quoted quote', () => {
    const inner = xml('里面的问题', '<content>x</content>').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    expect(readQuote(xml('外面的问题', `<fromusr>wxid_a</fromusr><content>${inner}</content>`))).toMatchObject({
      text: '外面的问题',
      quote: { text: '里面的问题' },
    })
  })

  it.each([
    '「老王：年假几天」那病假呢',
    '「工会法」- - -',
    '年假几天',
    '',
    '<msg><appmsg><title>链接</title><type>5</type></appmsg></msg>',
  ])('is not seen in %s', (text) => {
    expect(readQuote(text)).toEqual({ text })
    expect(isQuoteXml(text)).toBe(false)
  })

  it('comes back from the block as it was written', () => {
    const line = fc.string({ maxLength: 30 }).map((text) => text.replace(/[「」：:\n]/gu, '').trim())
    const name = line.filter((text) => text !== '')
    fc.assert(
      fc.property(name, line, line, (talkerName, quoted, text) => {
        expect(readQuote(writeQuoteBlock(talkerName, quoted, text))).toEqual({ text, quote: { text: quoted, talkerName } })
      }),
    )
  })
})
