// Owns what is said about a mistake in one of the conversation's knowledge files: what is wrong, and what helps.

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
