import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuantities, type Quantity } from '../../src/text/quantity.ts'
import { formatQuantity } from '../../src/text/quantity-format.ts'

type Row = readonly [text: string, raw: string, value: number, low: number | null, high: number | null, unit: string, qualifier: string]

/** One quantity each. */
const READ: readonly Row[] = [
  ['新建基层工会492家，', '492家', 492, 492, 492, '家', ''],
  ['沟通联系民营企业近330家次', '近330家次', 330, null, 330, '家次', '近'],
  ['返还工会经费约2.1亿元', '约2.1亿元', 210_000_000, null, null, '元', '约'],
  ['参与职工超过50万人次', '超过50万人次', 500_000, 500_000, null, '人次', '超过'],
  ['会员总数逾85万人', '逾85万人', 850_000, 850_000, null, '人', '逾'],
  ['不足5人', '不足5人', 5, null, 5, '人', '不足'],
  ['全区有各类工会组织上万家', '上万家', 10_000, 10_000, null, '家', '上'],
  ['向300余名非公企业工会主席', '300余名', 300, 300, null, '名', '余'],
  ['组织1.1万多名一线职工', '1.1万多名', 11_000, 11_000, null, '名', '多'],
  ['粉丝28万余人', '28万余人', 280_000, 280_000, null, '人', '余'],
  ['组建率保持在90%以上', '90%以上', 90, 90, null, '%', '以上'],
  ['100万左右', '100万左右', 1_000_000, null, null, '', '左右'],
  ['贷款额度2亿元左右', '2亿元左右', 200_000_000, null, null, '元', '左右'],
  ['受惠职工2000余人次', '2000余人次', 2000, 2000, null, '人次', '余'],
  ['发放医疗救助金130余万元', '130余万元', 1_300_000, 1_300_000, null, '元', '余'],
  ['总融资规模53亿余元', '53亿余元', 5_300_000_000, 5_300_000_000, null, '元', '余'],
  ['累 计 团 员 总 数4.35万 人；', '4.35万 人', 43_500, 43_500, 43_500, '人', ''],
  ['3.79万卷次', '3.79万卷次', 37_900, 37_900, 37_900, '卷次', ''],
  ['荣誉贷授信16.57亿元', '16.57亿元', 1_657_000_000, 1_657_000_000, 1_657_000_000, '元', ''],
  ['总计17万。', '17万', 170_000, 170_000, 170_000, '', ''],
  ['1,100万人', '1,100万人', 11_000_000, 11_000_000, 11_000_000, '人', ''],
  ['１５４２名困难职工', '１５４２名', 1542, 1542, 1542, '名', ''],
  ['投入專項資金100多萬元', '100多萬元', 1_000_000, 1_000_000, null, '元', '多'],
  ['推荐职工 2232 名，', '2232 名', 2232, 2232, 2232, '名', ''],
  ['共2 232名', '2 232名', 2232, 2232, 2232, '名', ''],
  ['等金融机构30余\n家', '30余\n家', 30, 30, null, '家', '余'],
  ['片7个283\n分钟'.slice(3), '283\n分钟', 283, 283, 283, '分钟', ''],
  ['结余10.56亿元', '10.56亿元', 1_056_000_000, 1_056_000_000, 1_056_000_000, '元', ''],
  ['签约239个', '239个', 239, 239, 239, '个', ''],
  ['附近3家', '3家', 3, 3, 3, '家', ''],
  ['16亿5700万元', '16亿5700万元', 1_657_000_000, 1_657_000_000, 1_657_000_000, '元', ''],
  ['年薪高于40万元的', '高于40万元', 400_000, 400_000, null, '元', '高于'],
  ['不超过40万元', '不超过40万元', 400_000, null, 400_000, '元', '不超过'],
  ['约30余家', '约30余家', 30, null, null, '家', '约余'],
  ['两万余人', '两万余人', 20_000, 20_000, null, '人', '余'],
  ['千余名职工', '千余名', 1000, 1000, null, '名', '余'],
  ['十来个人参加', '十来个人', 10, null, null, '人', '来'],
  ['零下5摄氏度', '零下5摄氏度', -5, -5, -5, '摄氏度', ''],
  ['同比增长-1.5%', '-1.5%', -1.5, -1.5, -1.5, '%', ''],
  ['不低于2‰', '不低于2‰', 2, 2, null, '‰', '不低于'],
  ['半数以上的企业', '半数以上', 50, 50, null, '%', '以上'],
  ['过半数的会员', '过半数', 50, 50, null, '%', '超'],
  ['占比近半。', '近半', 50, null, 50, '%', '近'],
  ['1/3的职工', '1/3', 1 / 3, 1 / 3, 1 / 3, '', ''],
  ['三分之二的企业', '三分之二', 2 / 3, 2 / 3, 2 / 3, '', ''],
  ['万分之五的费率', '万分之五', 0.0005, 0.0005, 0.0005, '', ''],
  ['是上年的3.5倍', '3.5倍', 3.5, 3.5, 3.5, '倍', ''],
  ['每人每年200元', '200元', 200, 200, 200, '元', ''],
  ['24小时开放', '24小时', 24, 24, 24, '小时', ''],
  ['完成吞吐量21.3万标箱', '21.3万标箱', 213_000, 213_000, 213_000, '标箱', ''],
  ['300块钱', '300块钱', 300, 300, 300, '元', ''],
  ['二百余家', '二百余家', 200, 200, null, '家', '余'],
  ['十几万人', '十几万人', 100_000, 100_000, 200_000, '人', '几'],
  ['二十几家', '二十几家', 20, 20, 30, '家', '几'],
  ['数十名人才子女', '数十名', 10, 10, null, '名', '数'],
  ['几十家', '几十家', 10, 10, null, '家', '几'],
  ['百分之六十', '百分之六十', 60, 60, 60, '%', ''],
  ['约占百分之九十八点五以上', '百分之九十八点五以上', 98.5, 98.5, null, '%', '以上'],
  ['九成以上', '九成以上', 90, 90, null, '%', '以上'],
  ['两年', '两年', 2, 2, 2, '年', ''],
  ['两年多的时间', '两年多', 2, 2, null, '年', '多'],
  ['两年半后', '两年半', 2.5, 2.5, 2.5, '年', ''],
  ['三人', '三人', 3, 3, 3, '人', ''],
  ['两万五千人', '两万五千人', 25_000, 25_000, 25_000, '人', ''],
  ['三四百人', '三四百人', 300, 300, 400, '人', ''],
  ['为期4天的培训班', '4天', 4, 4, 4, '天', ''],
  ['近30年', '近30年', 30, null, 30, '年', '近'],
  ['近三年', '三年', 3, 3, 3, '年', ''],
  ['3个小时', '3个小时', 3, 3, 3, '小时', ''],
  ['12个人', '12个人', 12, 12, 12, '人', ''],
  ['缩短至15个工作日', '15个工作日', 15, 15, 15, '个工作日', ''],
  ['应在30日内', '30日内', 30, null, 30, '日', '内'],
  ['增加1.6个百分点', '1.6个百分点', 1.6, 1.6, 1.6, '个百分点', ''],
  ['7—10岁', '7—10岁', 7, 7, 10, '岁', ''],
  ['0—6岁', '0—6岁', 0, 0, 6, '岁', ''],
  ['5%—20%', '5%—20%', 5, 5, 20, '%', ''],
  ['5—10万元', '5—10万元', 50_000, 50_000, 100_000, '元', ''],
  ['3000至5000元', '3000至5000元', 3000, 3000, 5000, '元', ''],
  ['每月150元/人', '150元/人', 150, 150, 150, '元/人', ''],
  ['职工百人以上企业', '百人以上', 100, 100, null, '人', '以上'],
  ['24小时多语种服务热线', '24小时', 24, 24, 24, '小时', ''],
  ['“1分钟短视频+现场演讲”', '1分钟', 1, 1, 1, '分钟', ''],
  ['三大平台总粉丝量约14万。', '约14万', 140_000, null, null, '', '约'],
  ['18周岁以上', '18周岁以上', 18, 18, null, '岁', '以上'],
]

