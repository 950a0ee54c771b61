// Owns a documents folder of one small report, for commands that answer.

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommandLine } from '../../src/cli/run.ts'
import { readSettings } from '../../src/config.ts'
import { createMemoryTerminal } from './memory-terminal.ts'

const REPORT = `# 太仓市总工会2021年工作总结

## 帮扶救助

2021年，太仓市总工会走访困难职工1286户，发放慰问金312.5万元。为84名困难职工子女发放助学金近17万元。

## 户外劳动者驿站

全年新建户外劳动者驿站26家，累计建成户外劳动者驿站140余家，配备饮水机、微波炉和急救药箱。驿站由市总工会权益保障部负责。
`

const SOURCES = `- id: taicang-2021
  file: taicang.md
  title: 太仓市总工会2021年工作总结
  publisher: 太仓市总工会
  period: "2021"
  region: 太仓市
`

export function createSmallUnion() {
  const dir = mkdtempSync(join(tmpdir(), 'small-union-'))
  writeFileSync(join(dir, 'taicang.md'), REPORT)
  writeFileSync(join(dir, 'sources.yaml'), SOURCES)
  const dataDir = mkdtempSync(join(tmpdir(), 'small-union-data-'))
  const settings = readSettings(new Map(), { DOCUMENTS_DIR: dir, DATA_DIR: dataDir })
  return {
    dir,
    dataDir,
    file(name: string, text: string): string {
      const path = join(dataDir, name)
      writeFileSync(path, text)
      return path
    },
    async run(...argv: string[]) {
      const terminal = createMemoryTerminal()
      const code = await runCommandLine(argv, terminal, () => settings)
      return { code, ...terminal.written }
    },
  }
}
