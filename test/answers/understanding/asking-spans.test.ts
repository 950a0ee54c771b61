// Owns the proof of which stretches of a question only ask, and which tell a day, a name or a time that decides.
import { expect, test } from 'vitest'
import { askingSpans } from '../../../src/answers/understanding/asking-spans.ts'

const spans = (text: string) => askingSpans(text).map(({ raw }) => raw)

test.each([
  ['老房子装一部电梯贴多少', '一部'],
  ['夜校去了两个礼拜不想上了能退钱不', '两个礼拜'],
])('%s: %s only asks', (text, span) => expect(spans(text)).toContain(span))

test.each([
  ['周一张主席接访在哪里', '一张'],
  ['来了一张主任在哪里办公', '一张'],
  ['请了三个礼拜假扣多少', '三个礼拜'],
  ['请了两个星期的假扣多少', '两个星期'],
  ['培训了两个星期能补多少', '两个星期'],
])('%s: %s tells of what', (text, span) => expect(spans(text)).not.toContain(span))
