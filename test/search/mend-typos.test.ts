import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPassageIndex } from '../../src/search/create-passage-index.ts'
import { createTownLibrary, UNHEARD } from './towns.ts'

const REPORT = `# 江城市总工会2020年工作总结

## 帮扶救助

工会走访困难职工120户，发放慰问金36万元，为困难职工子女发放补助。困难职工凭证明到工会申请补助，工会会员优先。

工会每季度公布一次补助名单，公布慰问金的去向。工会主席到困难职工家中慰问。

## 职工书屋

工会新建职工书屋15家，工会会员凭证借阅。志愿者在职工书屋值班，工会给志愿者发放补助，聘请退休老师讲读。老师们每月来一次。

## 培训

工会最大限度办好培训。

## 求学

最大限度支持求学。

## 维权

最大限度减少纠纷。

## 劳模

组织26名劳模参加疗休养。劳模事迹在工会会刊登载，工会举办劳模报告会。

## 走访

“两送”行动走访企业42家，家长在8家企业听课，省下场地费3万元，记入“专项资金”。
`
describe('a town that documents write', () => {
  const { answerer } = createTownLibrary([
    {
      town: '江城市',
      year: 2020,
      text: '# 工会\n\n灵蒲镇工会新建驿站4个。沙浦镇工会夜校招生60人，沙浦镇工会开课12期，沙浦镇工会走访30户。',
    },
  ])

  it.each(['灵蒲镇工会夜校招生多少', '灵蒲镇总工会走访多少户', '沙浦镇工会新建驿站几个'])('is no slip of another: %s', (question) => {
    expect(answerer.understand(question).text).toBe(question)
  })

  it.each([
    ['灵浦镇工会新建几个', '灵蒲镇工会新建几个'],
    ['沙蒲镇工会招生多少', '沙浦镇工会招生多少'],
  ])('is what a town that nobody writes is mended to: %s', (question, mended) => {
    expect(answerer.understand(question).text).toBe(mended)
  })
})

const { answerer, passages, segmenter } = createTownLibrary([{ town: '江城市', year: 2020, text: REPORT }])
const mend = (text: string): string => answerer.understand(text).text

describe('a character behind which the documents write one other alone', () => {
  const { answerer } = createTownLibrary([
    { town: '江城市', year: 2020, text: '# 工会\n\n瓠岭镇工会新建驿站4个。镇上住户300户，住户凭证领水，走访住户12次。' },
  ])

  it('is one with it, and no slip of what sounds like it', () => {
    expect(answerer.understand('我住瓠岭，驿站在哪').text).toBe('我住瓠岭，驿站在哪')
    expect(answerer.understand('我们住瓠领多少水').text).toContain('住户')
  })
})

