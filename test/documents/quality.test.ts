// Owns the proof that what was badly extracted is told from what was not, section by section.
import { describe, expect, test } from 'vitest'
import { isDoubtful, sectionQualities } from '../../src/documents/quality.ts'
import { readText } from './fixture.ts'

const qualityOf = (text: string): number => readText(`# 帮扶\n\n${text}\n`).passages[0]?.quality ?? 0

describe('a passage', () => {
  test.each([
    '2020年，园区总工会走访困难职工312户，发放慰问金46.8万元。',
    '参加“苏州工业园区Women+工作室”和APEC、5G、3D打印、T/CPMI 009-2020等活动，Olivier到访。',
    '全年举办竞赛36项，参赛职工2.8万人次。� （陈� � 虹）',
  ])('that is clean or only filled up is trusted: %s', (text) => {
    expect(isDoubtful(qualityOf(text))).toBe(false)
  })

  test.each([
    '2O20年，新建基层工会58家。',
    '走访困难职工3l2户，发放慰问金46.8万元。',
    '新建工�58家，会�412人，发放�问金。',
    '新建□□工会58家，会员■412人。',
    '锟斤拷新建工会58家，锟斤拷会员412人。',
  ])('that is spoilt is not: %s', (text) => {
    expect(isDoubtful(qualityOf(text))).toBe(true)
  })
})

test('a clean passage in a section that is spoilt elsewhere is trusted no more than the section', () => {
  const spoilt = `${'新建�工�会�58�家�，会�员�412�人�。'.repeat(14)}`
  const clean = `${'走访困难职工家庭三百余户，逐户了解情况，建立台账，落实责任。'.repeat(8)}`
  const read = readText(`# 建会\n\n${spoilt}\n\n${clean}\n\n# 帮扶\n\n${clean}\n`)
  const [first, second] = ['建会', '帮扶'].map((name) => read.passages.filter((passage) => passage.section.at(-1) === name))
  expect(first?.every((passage) => isDoubtful(passage.quality))).toBe(true)
  expect(second?.some((passage) => isDoubtful(passage.quality))).toBe(false)
  expect(sectionQualities(read.passages).get('帮扶')).toBe(1)
  expect(read.diagnostics.filter((found) => found.rule === 'doubtful')).toHaveLength(1)
})
