// Owns what a side of a combination is called: what the question says of it, without what only asks.

const LABEL_MAX = 24

export const shortLabel = (label: string): string => {
  const plain = label
    .replace(/^(?:20\d{2}年(?!计划$)|全年)?(?:苏州工业)?/u, '')
    .replace(/(?:多少|几)[个家人名]?.*$/u, '')
    .replace(/[“”]/gu, '')
  return plain.length > LABEL_MAX ? plain.slice(-LABEL_MAX) : plain || label
}
