// Owns where a text's front matter ends: what a Markdown file says of itself, between two lines of ---.

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]{0,8000}?)\r?\n---(?:\r?\n|$)/u

/** The YAML between the lines; undefined where there is none. '---\ntitle: A\n---\n# A' → 'title: A' */
export const findFrontMatter = (text: string): string | undefined => FRONT_MATTER.exec(text)?.[1]

/** Front matter is told apart from the text without moving an offset: its characters become spaces. */
export const blankFrontMatter = (text: string): string => text.replace(FRONT_MATTER, (whole) => whole.replace(/[^\n]/gu, ' '))

/** The text behind it. */
export const withoutFrontMatter = (text: string): string => text.replace(FRONT_MATTER, '')
