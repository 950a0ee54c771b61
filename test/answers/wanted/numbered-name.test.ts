import { describe, expect, it } from 'vitest'
import { asks, tells } from './told-in.ts'

describe('a body that a number tells apart', () => {
  it.each([
    ['第二工人影院在哪', '放映会在市工人影院举行', false],
    ['第二工人影院在哪', '市第二工人影院位于河边', true],
    ['第3幼儿园在哪', '市幼儿园位于河边', false],
    ['第二届运动会在哪', '运动会在河边举行', true],
    ['第二批学员在哪上课', '学员在河边上课', true],
    ['第一线职工的医院在哪', '职工的医院在河边', true],
    ['第27个驿站开在哪', '第27个驿站设在河边', true],
    ['第27个驿站开在哪', '第12个驿站设在河边', false],
    ['第27个驿站开在哪', '驿站设在河边', true],
    ['工人影院在哪', '市第二工人影院位于河边', true],
  ])('%s: %s → %s', (question, text, told) => {
    expect(tells(asks(question, 'where'), text)).toBe(told)
  })
})
