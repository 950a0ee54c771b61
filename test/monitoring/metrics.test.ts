import { describe, expect, it } from 'vitest'
import { createMetrics, type Figures } from '../../src/monitoring/metrics.ts'

const FIGURES: Figures = {
  queue: () => 3,
  documents: () => 5,
  lines: () => [{ channel: 'wechaty', isUp: false, reconnects: 2, outgoing: 7 }],
  notices: async () => ({ sending: 1 }),
  noticeCopies: async () => ({ waiting: 40, sent: 160 }),
}

describe('/metrics', () => {
  it('counts messages and answers, and measures how long they took', async () => {
    const metrics = createMetrics('1.2.3', FIGURES)
    metrics.heard('wechaty', 'answered')
    metrics.heard('wechaty', 'stale')
    metrics.answered({ channel: 'wechaty', kind: 'answer', outcome: 'sent', ms: 120 })
    metrics.alerted('failed')
    const text = await metrics.render()
    for (const line of [
      'gongxiaowen_messages_total{channel="wechaty",fate="stale"} 1',
      'gongxiaowen_answers_total{channel="wechaty",kind="answer",outcome="sent"} 1',
      'gongxiaowen_answer_seconds_bucket{le="0.1",channel="wechaty"} 0',
      'gongxiaowen_answer_seconds_bucket{le="0.25",channel="wechaty"} 1',
      'gongxiaowen_answer_seconds_sum{channel="wechaty"} 0.12',
      'gongxiaowen_alerts_total{outcome="failed"} 1',
      'gongxiaowen_info{version="1.2.3"} 1',
      'gongxiaowen_queue_messages 3',
      'gongxiaowen_documents 5',
      'gongxiaowen_outgoing_messages{channel="wechaty"} 7',
      'gongxiaowen_channel_up{channel="wechaty"} 0',
      'gongxiaowen_channel_reconnects_total{channel="wechaty"} 2',
      'gongxiaowen_notices{state="sending"} 1',
      'gongxiaowen_notice_copies{state="sent"} 160',
    ])
      expect(text).toContain(`${line}\n`)
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/mu)
  })

  it('has the same figures when it is read twice, and all others when the database is away', async () => {
    const metrics = createMetrics('1.2.3', { ...FIGURES, notices: () => Promise.reject(new Error('away')) })
    await metrics.render()
    const text = await metrics.render()
    expect(text).toContain('gongxiaowen_channel_reconnects_total{channel="wechaty"} 2\n')
    expect(text).toContain('gongxiaowen_notice_copies{state="sent"} 160\n')
    expect(text).not.toContain('gongxiaowen_notices{')
  })
})
