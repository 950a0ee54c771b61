// Owns whether a stretch of text names whom a question asks for: a person, the holder of an office, a winner, a body.
import { remember } from '../../text/remember.ts'
import { SURNAMES } from '../../text/surnames.ts'
import { townStem } from '../../text/town-stem.ts'
import type { Question, Term } from '../question.ts'

const BODY =
  /[织传战]部|报》|公司|委员会|总工会|工会|团工委|妇工委|局(?![限部面])|中心|部门|协会|联合会|商会|[法医]院|检察院|研究院|支部|[报社]》|大学|学院|学校|银行|海关|集团|\p{Script=Han}厂|街道|社区|办公室|[党社]工委|管委会|市委|(?![全各本我外])[一-龥]国/u

const TITLE =
  /副?(?:主席|书记|主任|[局部会院校省市县区镇乡厂所处科班队站董事理]长(?![奖杯热信])|秘书长|理事长|董事长|总?经理|负责人|院士|教授)/u

/** 主席, 副主任: an office that one after another holds. */
export const isOffice = (text: string): boolean => TITLE.test(text)

/** 侨商会 of 侨商会的新会长是谁, and of 侨商会 换届 会长 姓名: whose office it is. */
export function isBodyOfOffice(question: string, { text: word, essential }: Pick<Term, 'text' | 'essential'>): boolean {
  const before = question.slice(0, TITLE.exec(question)?.index ?? 0).replace(BETWEEN, '')
  // 团代会选出来的团市委书记: a congress chooses who holds an office, and has none.
  if (CONGRESS.test(word)) return false
  return BODY_WORD.test(word) ? before.includes(word) : essential && before.endsWith(word)
}

/** 望江集团董事会主席 heads another body than 总工会, and 开发区总工会主席 another union than 槐浦工会; 主席 alone may head any. */
export function headsOther(
  { text: question, places }: Pick<Question, 'text' | 'places'>,
  text: string,
  bodies: readonly string[],
  said = text,
): boolean {
  const office = TITLE.exec(question)?.[0]
  if (office === undefined || bodies.length === 0) return false
  const heads = [...text.matchAll(headedBy(office))].map(([, head = '']) => head)
  const isOfPart = (head: string): boolean => {
    const [, part] = NAMES_PART.test(question) ? [] : (PART_UNION.exec(head) ?? [])
    // Who names no place means the union that the text is of.
    return part !== undefined && places.length > 0 && !places.some((place) => part.includes(townStem(place)))
  }
  // 工会主席 behind 水产市场联合工会 is its own, where that is named beside it, and nobody who came to congratulate it.
  const isOwnUnion = (head: string, body: string): boolean =>
    head === '工会' && body.endsWith(head) && said.includes(body) && !AS_GUEST.test(text.slice(text.indexOf(head + office)))
  const isOther = (head: string): boolean => !bodies.some((body) => head.includes(body) || isOwnUnion(head, body)) || isOfPart(head)
  return heads.length > 0 && heads.every((head) => BODY_WORD.test(head) && isOther(head))
}
/** 工会主席马建军到会祝贺 */
const AS_GUEST = /^[^。；]*(?:到会|出席|祝贺|揭牌|授牌|走访|慰问|讲话|致辞|看望|调研)/u
const NAMES_PART = /(?:[区镇乡]|街道|公司|集团)的?总?工会/u
const PART_UNION = /^(\p{Script=Han}{2,}(?:[区镇乡]|街道|公司|集团))总?工会$/u

const headedBy = remember(100, (office) => new RegExp(`(\\p{Script=Han}{2,16}?)(?:董事会|理事会|党组|党委)?(?<!副|副总)${office}`, 'gu'))

/** 快递行业工会联合会成立，…，周某当选首任主席: whose office it is the beginning of the sentence says. */
const BODY_BEFORE =
  /(?:^|[，。；：日])(\p{Script=Han}{2,24}?(?:联合会|工会(?!联合会|委员会)|委员会|协会|商会|学会|妇联))(?:在[^，。]{1,16})?(?:成立|揭牌|挂牌|召开|换届|选举)(\p{Script=Han}{2,24}?(?:联合会|工会(?!联合会|委员会)|委员会|协会|商会|学会|妇联))?|(?:成立|组建|揭牌)“([^”]{2,16}(?:联合会|工会|委员会|协会|商会|学会))”/gu
export function isOfficeOfOther(sentence: string, bodies: readonly string[]): boolean {
  // 区总工会成立区网约送餐员工会联合会: the one that was founded.
  const [, founder, founded, quoted] = [...sentence.matchAll(BODY_BEFORE)].at(-1) ?? []
  const named = quoted ?? founded ?? founder
  return named !== undefined && bodies.length > 0 && !bodies.some((body) => named.includes(body))
}

const BETWEEN = /(?:的|新任?|现任?|前任?|兼职|专职|常务|第一|[这那]个|\s)+$/u
const CONGRESS = /(?:代|大|全|全委)会$/u
const BODY_WORD = /(?:会(?!议)|[委部局院校厂团社协联]|中心|公司|集团|医院)$/u

