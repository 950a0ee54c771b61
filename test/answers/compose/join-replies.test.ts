import { describe, expect, test } from 'vitest'
import { joinReplies } from '../../../src/answers/compose/join-replies.ts'
import type { Reply } from '../../../src/answers/reply.ts'

const reply = (text: string): Reply => ({ kind: 'answer', text, citations: [], figures: [], calculations: [] })
const joined = (...texts: readonly string[]): string => joinReplies(texts.map(reply)).text

describe('the answers to several questions', () => {
  test('stand side by side in one line', () => {
    expect(joined('新建书屋12家', '藏书3.4万册')).toBe('新建书屋12家；藏书3.4万册')
  })

  test('tell nothing twice', () => {
    expect(joined('市书屋原有7家，2024年增至12家', '市书屋原有7家；市书屋12家')).toBe('市书屋原有7家，2024年增至12家')
    expect(joined('市书屋原有7家；市书屋12家', '市书屋原有7家，2024年增至12家')).toBe('市书屋原有7家，2024年增至12家')
    expect(joined('新建书屋12家', '新建书屋12家')).toBe('新建书屋12家')
  })

  test('go on where the one before ends, whatever place stands first', () => {
    const rule = '在船上满三年的，可申请一次性补贴500元'
    expect(joined(`对船员，${rule}`, `东区：${rule}，有立功的最高800元`)).toBe(`对船员，${rule}，有立功的最高800元`)
    expect(joined(rule, '东区：补贴500元')).toBe(`${rule}；东区：补贴500元`)
  })

  test('give no proof that tells less than another one', () => {
    const [short, long] = ['全年办夜校12期，…共开课90节。', '全年办夜校12期，学员340人次。共开课90节。']
    const told = joined(`夜校12期\n${short}\n《江城报告》`, `学员340人次\n${long}\n《江城报告》`)
    expect(told).toBe(`夜校12期；学员340人次\n《江城报告》\n${long}`)
  })

  test('leave out a proof that has no room beside all the citations', () => {
    const cited = (head: string, proof: string, title: string) => `${head}\n${proof}\n《${title}》`
    const told = joined(cited('新建12家', '甲'.repeat(150), '一'.repeat(60)), cited('藏书9册', '乙'.repeat(150), '二'.repeat(60)))
    expect(told).toContain('二'.repeat(60))
    expect(told).toContain('甲'.repeat(150))
    expect(told).not.toContain('乙')
    expect(told.length).toBeLessThanOrEqual(360)
  })

  test('go on with what the line before ends with, and say a label once', () => {
    expect(joined('全年产值预计12亿元', '预计12亿元，增长3%')).toBe('全年产值预计12亿元；预计12亿元，增长3%')
    expect(joined('全年的产值，预计12亿元', '预计12亿元，增长3%')).toBe('全年的产值，预计12亿元，增长3%')
    expect(joined('港区：书屋12家', '港区：驿站9家')).toBe('港区：书屋12家；驿站9家')
    expect(joined('港区：书屋12家', '湖区：驿站9家')).toBe('港区：书屋12家；湖区：驿站9家')
    expect(joined('湖区：在册，满三年的', '港区：满三年的，给500元')).toBe('湖区：在册，满三年的；港区：满三年的，给500元')
  })

  test('keep apart what only shares a number', () => {
    expect(joined('2024年评出书屋10家', '2024年海棠书屋获奖')).toBe('2024年评出书屋10家；2024年海棠书屋获奖')
  })
})
