// Owns the words at the head of a news item that tell who reports: 本报讯（记者 甘霖）. They are no part of what is told.

const BYLINE = /^\s*(?:[^（(，。]{0,6}(?:日电|(?<![通喜资音])讯)\s?[（(][^）)\d]{2,24}[）)]\s*|本报讯\s+)/u

/** How many characters of a sentence only tell who reports it. */
export const bylineLength = (sentence: string): number => BYLINE.exec(sentence)?.[0].length ?? 0
