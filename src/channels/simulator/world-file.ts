// Owns reading the simulator's file: a mistake names file, line and remedy.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { parseLocated } from '../../text/located-yaml.ts'
import { worldWording } from '../../wording/simulator.ts'
import { mistakeIn, type SimWorld, WorldError } from './world.ts'
import { buildWorld, worldSchema } from './world-schema.ts'

/** Reads a world from YAML (or JSON, which YAML holds); a mistake names file, line and remedy. */
export function parseWorld(text: string, file: string): SimWorld {
  const located = parseLocated(text)
  const [broken] = located.troubles
  if (broken) throw new WorldError(worldWording.notYaml(file, broken.line, broken.message))
  const parsed = worldSchema.safeParse(located.value ?? {}, { error: z.locales.zhCN().localeError })
  if (!parsed.success) {
    const issue = deepest(parsed.error.issues)
    throw new WorldError(worldWording.wrong(file, located.lineOf(issue.path), issue.path.map(String).join('.'), issue.message))
  }
  const world = buildWorld(parsed.data)
  const mistake = mistakeIn(world)
  if (mistake) throw new WorldError(worldWording.wrong(file, located.lineOf([mistake.place]), mistake.place, mistake.text))
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
