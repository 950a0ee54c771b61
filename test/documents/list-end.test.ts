import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/documents/read-document.ts'

describe('a bullet list', () => {
  it('ends at a blank line, though its last item has no full stop', () => {
    const text = '# 概况\n\n补贴有两类：\n\n- 学历提升补贴\n- 课程评选补贴\n\n人才培养上，总工会探索校企合作。\n'
    const { passages } = readDocument({ id: 'a', file: 'a.md', text, title: 'a', inferred: false, digest: false })
    const all = passages.map((passage) => passage.text).join('\n')
    expect(all).toContain('课程评选补贴\n人才培养上')
  })
})
