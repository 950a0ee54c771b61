// Owns the parting of a run of letters that goes over a drawn line: two cells that pdfjs took for two words of one run.
import type { Fragment } from './geometry.ts'
import { letterWidth, spaceWidth } from './letter-gaps.ts'

/** '3日 新加坡' over a rule behind 日 → '3日' and '新加坡'. Without a space near the rule the run stays whole. */
export function partAt(run: Fragment, edges: readonly number[]): readonly Fragment[] {
  const spaces = spacesOf(run)
  const cuts = edges.flatMap((edge) => {
    const near = spaces.filter((space) => Math.abs((space.x + space.right) / 2 - edge) <= run.size)
    return near.sort((a, b) => Math.abs(a.x - edge) - Math.abs(b.x - edge)).slice(0, 1)
  })
  const parts: Fragment[] = []
  let rest = { x: run.x, from: 0 }
  for (const cut of [...new Set(cuts)].sort((a, b) => a.at - b.at)) {
    parts.push({ ...run, x: rest.x, right: cut.x, text: run.text.slice(rest.from, cut.at) })
    rest = { x: cut.right, from: cut.at + 1 }
  }
  return [...parts, { ...run, x: rest.x, text: run.text.slice(rest.from) }]
}

interface Space {
  readonly at: number
  readonly x: number
  readonly right: number
}

/** Where about each space of the run stands. */
function spacesOf(run: Fragment): Space[] {
  const width = spaceWidth(run)
  const spaces: Space[] = []
  let x = run.x
  for (let at = 0; at < run.text.length; at++) {
    const right = x + (run.text[at] === ' ' ? width : letterWidth(run.text[at] ?? '', run.size))
    if (run.text[at] === ' ') spaces.push({ at, x, right })
    x = right
  }
  return spaces
}