describe('mending typos', () => {
  it.each([
    ['困难职工有多少户捕助', '困难职工有多少户补助'],
    ['困难直工多少户', '困难职工多少户'],
    ['疗修养去了多少人', '疗休养去了多少人'],
    ['职工书物有几家', '职工书屋有几家'],
    ['困困难职工多少户', '困难职工多少户'],
    ['职书屋几家', '职工书屋几家'],
    ['智愿者值班有没有钱', '志愿者值班有没有钱'],
    ['laomo有多少', '劳模有多少'],
    ['jiangcheng 劳模', '江城 劳模'],
    ['kunnanzhigong多少户', '困难职工多少户'],
    ['公会会员怎么优先', '工会会员怎么优先'],
    ['困难职工工多少户', '困难职工多少户'],
    ['退休老师师讲读了几次', '退休老师讲读了几次'],
    ['志者值班有没有钱', '志愿者值班有没有钱'],
    ['工会每既度公布什么', '工会每季度公布什么'],
    ['慰问金的去象谁公布', '慰问金的去向谁公布'],
    ['“两宋”行动走访了多少家', '“两送”行动走访了多少家'],
    ['“量送”行动走访了多少家', '“两送”行动走访了多少家'],
    ['jiazhang在几家企业听课', '家长在几家企业听课'],
    ['困难zhigong多少户', '困难职工多少户'],
    ['老mo有多少', '老mo有多少'],
    ['劳mo有多少', '劳模有多少'],
    ['kun难职工多少户', '困难职工多少户'],
    ['kunnan zhigong多少户', '困难职工多少户'],
    ['江城 kunnan zhigong 户数', '江城 困难职工 户数'],
    ['zhiyuanzhede 补助', '志愿者的 补助'],
    ['困难工职多少户', '困难职工多少户'],
    ['jiangcheng 2020 nian laomo duoshao', '江城 2020年劳模 多少'],
    ['kunnan zhigong duoshao hu', '困难职工 多少户'],
    ['劳模 shenme shihou 疗休养', '劳模什么时候疗休养'],
    ['zhiyuanzhe you duoshao', '志愿者 有多少'],
    ['职书工屋有几家', '职工书屋有几家'],
    ['帮抚救助了几户', '帮扶救助了几户'],
    ['慰问金金给谁', '慰问金给谁'],
    ['工会给志者发多少补', '工会给志愿者发多少补'],
    ['聘退请休老师几位', '聘请退休老师几位'],
    ['讲读的老老师是谁', '讲读的老师是谁'],
  ])('%s → %s', (typed, meant) => {
    expect(mend(typed)).toBe(meant)
  })

  it.each([
    '补助从2019年发到2020年一共多少',
    '求学班到2020年有多少人',
    '2020年新公布的补助有几家',
    '会籍怎么取消',
    '慰问金的全称',
    '去的是哪位书记',
    '工会主席家中有几人',
    '老是没有补助',
    '劳模帮过谁',
    '有多少家厂听课',
    '场地省多少钱',
    '好好学习',
    '行业工会会员多少',
    '打工的有几个',
    '谁谁得了补助',
    '哪天起听课',
    '志愿者补助名单',
    '工会书屋的证',
    '到工会领补助',
    '讲读打几折',
    '年会有多少人',
    'app怎么下载',
    '走访查出多少处毛病',
    '慰问各项资金多少',
    '想读电大，会员有补助吗',
    '想读大专的会员有补助吗',
  ])('%s stays as it is', (text) => {
    expect(answerer.understand(text).mended).toEqual([])
  })

  const index = createPassageIndex(passages, new Map(), segmenter)
  const written = [...index.vocabulary.keys()].filter((word) => /^\p{Script=Han}{2,}$/u.test(word))

  it('never turns one word of the documents into another', () => {
    for (const word of written) expect(answerer.understand(word).mended).toEqual([])
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...written), { minLength: 1, maxLength: 5 }), (words) => {
        for (const { from } of answerer.understand(words.join('，')).mended) expect(written).not.toContain(from)
      }),
      { seed: 5, numRuns: 200 },
    )
  })

  it('mends to nothing but words that the documents or the knowledge have', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'困难直职工公会捕补助劳摸模书屋无a疗休修养了吗多少'), minLength: 1, maxLength: 16 }),
        (text) => {
          for (const { to } of answerer.understand(text).mended)
            expect(written.some((word) => to.includes(word)) || index.frequency(to) > 0).toBe(true)
        },
      ),
      { seed: 5, numRuns: 200 },
    )
  })
})

describe('a word that the documents write all over', () => {
  const told = ['凭卡借书', '生日领蛋糕', '每年体检', '子女上托管班', '看电影半价', '疗休养四天', '可以申请补助']
  const text = told.map((each, i) => `## 其${i}\n\n会员${each}。`).join('\n\n')
  const { answerer } = createTownLibrary([{ town: '江城市', year: 2020, text }])

  it.each([
    ['工会有多少会圆', '工会有多少会员'],
    ['工会会圆有多少', '工会会员有多少'],
    ['几个会园借书', '几个会员借书'],
    ['工会有多少会元', '工会有多少会员'],
  ])('is what was meant by what sounds like it, where it is counted: %s → %s', (typed, meant) => {
    expect(answerer.understand(typed).text).toBe(meant)
  })

  it.each(['工会多少人会圆梦', '补助会圆谁的梦'])('is not meant where something will be done: %s', (text) => {
    expect(answerer.understand(text).text).toBe(text)
  })
})

describe('a yes and a no', () => {
  const { answerer } = createTownLibrary([
    {
      ...{ town: '江城市', year: 2020 },
      text: '## 我要入会\n\n点“我要入会”填表，未入会的也可旁听，“不是会员”的扫码。\n\n## 培训\n\n工会干部培训三期。\n\n## 走访\n\n工会干部走访。\n\n## 读书\n\n工会干部读书。',
    },
  ])

  it.each(['我没入会能领吗', '我没入会，能去旁听不', '我是会员能领吗', '已入会的能旁听吗'])(
    'are never turned into each other: %s',
    (text) => {
      expect(answerer.understand(text).text).toBe(text)
    },
  )

  it('leave a 不 that only sounds like another character to be mended', () => {
    expect(answerer.understand('慰问干不几人').text).toBe('慰问干部几人')
  })
})

it('takes the short name of a town for no typo, however it was cut', () => {
  const text = ['报名', '收费', '开班'].map((each) => `## ${each}\n\n工会办暑期托管班${each}，会员优先。`).join('\n\n')
  const { answerer } = createTownLibrary([{ town: UNHEARD, year: 2020, text }])
  expect(answerer.understand('墅淇托管班几个').text).toBe('墅淇托管班几个')
})
