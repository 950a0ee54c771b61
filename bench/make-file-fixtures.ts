// Owns the making of test/fixtures/files: the digests in every form that an office has. Run once, with LibreOffice installed;
// the files are committed, so that tests need nothing of it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { parse } from 'yaml'
import { type MarkdownBlock, parseMarkdown } from './markdown-blocks.ts'
import { toFlatOdt, toHtml } from './office-forms.ts'
import { stripFonts } from './strip-fonts.ts'

const SEEDS = new URL('../seeds/', import.meta.url)
const OUT = new URL('../test/fixtures/files/digests/', import.meta.url)
const HEADER = ['章', '节', '事项', '内容']

const convert = (file: string, form: string, dir: string): void => {
  execFileSync('soffice', ['--headless', '--convert-to', form, '--outdir', dir, file], { stdio: 'ignore' })
}

const sources = parse(readFileSync(new URL('sources.yaml', SEEDS), 'utf8')) as { file: string; id: string; title: string }[]
const work = mkdtempSync(join(tmpdir(), 'file-fixtures-'))
mkdirSync(OUT, { recursive: true })
for (const { file, id, title } of sources) {
  const markdown = readFileSync(new URL(file, SEEDS), 'utf8')
  const blocks = parseMarkdown(markdown)
  writeFigures(id, title, blocks)
  writeFileSync(new URL(`${id}.html`, OUT), toHtml(title, blocks))
  writeFileSync(join(work, `${id}.md`), markdown)
  execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030', '-o', join(work, `${id}.gbk.md`), join(work, `${id}.md`)])
  renameSync(join(work, `${id}.gbk.md`), new URL(`${id}.md`, OUT))
  writeFileSync(join(work, `${id}.fodt`), toFlatOdt(title, blocks, 1))
  convert(join(work, `${id}.fodt`), 'docx', work)
  writeFileSync(join(work, `${id}.fodt`), toFlatOdt(title, blocks, 2))
  convert(join(work, `${id}.fodt`), 'pdf', work)
  renameSync(join(work, `${id}.docx`), new URL(`${id}.docx`, OUT))
  writeFileSync(new URL(`${id}.pdf`, OUT), stripFonts(readFileSync(join(work, `${id}.pdf`))))
}
rmSync(work, { recursive: true })
process.stdout.write(`${readdirSync(OUT).join('\n')}\n`)

/** The figures that stand in lists, one row each: 章, 节, 事项, 内容. */
function figureRows(blocks: readonly MarkdownBlock[]): string[][] {
  const path: string[] = []
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') {
      path.length = block.level - 1
      path[block.level - 1] = block.text
    }
    const found = block.kind === 'item' ? /^([^：]{2,30})：([^：]*\d[^：]*)$/u.exec(block.text) : null
    const [chapter = '', section = ''] = path.filter((part) => part !== undefined).slice(-2)
    return found ? [[chapter, section, found[1] ?? '', found[2] ?? '']] : []
  })
}

/** The workbook has its title above the table, as offices have it; the CSV is what a program exports: nothing but the table. */
function writeFigures(id: string, title: string, blocks: readonly MarkdownBlock[]): void {
  const rows = [HEADER, ...figureRows(blocks)]
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([[`${title}（数字摘录）`.slice(0, 38)], ...rows]), 'Sheet1')
  writeFileSync(new URL(`${id}.xlsx`, OUT), write(book, { type: 'buffer', bookType: 'xlsx', compression: true }))
  const lines = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
  writeFileSync(new URL(`${id}.csv`, OUT), `\uFEFF${lines.join('\r\n')}\r\n`)
}
