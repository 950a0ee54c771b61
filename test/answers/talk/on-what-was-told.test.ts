// Owns the proof that staff go on with what one answer told side by side, and that a short follow-up is answered where the last answer stood.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const YEARBOOK: SourceDocument = {
  id: 'qingpu',
  file: 'qingpu.txt',
  title: '青埔区年鉴（2022）·群众团体',
  kind: 'yearbook',
  period: '2021',
  region: '青埔区',
  inferred: false,
  digest: false,
  text: [
    '青埔区总工会',
    '',
    '【概况】 2021年，全区有基层工会1612家，会员21.4万人。设疫情防控专项资金800万元，为复工企业提供口罩60万只。新建“爱心妈咪小屋”21家。',
    '',
    '【集体协商】 2021年，签订综合集体合同企业915家，签订工资专项集体合同企业903家，签订女职工专项集体合同企业871家。',
    '',
    '【先进评选】 2021年，涌现五一劳动奖章75名、五一劳动奖状19个、工人先锋号130个。',
    '',
    '【技能提升补贴】 补贴标准：高级工1400元，技师2200元。服务对象：入会满6个月的会员。申请时限：取得证书之日起5个月内。办理方式：小程序申请或区职工服务中心一楼2号窗口。所需材料：身份证、会员卡、证书复印件。',
    '',
    '【职工疗休养】 会员个人不出钱，可带1名家属，家属费用自理，每人3100元。时间4天3晚。5月至11月出团，7月、8月暂停。全区共组织0.9万名一线职工参加。',
    '',
    '【小候鸟托管班】 7月开办“小候鸟”托管班9个，招收7至12周岁的职工子女。除每天18元的午餐费外全部免费。',
    '',
    '【普惠平台】 依托“青工惠”平台推出52场线上会员普惠活动，投入资金480万元，20万会员参与活动。',
    '',
    '【服务中心】 区职工服务中心开放时间为周二至周日上午9点到晚上8点，周一闭馆。地下停车场有车位46个，会员停车前两小时免费。落实技能奖励办法，对取得高级工、技师证书的会员分别给予800元、1200元，全年奖励246人，发放奖金23.4万元。',
    '',
    '【新业态】 建立“八大员”行业工会14家，会员26632人；单独组建基层工会58家，会员11936人。全区入会会员21.4万人。街道规上工业产值513.09亿元，同比增长4.6%。',
    '',
    '【会费】 会员每月按本人基本工资的0.5%缴纳会费，尾数不足10元的部分不计。新就业形态劳动者和困难职工免缴。',
    '',
    '【家事调解】 为871对夫妻提供调解，调解成功率72%，增加1.5个百分点。',
    '',
    '【用工许可】 用工许可办理时限由原来的25个工作日缩短至15个工作日。',
    '',
    '【人才工作】 全区人才总量40万人，增加2万人，增长5.3%，排名第一。',
    '',
    '【充电机器人】 充电机器人3月投用。为缓解车位紧张，供电公司研制了充电机器人。',
    '',
    '【翻修】 翻修托管班教室。',
    '',
    '【会员】 全区会员总数21.4万人。',
    '',
    '【数字工会】 录入实名制会员14.7万人。',
    '',
    '【星级党组织】 四星级党组织申报数90个，五星级党组织申报数40个。共命名表彰五星级党组织17个。',
    '',
    '【送演出】 2021年，送演出下乡30场。近3年来，送演出下乡85场。',
    '',
    '【科普】 获第五届市长奖2人，占全市的20%。',
    '',
    '【再就业】 提供免费就业岗位16620个，就业培训805人。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([YEARBOOK])
})
const head = (...questions: readonly string[]): string => staff.ask(...questions).text.split('\n')[0] ?? ''

describe('what one answer told side by side', () => {
  const ASKED = '2021年签了综合、工资专项、女职工专项集体合同的企业各多少家'

  it('is listed, and put in order either way', () => {
    expect(head(ASKED, '列个表')).toMatch(/915家.*903家.*871家/u)
    expect(head(ASKED, '从少到多排一下')).toMatch(/^从少到多：.*871家.*903家.*915家/u)
    expect(head(ASKED, '列个表', '按多少排序')).toMatch(/^从多到少：.*915家.*903家.*871家/u)
  })

  it('is held apart at its ends, and the greatest of it named', () => {
    expect(head(ASKED, '最多的和最少的差多少')).toContain('44家')
    expect(head(ASKED, '最多的是哪类')).toMatch(/^最多：.*915家/u)
  })

  it('may be asked for by two names at once', () => {
    const turns = ['2021年签订综合集体合同的企业多少家', '工资专项的，还有女职工的呢'] as const
    expect(head(...turns)).toMatch(/903家.*871家/u)
    expect(head(...turns, '这三样从大到小排一下')).toMatch(/^从多到少：.*915家.*903家.*871家/u)
  })

  it('is put in order where all of it are honours, in whatever word they are counted', () => {
    expect(head('五一劳动奖章、奖状、工人先锋号各多少', '按多少排序')).toBe('从多到少：工人先锋号130个；五一劳动奖章75名；五一劳动奖状19个')
  })

  it('may have been told one after another', () => {
    const turns = ['2021年涌现多少名五一劳动奖章', '五一劳动奖状呢', '工人先锋号呢'] as const
    expect(head(...turns, '这三样哪个最多')).toMatch(/工人先锋号130个/u)
    expect(head(...turns, '把这几个从小到大排一下')).toBe('从少到多：五一劳动奖状19个；五一劳动奖章75名；工人先锋号130个')
  })

  it('is put in no order where its units differ', () => {
    expect(head('八大员行业工会多少家，会员多少人', '把这两个数从大到小排')).toMatch(/^计量单位不同/u)
  })
})

