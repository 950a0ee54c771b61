// Owns a report of a made-up county with things told twice, standards of several kinds, results beside plans, and a table: what talks go on from.
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const REPORT: SourceDocument = {
  id: 'report',
  file: 'report.txt',
  title: '桑泉县总工会2023年工作总结和2024年工作计划',
  publisher: '桑泉县总工会',
  region: '桑泉县',
  period: '2023',
  published: '2024-01-20',
  kind: 'report',
  inferred: false,
  digest: false,
  text: `桑泉县总工会2023年工作总结

一、困难帮扶
2023年，“春蕾助学”资助学生74人，发放助学款22.2万元。

二、社会捐助
2023年，企业家协会为困难家庭捐资，发放助学款51万元。

三、技能提升
夜校报名300人，录取180人。提升班推荐会员92名，聘请讲师80名，录取78人。会员技能提升补贴：初级工500元，中级工900元，高级工1500元，技师2600元，高级技师4200元。
职工子女升学，高中每人补助800元，大专每人补助1500元，本科每人补助2000元。
健身房会员每月50元，非会员每月120元。
全年查出安全问题96个，整改91个。受理争议案件240件，调解成功203件。审计基层工会80家，完成督查反馈整改47项。“泉心联盟”成员由35人增至60人。
乡镇劳模由乡镇工会慰问，县劳模每人慰问600元，市劳模每人慰问1200元。

四、竞赛安排
表1 2023年技能竞赛安排
项目	承办单位	日期	参赛人数	冠军奖金
电焊	县机械工会	4月16日	86	9000元
叉车	县物流工会	6月13日	64	7000元
面点	县商贸工会	9月25日	60	5000元

五、机构设置
县总工会设办公室、组织部、宣教部等综合部门3个，设帮扶中心、法律服务站等服务机构5个，设工人文化宫、疗养院等直属单位4个。年内，26家单位分别获评先进小组、先进小家。命名县级创新工作室12家、省级2家。

2024年工作计划

2024年，夜校录取达到220人，技能竞赛办到5项。
`,
}

export const openTalk = (): Promise<Staff> => createStaff([REPORT])
