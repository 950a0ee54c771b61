// Owns what the bot says of files that are sent to it.
import type { Diagnostic } from '../documents/source-document.ts'
import { historyLine, previewLines, type ShownChange, type ShownPreview, troubleText } from './knowledge-changes.ts'

const effect = (isTakenUp: boolean): string =>
  isTakenUp
    ? '现在就能查到了。'
    : '文件已放进资料目录，但资料或知识文件有别的错误，暂时还按原来的回答；请管理员运行 cli knowledge check 看原因。'

export const intakeWording = {
  members: '收到您的文件了。我只能读工作人员整理好的资料，没法办理或转交文件；要交材料、办事情，请发“人工”，我告诉您找谁。',
  notReceived: '文件没有传过来，请再发一次；还是不行的话，请把它放进资料目录。',
  tooLarge: '文件超过 50 MB，没有读。请拆成几份，或删去里面的图片后再发。',
  refused: (file: string, refused: Diagnostic) => `“${file}”读不了：${troubleText(refused)}。\n办法：${refused.advice}。`,
  preview: (preview: ShownPreview) =>
    [
      `我读了“${preview.file}”，结果是这样：`,
      ...previewLines(preview, '推断的'),
      '',
      '标题、年份、地区不对，请发“标题：……”“年份：2022”“地区：……”改。',
      '回复“确认”，放进资料供所有人查询；回复“取消”，不放。30 分钟内有效。',
    ].join('\n'),
  whichPeriod: '年份请写成“年份：2022”或“年份：2018-2022”。',
  added: (line: ShownChange, isTakenUp: boolean) =>
    `已${line.action === 'replaced' ? '替换' : '放进'}资料“${line.title}”（编号 ${line.number}，${line.passages} 个段落）。${effect(isTakenUp)}\n要撤下来，请发“下架 ${line.number}”。`,
  left: '好的，没有放进去，文件也没有留下。',
  removed: (line: ShownChange, isTakenUp: boolean) =>
    `已撤下“${line.title}”。${isTakenUp ? '现在查不到它了。' : effect(false)}文件没有删，管理员还能找回。`,
  failed: (message: string, hint: string) => `${message}。\n办法：${hint}。`,
  history: (lines: readonly ShownChange[], timeZone: string) =>
    lines.length === 0 ? '还没有放进过资料。' : ['最近的上架、下架：', ...lines.map((line) => historyLine(line, timeZone))].join('\n'),
} as const