describe('a short follow-up', () => {
  it.each([
    [['考了高级工补多少', '怎么申请'], '2号窗口'],
    [['考了高级工补多少', '多久之内要申请'], '5个月内'],
    [['考了高级工补多少', '要带啥材料'], '身份证'],
    [['疗休养能带家属吗', '几天'], '4天3晚'],
    [['托管班办了几个', '收多大的孩子'], '7至12周岁'],
    [['托管班办了几个', '要钱不'], '免费'],
    [['青工惠是啥', '能干嘛', '多少人参加'], '20万会员'],
  ])('%j', (questions, told) => {
    expect(head(...questions)).toContain(told)
  })

  it('is told of nothing that the talk is not about', () => {
    expect(staff.ask('爱心妈咪小屋新建多少家', '要钱吗').kind).toBe('none')
  })
})

it('two numbers told in one breath are of the same', () => {
  expect(head('青埔八大员行业工会建了几家，有多少会员')).toMatch(/14家.*26632人/u)
})

it.each([
  ['青埔职工服务中心星期一开吗', /闭馆/u],
  ['青埔职工服务中心停车收费吗', /^(?!不用).*前两小时免费/u],
  ['青埔技能奖励发了多少钱', /23\.4万元/u],
  ['青埔街道规上工业产值多少', /513\.09亿元/u],
  ['在青埔送快递的加入工会要交钱不', /^不用.*免缴/u],
] as const)('%s', (question, told) => {
  expect(head(question)).toMatch(told)
})

it('a month that is asked about is told of itself, and one’s own cost of no other’s', () => {
  expect(head('青埔疗休养7月能去吗')).toContain('暂停')
  expect(head('青埔疗休养要自己掏钱吗')).toContain('个人不出钱')
})

describe('a change told beside what was asked', () => {
  it('tells what it was before, worked out or as it stands', () => {
    expect(head('青埔家事调解调解成功率多少', '原来是多少')).toMatch(/原来70\.5%/u)
    expect(head('青埔的用工许可要几个工作日', '原来呢')).toContain('25个工作日')
    expect(head('青埔的用工许可要几个工作日', '原来呢', '快了多少')).toContain('减少10个工作日')
  })

  it('is one against the year before, where nothing else is said', () => {
    expect(head('青埔2021年人才总量多少', '2020年呢')).toMatch(/2020年38万人/u)
  })

  it('tells how many share what some of them are a fifth of, asked by its name', () => {
    expect(head('青埔获市长奖几人', '占全市多少', '那全市一共几个人得市长奖')).toContain('约10人')
    expect(head('青埔获市长奖几人', '占全市多少', '那全市一共几个人得摇篮奖')).not.toContain('约10人')
  })
})

it('years of its own are asked of no year of the talk', () => {
  expect(head('青埔2021年送演出下乡多少场', '2019年呢', '近3年一共多少场')).toContain('85场')
})

it('of two districts’ courses those that were told last are divided by', async () => {
  const told = (id: string, region: string, text: string): SourceDocument => ({
    ...YEARBOOK,
    id,
    file: `${id}.txt`,
    title: `${region}年鉴（2022）`,
    region,
    text,
  })
  const both = await createStaff([
    told('qing', '青埔区', '【培训】 2021年，青埔区总工会举办工会干部培训班2期，培训260人。'),
    told('bai', '白沙区', '【培训】 2021年，白沙区各级工会举办各类培训班40期，培训2000人次。'),
  ])
  const turns = ['2021年青埔区办了几期工会干部培训班', '白沙区2021年办了多少期培训班', '平均每期多少人次'] as const
  expect(both.ask(...turns).text.split('\n')[0]).toContain('50人次/期')
})

describe('a follow-up', () => {
  it('for how many were named is told by no number of those that applied', () => {
    expect(head('青埔命名了多少个五星级党组织', '四星级的命名了多少')).not.toContain('90')
  })

  it('why it was done leans on nothing else', () => {
    expect(head('青埔充电机器人什么时候投用的', '为什么要搞这个')).toContain('缓解车位紧张')
  })

  it('of which the page says nothing is told by no figure of it', () => {
    expect(staff.ask('青埔普惠平台线上会员普惠活动投入多少钱', '翻修花了多少钱').kind).toBe('none')
  })
})

it('a part that stands in another section is told beside its whole', () => {
  expect(head('青埔2021年会员总数是多少，其中录入实名制的又有多少')).toMatch(/21\.4万.*14\.7万/u)
})
