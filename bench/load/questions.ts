// Owns what is asked under load: questions of several kinds over the project's own seeds/, each complete in itself.

export const QUESTIONS: readonly string[] = [
  '园区总工会2020年新建了多少家基层工会？',
  '园区有多少家妈妈驿站？',
  '昆山市有多少家妈妈驿站？',
  '园区和昆山的妈妈驿站哪个多？',
  '2019年园区慰问了多少劳模？',
  '昆山工会建立了多少个职工服务站？',
  '苏州市总工会2020年的工作有哪些？',
  '困难职工怎么申请帮扶？',
  '园区总工会2020年举办了多少场培训？',
  '昆山有多少名劳模？',
  '集体合同签了多少份？',
  '女职工组织有多少？',
  '昆山工会的会员有多少人？',
  '园区的爱心妈咪小屋有多少家？',
  '2020年园区的劳动竞赛怎么样？',
  '法律援助办了多少件？',
]
