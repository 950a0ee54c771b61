// Owns finding the names of persons in a text: those that the dictionary knows, those that it cuts out as unknown, and foreign ones.
import type { Segmenter } from '../../text/segmenter.ts'
import { SURNAMES } from '../../text/surnames.ts'

const KNOWN = 'nr'
const UNKNOWN = 'x'
/** What the dictionary takes for a name, and nobody is called. */
const NO_NAME =
  /^(?:安保|保安|平均|比武|荣获|师生|荣誉|平安|安康|文明|高峰|和谐|许可|贺兰|邵阳|罗纹|罗氏|胡杨|夏侯|吴江|郑重|周全|周到|周密|陈规|陈设|陈列|孟子|江河|江山|江湖|林立|林业|唐朝|宋朝|徐徐|何况|朱红|杜绝|杜鹃|沈阳|姜汤|夏令|夏季|贾商|秦岭|段落|陶瓷|陶然|黎明|杨柳|杨梅|梁柱|曾经|潘多拉|鲁班)$/u
const FULL = 3
const SHORT = 2
/** 李飞: of two characters that the dictionary takes for a name many are none, as 付清, 古琴 and 养老; these begin with what is hardly else. */
const BORNE =
  /^[王李张刘陈杨赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖董袁潘蒋蔡杜魏吕丁沈姚卢姜崔谭陆汪范廖贾夏韦邹孟秦江尹薛闫段侯陶黎贺郝龚邵覃]/u
/** 黎秀禾: what no dictionary has and begins with a surname; not 10余组次 nor 1000余人. */
const FULL_NAME = new RegExp(`^[${SURNAMES}]\\p{Script=Han}{2}$`, 'u')
const SHORT_NAME = new RegExp(`^[${SURNAMES}]\\p{Script=Han}$`, 'u')
/** 发包方, 施工方, 校方 */
const PARTY = /(?:包|办|工|建|设|甲|乙|资|劳|校|院|厂|店|各|多|双|对|业|买|卖|租)$/u
const COUNTED = /[\d多两几数]$/u
/** 主席陈嵘, 焊工柯山: two characters are a name behind an office or an occupation. */
const ROLE_BEFORE =
  /(?:主席|书记|主任|[局部会院校省市县区镇乡厂所处科班队站董事社馆]长|经理|总裁|总监|代表|记者|律师|教授|院士|领事|大使|参赞|同志|先生|女士|师傅|老师|医生|护士|选手|劳模|工匠|职工|员工|工人|学员|会员|\p{Script=Han}(?:员|师|工|手|者|匠))\s?$/u
/** 马洁说, 李飞等人 */
const ACTS =
  /^(?:等人|等(?=[，便就向将])|说|表示|介绍|告诉|坦言|回忆|认为|根据|按照|向|获(?!得感)|荣获|当选|夺得|出任|担任|任(?!务)|出席|带队|[（(](?:化名|左|右|中|女|男))/u
/** As much of what stands before a name as tells whose it is: a long line is not read again for every word. */
const BEFORE = 8
const CLAUSE_START = /(?:^|[，。；：、“”\s])$/u
/** 欧阳兰, 闻人某: the segmenter parts them wrongly. */
const DOUBLE =
  /(?:欧阳|司马|上官|诸葛|闻人|皇甫|尉迟|公孙|慕容|令狐|钟离|宇文|长孙|司徒|夏侯|轩辕|端木|淳于|申屠|澹台|第五|呼延|濮阳|赫连|鲜于|仲孙|左丘|东郭)\p{Script=Han}{1,2}(?=[说表介、，。；等为慰走作在赴到参率和与）)获当主宣给向讲带认告提还也已将被对从及同曾出的荣夺担任]|\s|$)/gu
/** Rhett Miller(雷米乐), or behind an office: Li Na */
const FOREIGN = /[a-z][a-z.'’-]+(?: [a-z][a-z.'’-]*){1,3}(?=\s?[（(](\p{Script=Han}[\p{Script=Han}·]{1,9})[）)])/giu
const FOREIGN_HELD = /(?:总裁|总监|经理|领事|大使|参赞|主席|ceo|长)\s?([a-z][a-zé.'’-]+(?: [a-zé][a-zé.'’-]*){1,3})/giu

export function createPersonsIn({ tag }: Segmenter): (text: string) => readonly string[] {
  return (text) => [...new Set([...cutOut(text, tag), ...written(text)])]
}

