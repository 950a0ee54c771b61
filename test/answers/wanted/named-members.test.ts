// Owns the proof that who asks for the members of a group by name is told names, as many as were counted, and of nobody else.
import { describe, expect, it } from 'vitest'
import { asks, tells } from './told-in.ts'

const TEN = '东渠工程、西闸工程、南桥工程、北站工程、中塔工程、上坝工程、下湾工程、前港工程、后山工程、新城工程'

describe('a group that its number names', () => {
  it.each(['十大工程到底是哪十个', '十大工程有哪些', '十大工程分别叫什么'])('is no list of the fields that it covers: %s', (question) => {
    expect(tells(asks(question, 'list'), '十大工程覆盖交通、水利、能源、教育、医疗、养老六个领域')).toBe(false)
    expect(tells(asks(question, 'list'), `十大工程为：${TEN}`)).toBe(true)
  })

  it('may be named in quotation marks alone', () => {
    expect(tells(asks('三大品牌是哪三个', 'list'), '打造“暖心驿”“匠心坊”“同心桥”三大品牌')).toBe(true)
    expect(tells(asks('三大品牌是哪三个', 'list'), '三大品牌影响扩大')).toBe(false)
  })
})

describe('these, in a talk', () => {
  it.each([
    ['这些社区都叫啥', '在12个社区开设课堂', '在望湖社区、听潮社区和金桂社区开设课堂'],
    ['那些企业分别叫什么名字', '走访企业12家', '走访金桥机械、海澜纺织等12家企业'],
  ])('%s', (question, counted, named) => {
    expect(tells(asks(question, 'what'), counted)).toBe(false)
    expect(tells(asks(question, 'what'), named)).toBe(true)
  })
})

describe('who did something for those that are counted', () => {
  const sentence = '律师曾望舒为43名农民工代理欠薪案'

  it.each(['替那43名农民工代理的律师叫什么', '为43名农民工代理的律师是谁', '帮43名农民工讨薪的律师叫什么名字'])(
    'is one: %s',
    (question) => {
      expect(tells(asks(question, 'who'), sentence)).toBe(true)
    },
  )

  it('is none of them', () => {
    expect(tells(asks('43名农民工分别叫什么', 'who'), sentence)).toBe(false)
  })
})
