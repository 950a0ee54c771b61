// Owns the digests in other forms: HTML as an official site writes it, and an OpenDocument text in two columns for LibreOffice.
import type { MarkdownBlock } from './markdown-blocks.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export function toHtml(title: string, blocks: readonly MarkdownBlock[]): string {
  const body = blocks
    .map(htmlBlock)
    .join('\n')
    .replace(/<\/ul>\n<ul>\n/gu, '')
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escaped(title)} - 测试网站</title><script>var visits = 1</script></head>
<body>
<header><a href="/">首页</a></header>
<nav><ul><li><a href="/1">机构概况</a></li><li><a href="/2">新闻中心</a></li></ul></nav>
<div class="content">
${body}
</div>
<footer>版权所有 测试网站 备案号 000000</footer>
</body>
</html>
`
}

function htmlBlock(block: MarkdownBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>&emsp;&emsp;${escaped(block.text)}</p>`
    case 'item':
      return `<ul>\n<li>${escaped(block.text)}</li>\n</ul>`
    case 'table': {
      const [head, ...rows] = block.rows
      const row = (cells: readonly string[], tag: string): string =>
        `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
      return `<table>\n<thead>${row(head ?? [], 'th')}</thead>\n<tbody>\n${rows.map((cells) => row(cells, 'td')).join('\n')}\n</tbody>\n</table>`
    }
  }
}

/** A flat OpenDocument text: A4, two columns, a running header, page numbers. No mark hangs over the edge: LibreOffice loses those in a PDF. */
export function toFlatOdt(header: string, blocks: readonly MarkdownBlock[], columns: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="cjk" svg:font-family="'Noto Sans CJK SC'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="cjk" style:font-name-asian="cjk" fo:font-size="10.5pt" style:font-size-asian="10.5pt" fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="CN"/><style:paragraph-properties style:punctuation-wrap="simple"/></style:default-style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-indent="0.74cm" fo:margin-bottom="0.1cm" fo:text-align="justify"/></style:style>
<style:style style:name="Item" style:family="paragraph"><style:paragraph-properties fo:margin-left="0.6cm"/></style:style>
<style:style style:name="Cell" style:family="paragraph"/>
<style:style style:name="Header" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="8pt" style:font-size-asian="8pt"/></style:style>
${[22, 18, 15.5, 13.5, 12.5, 12].map((size, i) => `<style:style style:name="Heading_20_${i + 1}" style:display-name="Heading ${i + 1}" style:family="paragraph" style:default-outline-level="${i + 1}"><style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="${size}pt" style:font-size-asian="${size}pt"/></style:style>`).join('\n')}
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2cm" fo:margin-right="2cm"><style:columns fo:column-count="${columns}" fo:column-gap="0.8cm"/></style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="0.8cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm"/></style:footer-style></style:page-layout>
<style:style style:name="Border" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.05cm"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header><text:p text:style-name="Header">${escaped(header)}</text:p></style:header><style:footer><text:p text:style-name="Header">— <text:page-number/> —</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
${blocks.map(odtBlock).join('\n')}
</office:text></office:body>
</office:document>
`
}

function odtBlock(block: MarkdownBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<text:h text:style-name="Heading_20_${block.level}" text:outline-level="${block.level}">${escaped(block.text)}</text:h>`
    case 'paragraph':
      return `<text:p text:style-name="Body">${escaped(block.text)}</text:p>`
    case 'item':
      return `<text:list><text:list-item><text:p text:style-name="Item">${escaped(block.text)}</text:p></text:list-item></text:list>`
    case 'table': {
      const [head, ...rows] = block.rows
      const row = (cells: readonly string[]): string =>
        `<table:table-row>${cells.map((cell) => `<table:table-cell table:style-name="Border" office:value-type="string"><text:p text:style-name="Cell">${escaped(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`
      return `<table:table><table:table-column table:number-columns-repeated="${head?.length ?? 1}"/><table:table-header-rows>${row(head ?? [])}</table:table-header-rows>${rows.map(row).join('')}</table:table>`
    }
  }
}
