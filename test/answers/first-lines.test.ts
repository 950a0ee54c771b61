// Owns the proof that the first line tells what is asked, and no figure or clause beside it.
import { beforeAll, describe, expect, test } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const REPORT = `云溪市总工会2030年工作回顾

【先进典型】
2030年云溪市涌现的先进有：
五一劳动奖状：14个。
五一劳动奖章：66名。

【会员普惠】
2030年“云工惠”平台开展会员普惠活动38场，投入资金210万元，有9万会员参加。

【创业周活动】
第三届云溪创业周到会嘉宾150名，带来项目130个；签约的项目有120个，比上年增长8.1%，包括投资创业项目117个、合作项目3个。

【技术工人新规“云上”说明会举行】
技术工人新规“云上”说明会于2030年5月9日在云溪文化馆召开。说明会面向各地同步转播，三大会场分别在云溪、柏林和大阪，各地技工广泛关注。

【2030云溪创业大赛决赛举办】
2030云溪创业大赛由市总工会主办，参赛项目20个。
受台风影响，大赛取消了海外赛区，转而把区域决赛分别放在北部的临州体育馆、南部的平江会展中心和东部的石塘科技园等地，方便各地选手就近参赛和观赛；大赛又按行业分组，不受学历限制，用线上路演挑选项目，使评审更快。

【中共云溪港口园区工作委员会】
中共云溪港口园区筹备临时委员会在2021年5月先行成立；到2022年2月，筹备委员会撤销，中共云溪港口园区工作委员会同时成立，由市委派出。

【组织建设】
2030年，市总工会新建基层工会312家，另有9家新评为优秀区域性（行业性）工会。

【家庭文明】
结果，港区最美家庭评出45户，云溪市最美家庭新增7户。

【送温暖】
2030年送温暖惠及1420人次，资金投入230万元；送清凉的物资合计90万元，走访慰问职工8100人。

【工业产值】
柳湾街道1至9月的规上工业产值，预计完成614亿元，同比增长3.2%。

【台资企业】
至2030年底，云溪市实际运行的台资企业有410余家，其中规模以上的有96家。

【回乡务工】
2030年，乘专列回乡务工的有6批142人，另有2批31人乘专车回乡务工。

【货车司机建会】
货车司机建会方面，《云溪市货车司机建会奖补办法》已经印发，还组建了行业工会联合会。对这项工作，省总作了通报，《云溪晚报》刊发了报道。

【文体活动】
五年来，全市职工书画竞赛有240场次，职工参与逾6万人次；“劳动者之声”演出有30场次。

【学费资助】
加大对口帮扶：与远山县总工会合办“云山同行”项目；市总工会已连续2年资助远山县总工会，资金共计80万元，用来帮当地困难职工子女上学。

【图片：湖边收稻】
10月20日，云溪市湖边的稻田里，收割机来回穿行；稻穗在阳光下随风起伏，田野一片金黄，秋天的“丰”景尽收眼底。（摄影：孙丽）

【网站安全】
全年对180个网站完成体检，通报了12家网站的安全漏洞，共23个。

【食堂检查】
2030年市总工会对企业食堂开展安全检查行动：检查企业食堂110处次，为此出动60余人次；安全隐患整改了38处。

【星级职工之家评定】
2030年3月，市总工会启动评星定级，完成各职工之家申报工作。三星级职工之家申报数70个，四星级职工之家申报数30个，五星级职工之家申报数12个，总申报数占全市职工之家数的61.5%。共命名四星级职工之家14个、五星级职工之家3个。

【协作支援】
东西部协作继续推进，对口援疆、援藏要加大力度。
`
let staff: Staff
beforeAll(async () => {
  const base = { inferred: false, digest: false, region: '云溪市', publisher: '云溪市总工会', period: '2030' }
  staff = await createStaff([{ ...base, id: 'year', file: 'year.txt', title: '云溪市总工会2030年工作回顾', text: REPORT }])
})
const firstLine = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('the first line tells', () => {
  test.each([
    ['both of two things jotted down', '云溪 五一劳动奖章 五一劳动奖状', '五一劳动奖状：14个；五一劳动奖章：66名'],
    ['people counted without a measure word', '2030年云工惠搞的会员普惠活动有多少会员参加', '有9万会员参加'],
    ['the whole and not the part that repeats the heading', '创业周签了多少个项目', '签约的项目有120个'],
    ['the list of the kind that is named before more is said of it', '技术工人新规云上说明会是在哪三个会场同步转播的', '云溪、柏林和大阪'],
    ['of the body that is asked for, and not of the one before it', '中共云溪港口园区工作委员会是什么时候成立的', '2022年2月'],
    ['whose firms are asked for, which is no place', '云溪台湾老板开的公司有多少家', '台资企业有410余家'],
    ['the sum of people, where 人 stands before what asks', '乘专列和乘专车回乡务工的人一共多少', '173人'],
    ['the paper that the sentence behind names', '货车司机建会 哪家报纸报道', '《云溪晚报》'],
    ['whom the money helps', '云山同行项目的钱是帮什么人的', '困难职工子女'],
    ['who took a picture', '湖边收稻的照片是谁拍的', '孙丽'],
    ['the total in the unit asked for, behind a count of others', '通报了几个安全漏洞', '共23个'],
    ['visits, which are no sum of what was told', '食堂安全检查整改了多少处隐患，一共去了多少处次', '110处次'],
    ['the share that is stated, of what the heading names', '2030年度星级职工之家评定,总申报数占全市职工之家数的百分之几', '61.5%'],
    ['the regions in 援疆 and 援藏', '对口支援哪两个地方要加大力度', '援疆、援藏'],
    ['what yes or no is asked of', '2030云溪创业大赛有没有设海外赛区', '取消了海外赛区'],
  ])('%s: %s', (_, question, told) => {
    expect(firstLine(question)).toContain(told)
  })
})

describe('the first line leaves out', () => {
  test.each([
    ['what else was built, where keywords ask for what was added', '云溪 优秀区域性行业性工会 2030 新评', '9家', '312'],
    ['another level, where keywords ask for households', '云溪市最美家庭 全市新增户数', '7户', '45户'],
    [
      'what stands behind the semicolon, where a figure is asked in one breath with another',
      '我家里困难，是挂在市总工会困难职工名册里的，想了解一下2030年送温暖帮了多少人次，拿出来多少钱',
      '230万元',
      '8100',
    ],
  ])('%s: %s', (_, question, told, other) => {
    expect(firstLine(question)).toContain(told)
    expect(firstLine(question)).not.toContain(other)
  })

  test('other contests, where the thing asked for stands apart in another order', () => {
    expect(staff.ask('五年来劳动竞赛一共办了多少场').text).not.toContain('240')
  })

  test('a clause that was told already', () => {
    expect(firstLine('柳湾街道1至9月规上工业产值预计多少、同比增幅多少')).toBe(
      '柳湾街道1至9月的规上工业产值，预计完成614亿元，同比增长3.2%',
    )
  })
})
