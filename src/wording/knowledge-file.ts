// Owns what is said about a mistake in a knowledge file: what is wrong, and what helps.

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  array: '列表（每项以“- ”开头）',
  object: '“项目: 值”的形式',
  record: '“项目: 值”的形式',
  boolean: 'true 或 false',
}

export const knowledgeFileWording = {
  notYaml: (detail: string) => `这里不合 YAML 的写法，请检查缩进、冒号后的空格和引号（${detail}）`,
  unknownKeys: (keys: readonly string[]) => `不认识的项目“${keys.join('”“')}”，请改名或删去`,
  wrongType: (expected: string) => `这里要写${TYPES[expected] ?? expected}`,
  missing: '这一项必须写，不能空着',
  empty: '这里至少要写一项，不能空着',
  other: '这里的写法不对，请参照文件开头的说明',
  unknownTopic: (topic: string) => `“${topic}”不是 care.yaml 里的 id`,
  badPattern: (pattern: string) => `“${pattern}”写得不对：括号要成对，?前面要有字`,
  unknownWords: (pattern: string, name: string) => `“${pattern}”里的{${name}}没有写在 words 里，请先在 words 下列出它的词`,
  at: (path: string, problem: string) => (path === '' ? problem : `${path}：${problem}`),
} as const

/** How an item must be written, where it is written otherwise. */
export const mustBe = {
  word: '要写成文字；数字请加引号',
  notEmpty: '不能是空的',
  words: '要写成列表：[词, 词]',
  items: '要写成列表，每项以“- ”开头',
  mark: '要写 true 或 false',
  weight: '要写 0 到 1 之间的数',
  weightLeast: '不能小于 0',
  weightMost: '不能大于 1',
  synonyms: '要么写 say 和 mean，要么写至少两个词的 same',
  pattern: '不是正确的正则表达式',
  patterns: '有一项不是正确的正则表达式',
  hours: '时间要写成“周一至周五 09:00-17:00”或“每天 08:00-20:00”',
  begunWith: (key: string): string => `要以“${key}:”开头`,
  listedTopic: (topic: string): string => `“${topic}”没有写在 topics 里，请先在 topics 下列出它的词`,
} as const
