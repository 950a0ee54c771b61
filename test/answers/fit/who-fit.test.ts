// Owns the proof that the head of one body is no head of another.
import { expect, it } from 'vitest'
import { headsOther } from '../../../src/answers/fit/who-fit.ts'

const asked = (text: string, ...places: readonly string[]) => ({ text, places })

it('tells the union of a part from that of the whole', () => {
  expect(headsOther(asked('柳浦工会主席是哪位', '柳浦县'), '开发区总工会主席康某说，', ['工会'])).toBe(true)
  expect(headsOther(asked('柳浦工会主席是哪位', '柳浦县'), '柳浦县总工会主席蔺某说，', ['工会'])).toBe(false)
  expect(headsOther(asked('柳浦工会主席是哪位', '柳浦县'), '县总工会主席蔺某说，', ['工会'])).toBe(false)
  expect(headsOther(asked('柳浦经开区总工会主席是谁', '柳浦县'), '经济技术开发区总工会主席康某说，', ['总工会'])).toBe(false)
})

it('tells a firm from a union', () => {
  expect(headsOther(asked('总工会主席是谁'), '望江集团董事会主席李某', ['总工会'])).toBe(true)
})

it('takes the union of a district for what is meant where no place is named', () => {
  expect(headsOther(asked('总工会主席是谁'), '桥西区总工会主席王某走访企业', ['总工会'])).toBe(false)
  expect(headsOther(asked('桥西工会主席是谁', '桥西区'), '会上桥西区总工会主席王某说，', ['工会'])).toBe(false)
})