export const namesBody = (text: string): boolean => BODY.test(text)

/** 谁, 哪位: a person, best with the office that was asked for; 哪个部门, 哪家: a body. */
export function fitWho(question: string, text: string, namesIn: (text: string) => readonly string[]) {
  const signed = SIGNED.find(({ asks }) => asks.test(question))?.told.test(text)
  if (signed !== undefined) return { fits: signed, required: true, bonus: signed ? 0.36 : -0.15 }
  const { office, role, calling, callingWhom, wantsPerson, wantsName, officeForm } = wantedWho(question)
  const told = wantsName && (!role || role.test(text)) ? namesIn(text.replace(BYLINE, '').replace(role ? SPEAKER : '', '')) : []
  // What the question says itself names nobody that it asks for.
  const names = told.filter((name) => !question.includes(name) && (!callingWhom || standsWith(callingWhom, name, text)))
  const isNamed = names.length > 0 || calling?.test(text) === true
  const holdsOffice = office !== undefined && (officeForm.test(text) || names.some((name) => titled(name, text, office)))
  if (wantsPerson)
    return {
      fits: office === undefined ? isNamed : holdsOffice,
      required: true,
      bonus: holdsOffice ? 0.36 : isNamed ? 0.14 : -0.15,
    }
  const body = BODY.test(text)
  // 组织疗休养6870人次 names nobody.
  return { fits: names.length > 0 || body, required: TURNOUT.test(text), bonus: names.length > 0 ? 0.14 : body ? 0.08 : -0.1 }
}

export const TURNOUT = /\d[\d.]*[余多]?万?[余多]?(?:[人户家件场]次)/u

/** Who took the picture or wrote the piece signs it; whom to call stands behind a label. */
const SIGNED: readonly { readonly asks: RegExp; readonly told: RegExp }[] = [
  {
    asks: /(?:联系|联络|对接)人(?!大)/u,
    told: new RegExp(`(?:联系|联络|对接)人(?:及电话)?[\\s:：为是]*(?:[（(][^）)]*[）)])?[${SURNAMES}]\\p{Script=Han}`, 'u'),
  },
  {
    asks: /谁(?:给)?(?:拍|摄)|(?:摄影|拍摄)(?:者|师|的人)?(?:是|叫)?谁/u,
    told: /(?:摄影|拍摄|摄|供图)\s?[:：]\s?\p{Script=Han}{2}|\p{Script=Han}{2}\s?摄(?:影)?(?=[)）]?\s*$)/u,
  },
  {
    asks: /谁(?:写|撰|执笔|报道)的?|(?:作者|撰稿人?|记者|执笔人?)(?:是|叫)?谁/u,
    told: /(?:撰稿|撰文|执笔|作者|记者|通讯员|文)\s?[:：]\s?\p{Script=Han}{2}|(?:记者|通讯员)\s\p{Script=Han}{2}/u,
  },
]

/** Who teaches: no body does, and the text says so beside the name. */
const ROLES: readonly { readonly asks: RegExp; readonly told: RegExp }[] = [
  {
    asks: /(?:老师|教师|讲师|教练|主讲人?)(?:的?(?:姓名|名字)|(?:是|叫|都?有)?(?:谁|[什啥]么?名字?))|谁(?:教|讲)/u,
    told: /老师|教师|讲师|教练|主讲|授课|任教|教(?![室学育材])|讲(?![堂座])/u,
  },
]
/** Who wrote the report is none of those it tells of. */
const BYLINE = /本报讯\s?[（(][^）)]*[）)]|[（(](?:记者|通讯员)[^）)]*[）)]/gu

/** 副部长柳大川介绍，师资由教师组成: who says it teaches nothing. */
const SPEAKER = /\p{Script=Han}{2,4}(?:介绍|说|表示|告诉记者|坦言)/gu

/** 哪位负责人到访: the report writes which office it is. */
const ANY_HEAD = '负责人'
const HEADS = '(?:负责人|主席|主任|书记|[局部会院校所处站董事]长|经理|总裁|总监)'

/** 是哪个法官办的 wants a name. */
const WHICH_PERSON = /哪个(?:法官|律师|医生|大夫|教授|专家|记者|师傅|选手|教练|司机)/u

