// Owns what the bot says around a calculation: verdicts, and why something is not computed.

export const calculations = {
  sum: (result: string, count: number): string => `${['', '', '两', '三', '四', '五'][count] ?? '各'}项相加共${result}`,
  difference: (result: string, more: string): string => `${more}多${result}`,
  same: '两者相同',
  share: (result: string): string => `占${result}`,
  more: (label: string): string => `${label}更多`,
  incomparable: '两者的口径不同，不作比较',
  atLeast: '至少',
  about: '约',
  count: (label: string, count: number): string => `${label}共${count}次`,
  rowsCounted: (count: number): string => `按表中行数计，${count}行`,
} as const
