// Owns the proof that a question which names the report itself is answered by the report's own table, and by no other's.
import { expect, test } from 'vitest'
import { createNamedReports } from '../../src/answers/named-report.ts'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { asks, term } from './wanted/told-in.ts'

const documents = new Map(
  [
    ['port', '砚岭港航集团工会2024年度工作总结'],
    ['rules', '砚湖市职工医疗互助实施办法'],
  ].map(([id = '', title = '']) => [id, { id, title } as unknown as SourceDocument]),
)
const named = createNamedReports(documents)

test('the name of whose report it is is no thing that its rows must say', () => {
  const [[doc, question] = []] = named(asks('砚岭港航集团2023年职工培训多少人次', 'figure', [term('港航'), term('集团'), term('培训')]))
  expect([doc, question?.terms.map(({ text }) => text)]).toEqual(['port', ['培训']])
})

test('what a rule is about is asked for', () => {
  expect(named(asks('职工医疗互助一年交多少', 'figure', [term('医疗互助'), term('交')]))).toEqual([])
})
