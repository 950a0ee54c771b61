// Owns the day that it is in China: a rule runs out and a year begins at midnight there, wherever the bot runs.

const AHEAD_OF_UTC_MS = 8 * 3_600_000

/** '2026-11-27' */
export const dayInChina = (moment: number): string => new Date(moment + AHEAD_OF_UTC_MS).toISOString().slice(0, 10)
