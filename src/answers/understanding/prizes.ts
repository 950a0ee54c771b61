// Owns how places won and prizes are called, rank by rank: of them one word says which is meant.

/** From the first on. */
const RANKS: readonly (readonly string[])[] = [
  ['一等奖', '第一名', '冠军', '金奖'],
  ['二等奖', '第二名', '亚军', '银奖'],
  ['三等奖', '第三名', '季军', '铜奖'],
]

export const PRIZES: readonly string[] = [...RANKS.flat(), '特等奖', '优胜奖']

/** As part of a pattern: 二等奖, 第二名 or 第2名, 亚军. */
export const formOfRank = (rank: number): string => [...(RANKS[rank - 1] ?? []), `第${rank}名`].join('|')

/** As part of a pattern: any of the ranks. */
export const ANY_RANK = RANKS.map((_, i) => formOfRank(i + 1)).join('|')
