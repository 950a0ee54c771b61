// Owns the guess which name was meant by one that does not exist.

/** PROT → PORT among the settings; undefined where nothing is near enough to be a slip of the hand. */
export function findNearestName(wrong: string, names: readonly string[]): string | undefined {
  const ranked = names.map((name) => ({ name, distance: editDistance(wrong, name) })).sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best && best.distance <= Math.max(1, Math.floor(wrong.length / 3)) ? best.name : undefined
}

/** Those that a name may stand for, the nearest first: slips of the hand, and names that share two Chinese signs in a row with it. */
export function findNearNames(wrong: string, names: readonly string[], most: number): readonly string[] {
  const nearest = findNearestName(wrong, names)
  const pairs = Array.from({ length: wrong.length }, (_, at) => wrong.slice(at, at + 2)).filter((pair) => /^\p{Script=Han}{2}$/u.test(pair))
  const shared = (name: string): number => pairs.filter((pair) => name.includes(pair)).length
  const alike = names
    .filter((name) => shared(name) > 0)
    .sort((a, b) => shared(b) - shared(a) || editDistance(wrong, a) - editDistance(wrong, b))
  return [...new Set([...(nearest === undefined ? [] : [nearest]), ...alike])].slice(0, most)
}

/** Insertions, deletions, replacements, and neighbours that changed places, each counted as one. */
export function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)])
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let j = 0; j <= b.length; j += 1) rows[0]?.splice(j, 1, j)
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : replaced
      rows[i]?.splice(j, 1, Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped))
    }
  }
  return at(a.length, b.length)
}