const NONE: readonly string[] = [
  '第十届',
  '第22批',
  '2020年',
  '3.2023年未安排的劳模',
  '２０２０年',
  '二〇二〇年',
  '10月8日',
  '4—9月',
  '20:30',
  '8时30分',
  '2017—2019年度',
  '2020级',
  '余额',
  '“3+N”',
  '采用“1+6”活动模式',
  'Women+',
  '5G',
  '5G+工业互联网',
  'H5',
  '十四五',
  '十三五',
  '三会一课',
  '“八大员”',
  '一季度',
  '一线',
  '一等奖',
  '十佳',
  '十八大',
  '十九届五中全会',
  '一届六次常委会议',
  '一届二次、三次理监事会议',
  '五一',
  '三八红旗手',
  '一体化',
  '一批先进典型',
  '打造一个平台',
  '一企一表',
  '一家家企业',
  '纪念建团101周年',
  '四周年',
  '百名局长百场宣讲',
  '万名职工',
  '千家万户',
  '“红色管家2.0”项目',
  '两新组织',
  '两级联动',
  '四级重点',
  '四期新工厂',
  '“两个健康”',
  '两个维护',
  '中央八项规定',
  '九年一贯制',
  '“三个代表”',
  '最后一公里',
  '十分',
  '一次性',
  '新的一年',
  '白广路二条',
  '2018—2020',
  '拨打12345热线',
  '五位一体',
  '第三次',
  '咨询电话：12351。',
  '拨打12351热线',
  '2020—2021年',
  '6·1儿童节',
  '5A级景区',
  '上半年',
  '比例1：2.5',
  '半数字化',
  '一半会儿',
]

