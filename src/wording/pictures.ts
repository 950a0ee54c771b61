// Owns the words that stand in a picture beside its figures.

export const pictures = {
  unit: (unit: string): string => `单位：${unit}`,
  period: (period: string): string => `时间：${period}`,
  note: (note: string): string => `注：${note}`,
  source: (source: string): string => `来源：${source}`,
  more: (left: number): string => `另有 ${left} 项计量单位不同或太多，未画出`,
  name: (title: string): string => `${title.replace(/[\\/:*?"<>|\s]+/gu, '').slice(0, 30) || '图表'}.png`,
} as const
