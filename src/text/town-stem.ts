// Owns the stem of a place's name: 郁川 of 郁川区 and 丰泖 of 丰泖县, as texts write it without its level.

const STEM = 2

export const townStem = (place: string): string => place.slice(0, STEM)