describe('findQuantities', () => {
  it.each(READ)('reads %s', (text, raw, value, low, high, unit, qualifier) => {
    expect(findQuantities(text)).toEqual([
      { raw, start: text.indexOf(raw), end: text.indexOf(raw) + raw.length, value, low, high, unit, qualifier },
    ])
  })

  it.each(NONE)('finds nothing in %s', (text) => {
    expect(findQuantities(text)).toEqual([])
  })

  it('reads several figures of one clause in order', () => {
    const raws = findQuantities('走访企业153家，面向会员企业发放调查问卷约300份；从11人增加至19人，2018年3个月').map(
      (quantity) => quantity.raw,
    )
    expect(raws).toEqual(['153家', '约300份', '11人', '19人', '3个月'])
  })

  it('takes a lone number in a table cell', () => {
    expect(findQuantities('153')).toMatchObject([{ value: 153, unit: '' }])
  })

  it('slices back for any text around a quantity', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '半数',
        '过半',
        '零下',
        '-',
        '来',
        '1/3',
        '近',
        '余',
        '约',
        '第',
        '2020年',
        '万',
        '家',
        '—',
        ' ',
        '“',
        '百分之',
        '几',
        '十',
        '多',
        '\n',
        '3',
        '4.5',
        '，',
      ),
      fc.string({ maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const quantity of findQuantities(text)) {
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.raw)
          expect(quantity.start).toBeGreaterThanOrEqual(last)
          expect(quantity.end).toBeGreaterThan(quantity.start)
          expect(Number.isFinite(quantity.value)).toBe(true)
          last = quantity.end
        }
      }),
      { numRuns: 2000, seed: 7 },
    )
  })
})

const meaning = ({ value, low, high, unit, qualifier }: Quantity): unknown => ({ value, low, high, unit, qualifier })

describe('formatQuantity', () => {
  it.each([
    [{ value: 1_300_000, low: 1_300_000, high: null, unit: '元', qualifier: '余' }, '130余万元'],
    [{ value: 1625, low: 1625, high: 1625, unit: '人', qualifier: '' }, '1625人'],
    [{ value: 7, low: 7, high: 10, unit: '岁', qualifier: '' }, '7—10岁'],
    [{ value: 100_000, low: 100_000, high: 200_000, unit: '人', qualifier: '几' }, '十几万人'],
    [{ value: 0.1 + 0.2, low: 0.1 + 0.2, high: 0.1 + 0.2, unit: '%', qualifier: '' }, '0.3%'],
  ])('writes %o as %s', (quantity, written) => {
    expect(formatQuantity(quantity)).toBe(written)
  })

  it.each(READ)('is undone by reading: %s', (text) => {
    const [read] = findQuantities(text)
    expect(read && findQuantities(formatQuantity(read)).map(meaning)).toEqual(read && [meaning(read)])
  })

  it('is undone by reading, whatever the number, unit and qualifier', () => {
    const unit = fc.constantFrom('家', '人', '元', '人次', '%', '个', '场次', '平方米', '小时', '户', '个百分点', '件')
    const number = fc.oneof(
      fc.integer({ min: 1, max: 99_999 }),
      fc.integer({ min: 1, max: 99_999 }).map((n) => n * 10_000),
      fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
      fc.integer({ min: 1, max: 999 }).map((n) => n * 10_000_000),
    )
    const bounds: Readonly<Record<string, 'low' | 'high' | 'none' | 'both'>> = {
      '': 'both',
      余: 'low',
      多: 'low',
      近: 'high',
      约: 'none',
      逾: 'low',
      超过: 'low',
      不足: 'high',
      以上: 'low',
      左右: 'none',
      至少: 'low',
    }
    fc.assert(
      fc.property(number, unit, fc.constantFrom(...Object.keys(bounds)), (value, unit, qualifier) => {
        const bound = bounds[qualifier]
        const quantity = {
          value,
          unit,
          qualifier,
          low: bound === 'low' || bound === 'both' ? value : null,
          high: bound === 'high' || bound === 'both' ? value : null,
        }
        expect(findQuantities(formatQuantity(quantity)).map(meaning)).toEqual([quantity])
      }),
      { numRuns: 2000, seed: 11 },
    )
  })
})
