// Owns the blocks of the project's own digests, for writing them in other formats.

export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

export function parseMarkdown(markdown: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  let table: string[][] | undefined
  for (const line of markdown.replace(/^---\n[\s\S]*?\n---\n/u, '').split('\n')) {
    const cells = /^\|(.*)\|$/u
      .exec(line)?.[1]
      ?.split('|')
      .map((cell) => cell.trim())
    if (cells) {
      if (cells.every((cell) => /^:?-+:?$/u.test(cell))) continue
      if (!table) {
        table = []
        blocks.push({ kind: 'table', rows: table })
      }
      table.push(cells)
      continue
    }
    table = undefined
    const heading = /^(#{1,6})\s+(.*)$/u.exec(line)
    if (heading) blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: plain(heading[2] ?? '') })
    else if (/^[-*]\s/u.test(line)) blocks.push({ kind: 'item', text: plain(line.slice(2)) })
    else if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: plain(line.replace(/^>\s?/u, '')) })
  }
  return blocks
}

const plain = (text: string): string => text.replaceAll('**', '').trim()
