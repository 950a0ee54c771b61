// Owns reading the simulator's file: a mistake names file, line and remedy.
import { readFileSync } from 'node:fs'
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { z } from 'zod'
import { worldWording } from '../../wording/simulator.ts'
import { mistakeIn, type SimWorld, WorldError } from './world.ts'
import { buildWorld, worldSchema } from './world-schema.ts'

/** Reads a world from YAML (or JSON, which YAML holds); a mistake names file, line and remedy. */
export function parseWorld(text: string, file: string): SimWorld {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const broken = document.errors[0]
  if (broken) throw new WorldError(worldWording.notYaml(file, lines.linePos(broken.pos[0]).line, broken.code))
  const parsed = worldSchema.safeParse(document.toJS() ?? {}, { error: z.locales.zhCN().localeError })
  if (!parsed.success) {
    const issue = deepest(parsed.error.issues)
    const path = issue.path.map(String)
    throw new WorldError(worldWording.wrong(file, lineOf(document.contents, path, lines), path.join('.'), issue.message))
  }
  const world = buildWorld(parsed.data)
  const mistake = mistakeIn(world)
  if (mistake)
    throw new WorldError(worldWording.wrong(file, lineOf(document.contents, [mistake.place], lines), mistake.place, mistake.text))
  return world
}

export function readWorldFile(file: string): SimWorld {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code
    throw new WorldError(code === 'ENOENT' ? worldWording.missing(file) : worldWording.unreadable(file, code ?? ''))
  }
  return parseWorld(text, file)
}

/** A union reports what each of its branches missed: the branch that got furthest is what the writer meant. */
function deepest(issues: readonly z.core.$ZodIssue[]): { readonly path: readonly PropertyKey[]; readonly message: string } {
  const [issue] = issues
  if (issue?.code !== 'invalid_union') return issue ?? { path: [], message: '' }
  const branches = issue.errors.map((branch) => deepest(branch))
  const best = branches.reduce((a, b) => (b.path.length > a.path.length ? b : a), {
    path: [] as readonly PropertyKey[],
    message: issue.message,
  })
  return { path: [...issue.path, ...best.path], message: best.message }
}

/** The line of the innermost node that exists on this path. */
function lineOf(contents: unknown, path: readonly string[], lines: LineCounter): number {
  let node = contents as Node | null
  for (const key of path) {
    const next = isMap(node) ? node.get(key, true) : isSeq(node) ? node.get(Number(key), true) : undefined
    if (!next) break
    node = next as Node
  }
  return node?.range ? lines.linePos(node.range[0]).line : 1
}
