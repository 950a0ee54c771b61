// Owns the proof that a backup takes along what nobody can make again, and nothing else of DATA_DIR.
import { expect, test } from 'vitest'
import { readKeptFiles } from '../../../src/store/copy/kept-files.ts'
import { tempFolder } from '../../library/temp-folder.ts'

test('logins, histories and what was taken out of service are kept; caches, locks and the logs of npm are not', () => {
  const kept = ['.wechaty/seen', 'knowledge/history.jsonl', 'knowledge/removed/1-讲sqlite.txt', 'wechaty-main.memory-card.json']
  const left = ['.npm/_logs/2026-debug-0.log', '.cache/a', 'cache/documents/a.json', 'fonts/a', 'gongxiaowen.sqlite-wal', 'running.lock']
  const dataDir = tempFolder(Object.fromEntries([...kept, ...left].map((path) => [path, 'x'])))
  expect(readKeptFiles(dataDir).map(({ path }) => path)).toEqual(kept.sort())
})
