// Owns YAML that knows its lines: the value, where each part of it stands, and what is broken.
// Read by js-yaml, in two fifths of yaml's time, which alone knows the lines: it reads again where one is asked for.
import { load } from 'js-yaml'
import { requireYaml } from './on-demand.ts'

export interface YamlTrouble {
  readonly line: number
  readonly message: string
}

export interface LocatedYaml {
  readonly value: unknown
  readonly troubles: readonly YamlTrouble[]
  /** The line of the value at a path; where it is missing, of its nearest parent. */
  lineOf(path: readonly PropertyKey[]): number
  has(path: readonly PropertyKey[]): boolean
}

/** A broken file still gives what could be read of it: a person is told, the rest is used. */
export function parseLocated(text: string): LocatedYaml {
  let read: LocatedYaml | undefined
  const inFull = (): LocatedYaml => (read ??= parseInFull(text))
  const quick = readQuickly(text)
  if (!quick) return inFull()
  return { value: quick.value, troubles: [], lineOf: (path) => inFull().lineOf(path), has: (path) => inFull().has(path) }
}

/** Undefined where something is broken, or where aliases could swell to more than anybody can look through. */
function readQuickly(text: string): { readonly value: unknown } | undefined {
  if (/(?:^|[\s,[{])&\S/u.test(text)) return undefined
  try {
    return { value: load(text) ?? null }
  } catch {
    return undefined
  }
}

function parseInFull(text: string): LocatedYaml {
  const { isNode, LineCounter, parseDocument } = requireYaml()
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const lineAt = (offset: number | undefined): number => (offset === undefined ? 1 : lines.linePos(offset).line)
  return {
    value: readValue(() => document.toJS({ maxAliasCount: 50 })),
    troubles: document.errors.map((error) => ({ line: lineAt(error.pos[0]), message: firstLine(error.message) })),
    lineOf(path) {
      for (let depth = path.length; depth >= 0; depth--) {
        const node = document.getIn(path.slice(0, depth), true)
        if (isNode(node) && node.range) return lineAt(node.range[0])
      }
      return 1
    },
    has: (path) => document.hasIn(path),
  }
}

const firstLine = (message: string): string => message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? message

/** A bomb of aliases makes `toJS` throw: then there is no value. */
function readValue(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}
