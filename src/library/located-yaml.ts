// Owns YAML that knows its lines: the value, where each part of it stands, and what is broken.
import { isNode, LineCounter, parseDocument } from 'yaml'

export interface YamlTrouble {
  readonly line: number
  readonly message: string
}

export interface LocatedYaml {
  readonly value: unknown
  readonly troubles: readonly YamlTrouble[]
  /** The line of the value at a path; where it is missing, of its nearest parent. */
  lineOf(path: readonly PropertyKey[]): number
}

/** A broken file still gives what could be read of it: a person is told, the rest is used. */
export function parseLocated(text: string): LocatedYaml {
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
