// Owns documents at random: real forms in any order, with the defects of bad extractions.
import fc from 'fast-check'

const words = fc.array(
  fc.constantFrom('工会', '会员', '补助', '2021年', '3,206家', '41.7万人', '举办', 'APP', '，', '、', '“小鸟”', '（含）', '� ', ' '),
  { minLength: 1, maxLength: 14 },
)
const sentence = words.map((parts) => `${parts.join('')}。`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(''))
const wrapped = fc
  .tuple(paragraph, fc.integer({ min: 8, max: 20 }))
  .map(([text, width]) => text.replace(new RegExp(`.{${width}}`, 'gu'), (piece) => `${piece}\n`))
const heading = fc.constantFrom(
  '# 概况',
  '## 帮扶',
  '一、收支',
  '（一）建会',
  '第一章 总则',
  '第三条 会员可以申请。',
  '【劳动竞赛】 全年举办。',
  '问：收费吗？',
  '答：不收。',
  '工会工作',
  '表1 经费',
  '单位：万元',
)
const furniture = fc.constantFrom(
  '- 3 -',
  '群众团体',
  '（陈晓禾）',
  '续表',
  '比武现场（市总工会 供稿）',
  '| 项目 | 数 |',
  '| --- | --- |',
  '| 助学 | 3 |',
  '项目\t金额',
  '助学\t87.5',
  '\t12',
  '---',
  '***',
  '本报讯（甘霖）望山开赛。',
)

/** Any of these in any order, with blank lines, either line end, and now and then a byte order mark. */
export const randomDocument = fc
  .tuple(
    fc.array(fc.tuple(fc.oneof(paragraph, wrapped, heading, furniture), fc.constantFrom('\n', '\n\n', '\n\n\n')), { maxLength: 30 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([parts, windows, marked]) => {
    const text = (marked ? '\uFEFF' : '') + parts.flat().join('')
    return windows ? text.replaceAll('\n', '\r\n') : text
  })

export const anyText = fc.string({ unit: 'binary', maxLength: 300 })