/** What a question for somebody wants: read once, though asked of every stretch. */
const wantedWho = remember(100, (question) => {
  const said = TITLE.exec(question)?.[0]
  const office = said === ANY_HEAD ? HEADS : said
  const role = ROLES.find(({ asks }) => asks.test(question))?.told
  const called = CALLED.exec(question)?.[1]
  return {
    office,
    role,
    // Of a teacher other words tell, too: ROLES.
    callingWhom:
      called === undefined || role !== undefined ? undefined : new RegExp(IN_OTHER_WORDS[called.slice(-2)] ?? called.slice(-2), 'u'),
    calling: called === undefined ? undefined : new RegExp(`${called}${NAME_AFTER}`, 'u'),
    wantsPerson:
      /(?<!百)姓名|名[字子]|姓(?:什么|啥)|叫(?:什么|啥)|哪一?[位名]|联系人|哪[两几]?个人/u.test(question) ||
      WHICH_PERSON.test(question) ||
      (/谁|长[是叫]哪个|(?:主席|主任|书记)[是叫]哪个|(?:[会局院校]长|秘书长|理事长|主席|主任|书记)$/u.test(question) &&
        (office !== undefined || role !== undefined)),
    wantsName:
      WHICH_PERSON.test(question) ||
      /谁|哪一?[位名]|[长席任记][是叫]哪个|(?:[会局院校]长|秘书长|主席|主任|书记)$|(?<!百)姓名|名[字子]|姓(?:什么|啥)|叫(?:什么|啥)|联系人|哪[两几]?个人/u.test(
        question,
      ),
    officeForm: new RegExp(
      office === undefined
        ? '(?!)'
        : `(?<!副|副总)${office}[为是由]?${NAME_AFTER}|${onRoll(office)}|${electedTo(office)}|${appointedTo(office)}`,
      'u',
    ),
  }
})

/** 夜校负责人某某介绍，…古琴老师生病: who is named in another clause is no teacher. */
const standsWith = (whom: RegExp, name: string, text: string): boolean =>
  text.split(/[，；。]/u).some((clause) => clause.includes(name) && whom.test(clause.replace(name, '')))
const IN_OTHER_WORDS: Readonly<Record<string, string>> = {
  司机: '司机|驾驶员|车长|师傅',
  师傅: '师傅|[员工师手匠长]',
  工人: '工|员',
  医生: '医生|医师|大夫|主任',
  护士: '护士|护理|护师',
  老板: '老板|经理|董事长|总裁|法人|负责人',
  骑手: '骑手|配送员|送餐员|小哥',
  民警: '民警|警官|所长',
  法官: '法官|庭长|审判',
}

/** 公交司机叫啥名字: in the text the name stands right behind what they are. */
const CALLED =
  /(\p{Script=Han}{0,2}(?:司机|师傅|护士|医生|老师|律师|民警|骑手|法官|工人|队长|班长|护士长|老板|教练|\p{Script=Han}师))(?:叫|的?姓名|的?名字|是谁|姓(?:什么|啥))/u

/** A surname, one or two characters, and then what follows a name: 主任柯建明说 · not: 主席任命副主席3人. */
const NAME_AFTER = `(?!任[命免职])[${SURNAMES}][\\p{Script=Han}]{1,2}(?=[\\s（(说表介、，。；等为慰走作在赴到参率和与）是主宣给向讲致带打认指告提获还也已将被对从于及同曾出]|$)`

/** 会议增补陆某某为区总工会副主席, 谢某某当选主席: a surname, one or two characters, and the office they came to. */
const electedTo = (office: string): string =>
  `[${SURNAMES}]\\p{Script=Han}{1,2}(?:同志)?(?:[（(]\\p{Script=Han}{2,6}[）)])?(?:当选为?|担任|出任|接任|任|为)\\p{Script=Han}{0,10}(?<!副|副总)${office}`

/** 主任 另行通知, 书记 空缺: nobody holds it yet. */
const NO_HOLDER = '(?:另行|按章|空缺|待定|暂缺|暂无|由|未|不|应|须|经)'
/** 书记 沐晴（女）: on a roll who stands behind an office holds it, whatever the surname. */
const onRoll = (office: string): string =>
  `(?:^|\\n|[）)])[\\p{Script=Han}、]{0,14}(?<!副|副总)${office}[\\s：:](?!${NO_HOLDER})\\p{Script=Han}{2,4}(?=[\\s（(]|$)`

/** 由县总工会主席任主任, 主任由副主席某某某兼任: the office-holder is named by another office. */
const appointedTo = (office: string): string =>
  `由\\p{Script=Han}{2,20}(?:兼任|担任|任|为)\\p{Script=Han}{0,6}(?<!副)${office}|(?<!副)${office}由\\p{Script=Han}{2,24}(?:兼任|担任|任)`

/** 总经理蔡榕 for 总经理是谁, and 总经理、党委书记蔡榕; 副总经理张政 is another, and the 沙龙 of 主席沙龙2期 no name. */
const titled = (name: string, text: string, office: string): boolean =>
  new RegExp(
    // 驿站的“站长”，就是附近跑单的骑手冯小军
    `(?<!副|副总)${office}”?[，,]?(?:就)?(?:是|叫|为|由)[^，。；]{0,20}${name}(?!\\d)|(?<!副|副总)${office}(?:、[^，。；、]{0,16}(?:${TITLE.source}))?\\s*${name}(?!\\d)|${name}，?(?:同志)?(?:当选|担任|出任|接任|任|为|是)?[\\p{Script=Han}]{0,8}(?<!副|副总)${office}`,
    'u',
  ).test(text)
