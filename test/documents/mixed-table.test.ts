// Owns the proof that a table is read whole where some of its rows lost their tabs, each column in its own of the units listed above.
import { describe, expect, test } from 'vitest'
import { readText } from './fixture.ts'

const rows = (...lines: readonly string[]): string[] =>
  readText(lines.join('\n'))
    .passages.filter((passage) => passage.form === 'row')
    .map((passage) => passage.display)

describe('a table with tabs in some rows and wide gaps in others', () => {
  test('is read row by row, with the unit of each column', () => {
    expect(
      rows(
        '表1  2021—2023年会员情况',
        '单位：个、万人、%',
        '年份\t基层工会\t会员人数\t入会率',
        '2021\t4562\t41.87\t89.8',
        '2022    4703    43.05   90.3',
        '2023    4881\t44.71   91.0',
      ),
    ).toEqual([
      '年份：2021；基层工会：4562个；会员人数：41.87万人；入会率：89.8%',
      '年份：2022；基层工会：4703个；会员人数：43.05万人；入会率：90.3%',
      '年份：2023；基层工会：4881个；会员人数：44.71万人；入会率：91.0%',
    ])
  })

  test('takes a list of as many units as columns in their order', () => {
    const header = '年份   技能竞赛   参赛职工   合理化建议   创新工作室   补助资金'
    const lines = ['单位：项、万人次、万条、个、万元', header, '2022\t28\t36.5\t5.4\t23\t262', '2023\t34\t40.3\t6.2\t27\t318']
    expect(rows('表3 2022—2023年劳动竞赛情况', ...lines)[0]).toBe(
      '年份：2022；技能竞赛：28项；参赛职工：36.5万人次；合理化建议：5.4万条；创新工作室：23个；补助资金：262万元',
    )
  })

  test('leaves a column bare where the list does not tell which unit is its', () => {
    const header = '年份\t受理\t调解成功\t追回金额\t来电'
    const lines = ['单位：件、万元、个', header, '2022\t21\t16\t8254\t16', '2023\t20\t15\t8089\t18']
    expect(rows('表4 2022—2023年维权情况', ...lines)[1]).toBe('年份：2023；受理：20；调解成功：15；追回金额：8089万元；来电：18')
  })

  test('goes on over the turn of a page and 表2（续）', () => {
    const header = '县（区）\t基层工会\t会员'
    const first = ['表2  2023年各县（区）会员情况', '单位：个、人', header, '北炉区\t1143\t118460', '锦矿区   712   83194', '- 2 -']
    expect(rows(...first, '表2（续）', header, '平陌县\t634\t45916', '霞岭县   498   34107')).toEqual([
      '县（区）：北炉区；基层工会：1143个；会员：118460人',
      '县（区）：锦矿区；基层工会：712个；会员：83194人',
      '县（区）：平陌县；基层工会：634个；会员：45916人',
      '县（区）：霞岭县；基层工会：498个；会员：34107人',
    ])
  })

  test('may have commas in a cell where its gaps part many', () => {
    const header = '序号    项目名称    主要内容    牵头部门    完成时限'
    expect(
      rows(
        '附件：2024年办实事项目',
        '',
        header,
        '1   技能充电   开设夜校120期   职工大学   11月底',
        '',
        '2   骑手关爱  为1万名骑手体检，赠送意外险，保额20万元   基层工作部  9月底',
      )[1],
    ).toBe('序号：2；项目名称：骑手关爱；主要内容：为1万名骑手体检，赠送意外险，保额20万元；牵头部门：基层工作部；完成时限：9月底')
  })
})