function cutOut(text: string, tag: Segmenter['tag']): readonly string[] {
  let at = 0
  return tag(text).flatMap(({ word, tag: kind }) => {
    const before = text.slice(Math.max(0, at - BEFORE), at)
    at += word.length
    if (kind === KNOWN && NO_NAME.test(word)) return []
    if (kind === KNOWN && word.length !== SHORT) return word.length > SHORT ? [word] : []
    if (kind === KNOWN) return BORNE.test(word) || ROLE_BEFORE.test(before) || ACTS.test(text.slice(at)) ? [word] : []
    if (kind !== UNKNOWN || COUNTED.test(before)) return []
    // 发包方|昉隆
    if (word.startsWith('方') && PARTY.test(before)) return []
    if (word.length === FULL) return FULL_NAME.test(word) ? [word] : []
    return SHORT_NAME.test(word) && (ROLE_BEFORE.test(before) || (CLAUSE_START.test(before) && ACTS.test(text.slice(at)))) ? [word] : []
  })
}

/** 女职工委员会主任　吕春燕（女，兼）: a roll of offices has a gap before the name. */
const IN_ROLL = new RegExp(
  `(?:主席|书记|主任|[部局会院校组科处站队]长|委员|秘书长)[\\s\u3000]*([${SURNAMES}]\\p{Script=Han}{1,2})(?=[（(]|$|\\n)`,
  'gu',
)
/** 省五一劳动奖章：樊叔茗（造船厂焊工）、郁可澄（护士长）: in a list each stands before what they are. */
const IN_LIST = new RegExp(`(?<=[：:、，；])[${SURNAMES}]\\p{Script=Han}{1,2}(?=[（(][^（()）]{2,20}[）)])`, 'gu')
/** 焊工班长祝明远获焊工第一名, 樟坑村的钟立夏以92.6分夺得第一名 */
const WINS = new RegExp(
  `(?:(?<=[长员工师手者匠的、和，；]|^)|(?<=公司|集团|医院|学校))(?!和|全[省市州县区镇国厂校])[${SURNAMES}]\\p{Script=Han}{1,2}?(?<![队组位生果工班部厂司店社会品员民]|荣(?=获))(?=(?:以\\d[^，。；]{0,12})?(?:分别)?(?:荣获|获(?!得感|评|悉|知)|夺得|夺|摘得|斩获|拿下|名列第|位居第|居第))`,
  'gu',
)
/** 焊工祁九斤研发的“窄缝焊法”, 社区医生麴小满任总队长: what only somebody does stands behind an occupation and a name. */
const MAKES = new RegExp(
  `(?<=[\\p{Script=Han}](?:员|师|工|手|者|匠|师傅|医生|护士|老师|司机|班长|组长|队长|厂长|站长|劳模|职工|女工|骑手))(?![和与及等的])[${SURNAMES}]\\p{Script=Han}{1,2}?(?=(?:等人?)?(?:研[发制究]|发明|首创|独创|自创|创造|创[办建立作]|总结|提炼|牵头|领衔|主持|发起|设计|改进|摸索|琢磨|带[领出着]|编[写印著]|收到|拿到|说|介绍|告诉|(?:担?任|当选|兼任?)(?!务|何|意|命)))`,
  'gu',
)
/** 砌筑工项目冠军为某镇农民工亢石生 */
const BECAME = new RegExp(
  `(?<=(?:冠军|亚军|季军|状元|第一名|一等奖|得主|获得者|当选者|负责人|队长|组长|会长|主任|主席)(?:分别)?(?:为|是|由)[^，。；、]{0,14}?[员工师手者匠长家医])(?!和|与|等)[${SURNAMES}]\\p{Script=Han}{1,2}(?=[，。；、]|$)`,
  'gu',
)
const written = (text: string): readonly string[] => [
  ...[...text.matchAll(IN_ROLL)].flatMap(([, name]) => (name === undefined ? [] : [name])),
  ...[...text.matchAll(DOUBLE)].map(([name]) => name),
  ...[...text.matchAll(WINS)].map(([name]) => name),
  ...[...text.matchAll(IN_LIST)].map(([name]) => name),
  ...[...text.matchAll(MAKES)].map(([name]) => name),
  ...[...text.matchAll(BECAME)].map(([name]) => name),
  ...[...text.matchAll(FOREIGN)].flatMap(([name, spoken]) => [name, ...(spoken === undefined ? [] : [spoken])]),
  ...[...text.matchAll(FOREIGN_HELD)].map(([, name = '']) => name),
]
