// Owns a bulletin of a made-up city, with its counties told in clauses and in a table: what a statistics office of a union publishes.
import { createAnswerer } from '../../../src/answers/answerer.ts'
import type { Reply, Turn } from '../../../src/answers/reply.ts'
import { figuresOf } from '../../../src/documents/figures/figures-of.ts'
import { readDocument } from '../../../src/documents/read-document.ts'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { loadKnowledge } from '../../../src/library/load-knowledge.ts'
import { createRegionFinder } from '../../../src/library/region-finder.ts'
import { createDocumentRegions, withToldPlaces } from '../../../src/library/with-told-places.ts'
import { createSegmenter } from '../../../src/text/jieba.ts'

const BULLETIN: SourceDocument = {
  id: 'bulletin',
  file: 'bulletin.txt',
  title: '甘棠市总工会2023年工会工作统计公报',
  publisher: '甘棠市总工会',
  region: '甘棠市',
  period: '2023',
  published: '2024-02-20',
  kind: 'bulletin',
  inferred: false,
  digest: false,
  text: `甘棠市总工会2023年工会工作统计公报

一、组织建设
截至2023年底，全市共有基层工会8126家，比上年增加214家，增长2.7%；工会会员61.3万人，其中女会员25.8万人。全年新建基层工会402家。
松阳县新建基层工会96家，居各县区首位；石臼区新建基层工会71家。

二、服务阵地
2023年底，全市建成爱心驿站268个，较2022年的215个增加53个。其中，松阳县64个，石臼区57个，青塘区48个。历年爱心驿站数见表1。

表1 各县区爱心驿站数（单位：个）
县区 2020年 2021年 2022年 2023年
松阳县 31 39 52 64
石臼区 28 36 47 57
青塘区 24 30 39 48
江口区 38 49 77 99
合计 121 154 215 268

三、权益维护
全年调解劳动争议1846件，为职工挽回经济损失3420万元。法律援助案件由上年的388件降至241件。

四、职工帮扶
走访困难职工家庭9400户，发放慰问金940万元，其中松阳县走访1320户，发放慰问金132万元。在档困难职工由512户降至360户。大病救助按每人5000元的标准发放，救助86人。
2021年、2022年、2023年全市发放助学金分别为186万元、203.5万元、228万元。

五、劳动竞赛
全市开展劳动竞赛1530场，参与职工38.2万人次。命名工人先锋号45个，其中松阳县8个，石臼区11个。
`,
}

/** A county's report on its year: tests bring the text below its title. */
export const countyReport = (text: string): SourceDocument => ({
  id: 'report',
  file: 'report.txt',
  title: '云岭县总工会2022年工作总结',
  publisher: '云岭县总工会',
  region: '云岭县',
  period: '2022',
  published: '2023-01-18',
  kind: 'report',
  inferred: false,
  digest: false,
  text: `云岭县总工会2022年工作总结\n\n${text}`,
})

export interface Staff {
  /** The reply to the last of the questions, asked one after the other. */
  ask(...questions: readonly string[]): Reply
}

/** Asks as staff do, each question with the talk before it. */
export async function createStaff(documents: readonly SourceDocument[] = [BULLETIN]): Promise<Staff> {
  const { knowledge } = await loadKnowledge('knowledge')
  const places = withToldPlaces(knowledge.places, documents)
  const regions = createDocumentRegions(knowledge.places)
  const read = documents.map((source) => readDocument(source, regions(source)))
  const answerer = createAnswerer({
    documents,
    passages: read.flatMap((each) => each.passages),
    knowledge: { ...knowledge, places },
    segmenter: createSegmenter(knowledge.words),
    figures: () => read.flatMap((each) => figuresOf(each, createRegionFinder(places))),
  })
  return {
    ask(...questions) {
      const history: Turn[] = []
      for (const question of questions)
        history.push({ question, reply: answerer.answer(question, { role: 'staff', history: [...history], now: 0 }) })
      const last = history.at(-1)
      if (last === undefined) throw new Error('nothing was asked')
      return last.reply
    },
  }
}
