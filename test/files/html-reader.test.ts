// Owns the proof that of a web page its text comes out, and nothing that leads around it.
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/files/html-reader.ts'

const read = (html: string) => readHtml(new TextEncoder().encode(html)).parts[0]

const PAGE = `<!DOCTYPE html><html><head><title>疗休养通知_望山区总工会</title><meta name="PubDate" content="2024-03-28 09:30">
<meta name="ContentSource" content="望山区总工会"><style>p { color: red }</style></head>
<body><nav><a>首页</a></nav><div id="main"><h1>关于疗休养的<br>通知</h1><p>&emsp;&emsp;各工会：</p><p><b>一、对象</b></p>
<p>一线会员，<span>优先安排</span>近三年<em>获得荣誉</em>的职工。</p><ul><li>名额<strong>360人</strong><ul><li>企业270人</li></ul></li><li>每期4天</li></ul>
<ol><li>报名表</li><li>名额表</li></ol><script>alert(1)</script></div><footer>版权所有</footer></body></html>`

describe('a page', () => {
  test('gives its headings, paragraphs and lists', () => {
    expect(
      read(PAGE)
        ?.text.split('\n')
        .filter((line) => line !== ''),
    ).toEqual([
      '# 关于疗休养的通知',
      '各工会：',
      '**一、对象**',
      '一线会员，优先安排近三年获得荣誉的职工。',
      '- 名额360人',
      '- 企业270人',
      '- 每期4天',
      '1. 报名表',
      '2. 名额表',
    ])
  })

  test('tells title, source and date', () => {
    expect(read(PAGE)).toMatchObject({ title: '疗休养通知', publisher: '望山区总工会', published: '2024-03-28' })
  })

  test('has no menus in its text, whatever box they stand in, but keeps links among words', () => {
    const menu = '<div class=top><ul><li><a>首页</a></li><li><a>新闻中心</a></li></ul></div><p><a>通知</a> | <a>公示</a></p>'
    const text = '<p>详见<a>附件1</a>和<a>附件2</a>。</p><p><a>关于做好2022年助学工作的通知</a></p>'
    expect(read(`<body>${menu}${text}</body>`)?.text).toBe('详见附件1和附件2。\n\n关于做好2022年助学工作的通知\n')
  })

  test('is called by its one heading where the title says less of the same', () => {
    const page = (title: string) => `<head><title>${title}</title></head><h1>关于做好2022年助学工作的通知</h1>`
    expect(read(page('通知'))?.title).toBe('关于做好2022年助学工作的通知')
    expect(read(page('助学工作问答'))?.title).toBe('助学工作问答')
  })

  test('of an old site is read in the encoding that it declares', () => {
    const bytes = Buffer.concat([
      Buffer.from('<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><p>'),
      Buffer.from([0xcd, 0xfb, 0xc9, 0xbd, 0xc7, 0xf8]),
      Buffer.from('</p></body></html>'),
    ])
    expect(readHtml(bytes).parts[0]?.text).toBe('望山区\n')
  })

  test('is its article, where there is one', () => {
    const text = '正文。'.repeat(60)
    expect(read(`<body><div>推荐阅读</div><article><p>${text}</p></article><div>相关链接</div></body>`)?.text).toBe(`${text}\n`)
  })

  test('that is broken is read all the same', () => {
    expect(read('<div><p>没有<i>关上的标签<p>第二段</div></span><p>第三段')?.text).toBe('没有关上的标签\n\n第二段\n\n第三段\n')
  })

  test('that nests without end is refused, not a crash', () => {
    expect(readHtml(new TextEncoder().encode(`${'<div>'.repeat(100_000)}深处`)).troubles).toEqual([{ rule: 'damaged' }])
  })
})
