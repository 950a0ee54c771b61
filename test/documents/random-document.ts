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
  '目  录\n工会工作\n工会工作',
  '·237·',
  '238 临湖年鉴（2022）',
  '〔概　况〕 全年建会58家。',
  '■ 服务对象',
  'PART 01',
  '✅ 两癌筛查',
  '上一篇：工会动态',
  '联系人：孙晓彤\n电话：0599-5550132',
  '临工发〔2022〕18号',
  '望山区总工会\n2024年3月28日',
  '4月\n28日 表彰劳模100名。',
  '1.思想引领有力\n1.1 举办读书班4期。',
  '一、活动时间：2024年4月23日起。',
  '东区    812    96520\n西区    745    88431',
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
