// Owns the proof that `npm run check` refuses what the architecture forbids.

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const IMPORT = 'lint/style/noRestrictedImports'

/** A file with one line of code, and the rule that refuses it. */
const FORBIDDEN: readonly (readonly [path: string, code: string, rule: string])[] = [
  ['src/text/a.ts', "export { x } from '../documents/x.ts'", IMPORT],
  ['src/text/deep/a.ts', "export { x } from '../../documents/x.ts'", IMPORT],
  ['src/text/b.ts', "export { x } from '../config.ts'", IMPORT],
  ['src/text/c.ts', "export { cut } from 'nodejieba'", IMPORT],
  ['src/text/d.ts', "export { readFileSync } from 'node:fs'", 'lint/correctness/noNodejsModules'],
  ['src/documents/a.ts', "export { x } from '../search/x.ts'", IMPORT],
  ['src/documents/b.ts', "export { join } from 'node:path'", 'lint/correctness/noNodejsModules'],
  ['src/search/a.ts', "export { x } from '../answers/x.ts'", IMPORT],
  ['src/search/b.ts', "export { default as MiniSearch } from 'minisearch'", IMPORT],
  ['src/answers/a.ts', "export { x } from '../conversation/x.ts'", IMPORT],
  ['src/answers/b.ts', "export { x } from '../store/x.ts'", IMPORT],
  ['src/answers/c.ts', "export { Message } from 'wechaty'", IMPORT],
  ['src/conversation/a.ts', "export { x } from '../channels/wechaty/x.ts'", IMPORT],
  ['src/conversation/b.ts', "export { Kysely } from 'kysely'", IMPORT],
  ['src/conversation/c.ts', "export { x } from '../wire.ts'", IMPORT],
  ['src/notices/a.ts', "export { x } from '../store/x.ts'", IMPORT],
  ['src/web/a.ts', "export { Puppet } from 'wechaty-puppet'", IMPORT],
  ['src/monitoring/a.ts', "export { x } from '../wire/x.ts'", IMPORT],
  ['src/monitoring/deep/a.ts', "export { x } from '../../store/x.ts'", IMPORT],
  ['src/store/a.ts', "export { x } from '../web/x.ts'", IMPORT],
  ['src/lonely.ts', "export { default } from 'better-sqlite3'", IMPORT],
  ['src/settings-elsewhere.ts', 'export const home = process.env.HOME', 'lint/style/noProcessEnv'],
  ['src/floating.ts', 'async function go() {}\nexport const start = () => {\n  go()\n}', 'lint/nursery/noFloatingPromises'],
  ['src/ring-a.ts', "import { b } from './ring-b.ts'\nexport const a = () => b", 'lint/suspicious/noImportCycles'],
]

const ALLOWED: readonly (readonly [path: string, code: string])[] = [
  ['src/ring-b.ts', "import { a } from './ring-a.ts'\nexport const b = () => a"],
  ['src/documents/fine.ts', "import { x } from '../text/x.ts'\n\nexport const y = x"],
  ['src/answers/fine.ts', "import { x } from '../search/x.ts'\n\nexport const y = x"],
  ['src/text/jieba.ts', "import { cut } from 'nodejieba'\n\nexport const y = cut"],
  ['src/channels/wechaty/fine.ts', "import { WechatyBuilder } from 'wechaty'\n\nexport const y = WechatyBuilder"],
]

interface BiomeReport {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: unknown } }[]
}

describe('the folder rules', () => {
  let dir = ''
  let found: readonly string[] = []

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'folder-rules-'))
    for (const file of ['biome.json', 'package.json', '.gitignore']) cpSync(resolve(file), join(dir, file))
    symlinkSync(resolve('node_modules'), join(dir, 'node_modules'))
    for (const [path, code] of [...FORBIDDEN, ...ALLOWED]) write(join(dir, path), code)
    found = lint(dir)
  })
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  it.each(FORBIDDEN)('refuse %s: %s', (path, _code, rule) => {
    expect(found).toContain(`${path} ${rule}`)
  })

  it.each(ALLOWED)('let %s pass', (path) => {
    expect(found).not.toContain(`${path} ${IMPORT}`)
  })
})

function write(path: string, code: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${code}\n`)
}

/** `path rule` for every diagnostic. Biome ends with an error here, which is the point. */
function lint(cwd: string): string[] {
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.']
  let output: string
  try {
    output = execFileSync(resolve('node_modules/.bin/biome'), args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (error) {
    output = String((error as { stdout: string }).stdout)
  }
  const { diagnostics } = JSON.parse(output) as BiomeReport
  return diagnostics.map(({ category, location }) => `${pathOf(location.path)} ${category}`)
}

function pathOf(path: unknown): string {
  const text = typeof path === 'string' ? path : JSON.stringify(path)
  return text.replace(/^\.\//u, '')
}
