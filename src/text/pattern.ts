// Owns writing a text into a pattern so that it stands for itself.

export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
