// Owns what is said about the documents folder and the knowledge folder: what is wrong there, and what helps.

/** What was found and done, and what a person should do. */
export interface Said {
  readonly message: string
  readonly advice: string
}

const short = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 30 ? `${text.slice(0, 30)}…` : text
}

export const BAD_YAML = (problem: string): Said => ({
  message: `YAML 格式有误，已跳过读不懂的部分（${problem}）`,
  advice: '检查这一行的缩进、冒号后的空格和引号；中文标点不能当 YAML 符号用',
})
export const SOURCES_NOT_A_LIST: Said = {
  message: 'sources.yaml 不是列表，里面的说明都没有用上',
  advice: '每份资料写成以“- file: 文件名”开头的一项',
}
export const BAD_SOURCE_ENTRY: Said = {
  message: '这一项没有写 file，已跳过',
  advice: '补上“file: 文件名”；没有登记的文件仍会读入，标题和年份由程序推断',
}
export const UNKNOWN_SOURCE_KEY = (key: string, known: readonly string[]): Said => ({
  message: `不认识的项目“${key}”，没有采用`,
  advice: `可用的项目：${known.join('、')}`,
})
export const BAD_SOURCE_FIELD = (key: string, value: unknown): Said => ({
  message: `“${key}”的值“${short(value)}”不合要求，没有采用`,
  advice:
    key === 'inferred' || key === 'digest'
      ? '写成 true 或 false'
      : key === 'published'
        ? '写成加引号的日期，例如 "2021-01-12" 或 "2021-01"'
        : '写成文字；年份请加引号，例如 "2020"',
})
export const SOURCE_TWICE = (key: 'file' | 'id', value: string): Said => ({
  message: key === 'file' ? `文件“${value}”登记了两次，采用第一次` : `编号 id“${value}”用了两次，后一项没有采用`,
  advice: key === 'file' ? '删去多余的一项' : '给后一项换一个 id',
})

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`

export const UNKNOWN_FORM = (forms: readonly string[]): Said => ({
  message: '不认识这种格式，没有读入',
  advice: `可读的格式：${forms.join('、')}；请另存为其中一种`,
})
export const LEADS_OUTSIDE: Said = { message: '这个链接指向资料目录之外，没有读入', advice: '把文件本身复制到资料目录里' }
export const PATH_OUTSIDE = (file: string): Said => ({
  message: `file“${short(file)}”指向资料目录之外，没有读入`,
  advice: '把文件放进资料目录，file 只写它在目录里的名字',
})
export const FILE_MISSING = (file: string): Said => ({
  message: `登记的文件“${short(file)}”不在资料目录里`,
  advice: '检查文件名（包括扩展名和大小写），或删去这一项',
})
export const FILE_EMPTY: Said = { message: '文件是空的，没有读入', advice: '检查是否复制完整；不用的文件请移走' }
export const FILE_TOO_LARGE = (bytes: number, most: number): Said => ({
  message: `文件有 ${megabytes(bytes)}，超过 ${megabytes(most)} 的上限，没有读入`,
  advice: '拆成几份，或删去里面的图片后另存',
})
export const FILE_UNREADABLE: Said = { message: '文件打不开，没有读入', advice: '检查读取权限，或是否正被别的程序占用' }
export const CONCLUDED = (title: string, period: string | undefined, region: string | undefined): Said => ({
  message: `sources.yaml 没有登记，标题按“${short(title)}”${period ? `、年份按 ${period}` : ''}${region ? `、地区按${region}` : ''}推断`,
  advice: '在 sources.yaml 里登记标题、年份、地区，引用才准确',
})

export const KNOWLEDGE_MISSING = (file: string): Said => ({
  message: `知识目录里没有 ${file}，按空白处理`,
  advice: '从程序自带的 knowledge 目录里复制一份',
})
export const BAD_KNOWLEDGE = (path: string, remedy: string): Said => ({ message: `“${path}”有误，这一项没有采用`, advice: remedy })
export const NEVER_HEARD = (word: string): Said => ({
  message: `“${word}”在提问里总是略去不看，写在 say 里不起作用，没有采用`,
  advice: `从 say 里删去“${word}”，或连同所说的事写成一个说法；如果是文件里的词，放进 mean`,
})
export const PLACE_LOST = (name: string, within: string): Said => ({
  message: `“${name}”写在“${within}”之内，但没有这个地名`,
  advice: '补上这个地名，或改正 within',
})

export const NOT_LOADED = '资料还没有读入'
export const NOT_LOADED_HINT = '等启动完成后再试；一直如此请看启动日志'
export const UNKNOWN_KNOWLEDGE_KEY = (key: string): Said => ({
  message: `不认识的项目“${key}”，没有采用`,
  advice: '检查拼写；用法见文件开头的说明',
})

export const OLD_FORM: Said = { message: '旧格式或不支持的格式，没有读入', advice: '用原来的软件打开，另存为 DOCX、XLSX 或 PDF' }
export const COPY_OF = (file: string): Said => ({ message: `内容与“${short(file)}”完全相同，只采用那一份`, advice: '删去多余的一份' })

/** What a file's reader met, in words. */
export const FILE_TROUBLES = {
  binary: () => ({
    message: '内容不是文字（扩展名与内容不符，或文件已损坏），没有读入',
    advice: '用原来的软件打开，另存为 UTF-8 文本、DOCX 或 PDF',
  }),
  encoding: (detail: string) => ({
    message: `按 ${detail.split(' ')[0]} 读入，有 ${detail.split(' ')[1]} 处字符读不出来`,
    advice: '用原来的软件打开，另存为 UTF-8',
  }),
  encrypted: () => ({ message: '文件有密码，没有读入', advice: '取消密码后重新保存' }),
  scanned: () => ({ message: '文件里只有图片（扫描件），没有文字可读', advice: '用文字识别（OCR）软件转成有文字的 PDF 或 DOCX' }),
  'scanned-pages': (detail: string) => ({
    message: `第 ${detail} 页没有文字（可能是扫描页或空白页），其余各页已读入`,
    advice: '如果这些页有内容，请用文字识别（OCR）软件转换',
  }),
  garbled: () => ({
    message: '文件的字体没有文字对照表，读出来有乱码',
    advice: '用生成它的软件重新导出 PDF（勾选“嵌入字体”），或另存为 DOCX',
  }),
  damaged: () => ({ message: '文件已损坏，读不出来', advice: '用原来的软件打开，另存一份' }),
  'zip-bomb': () => ({ message: '文件解压后大得不正常，没有读入', advice: '确认文件来源；没有问题的话，删去里面的图片和附件后另存' }),
  'old-form': () => OLD_FORM,
  picture: () => ({ message: '这是图片，没有读入', advice: '用文字识别（OCR）软件转成文字，存为 DOCX 或有文字的 PDF' }),
  archive: () => ({ message: '这是压缩包，没有读入', advice: '解压以后，把里面的文件一个一个加入' }),
  'no-extension': () => ({
    message: '文件名没有扩展名，不知道是什么文件，没有读入',
    advice: '在文件名后面加上 .docx、.pdf、.txt 这样的扩展名',
  }),
  'wrong-extension': (detail: string) => ({
    message: `扩展名与内容不符：内容是 ${detail.slice(1).toUpperCase()}，已按它的内容读入`,
    advice: `把文件名改成以 ${detail} 结尾的`,
  }),
  'too-many-pages': (detail: string) => ({ message: `文件有 ${detail} 页，只读入前 3000 页`, advice: '把文件拆成几份' }),
  'too-much-text': () => ({ message: '文字太多，没有读入', advice: '把文件拆成几份' }),
  'page-furniture': (detail: string) => ({ message: `页眉、页脚和页码不入正文：${short(detail)}`, advice: '如有正文被误删，请核对原件' }),
  'bad-line': (detail: string) => ({
    message: `这一行不是完整的资料（${short(detail)} 有误），已跳过`,
    advice: '每行写一个 JSON 对象，至少有 id、title、text',
  }),
  'broken-quotes': () => ({
    message: '引号不配对，已按没有引号的表格读入，可能有错位',
    advice: '用表格软件打开核对，另存为 CSV（UTF-8）或 XLSX',
  }),
  'hidden-sheet': (detail: string) => ({ message: `工作表“${short(detail)}”是隐藏的，没有读入`, advice: '需要的话取消隐藏后重新保存' }),
  'too-slow': () => ({ message: '读了 2 分钟还没有读完，已放弃', advice: '把文件拆成几份，或另存为别的格式' }),
  'too-much-memory': () => ({ message: '读它需要的内存太多，已放弃', advice: '把文件拆成几份，或删去里面的图片后另存' }),
  crashed: () => ({ message: '读取程序中途停止，没有读入', advice: '用原来的软件打开，另存一份再试' }),
} as const satisfies Readonly<Record<string, (detail: string) => Said>>

/** Whether a trouble is of the file, not of one line of it. */
export const isOfWholeFile = (rule: string): boolean =>
  rule !== 'bad-line' && (rule in FILE_TROUBLES || ['empty', 'too-large', 'unreadable'].includes(rule))

export const NOTHING_LEFT: Said = {
  message: '资料目录打不开，或里面没有一份可读的资料，仍用原来的资料',
  advice: '检查资料目录是否还在、磁盘是否挂载',
}
