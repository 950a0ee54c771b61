// Owns things of one kind that are taken for each other: 结婚 and 生育, 补牙 and 镶牙, 近视手术 and 配镜, 本科 and 大专. What is told of the one answers nothing of the other.
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { ownWords } from '../../talk/own-words.ts'

interface Sibling {
  readonly asked: RegExp
  /** What tells of it, in its other words too; wider words of the whole kind, 牙科 or 学历, are of none of them. */
  readonly told: RegExp
}
const same = (told: RegExp): Sibling => ({ asked: told, told })

const KINDS: readonly (readonly Sibling[])[] = [
  // What a union gives something for.
  [
    same(/结婚|新婚|成婚|婚[庆礼嫁]|红事|喜事|嫁娶|喜结良缘|结为夫妻|登记成家/u),
    // 女会员生产的; 安全生产 is none of it.
    same(/生育|分娩|生孩子|生娃|生小孩|[二三]孩|生[一二两三]胎|[二三]胎|产妇|产假|临盆|女\p{Script=Han}{0,3}生产|喜得贵子|添丁/u),
    same(/退休(?!人员|职工|会员|年龄)|荣退|办理养老(?!保险|服务)|离岗退养|退出工作岗位/u),
    same(/去世|逝世|[过离]世|死亡|身[故亡]|病故|亡故|白事|丧事|丧葬|治丧/u),
    same(/生日/u),
    { asked: /住院/u, told: /住院|入院|病房|住[进入]医院|入住\p{Script=Han}{0,4}医院|患\p{Script=Han}{0,6}病|生病/u },
    { asked: /大病|重病|重疾|重大疾病/u, told: /大病|重病|重疾|重大疾病|患病|病/u },
  ],
  [same(/洗牙|洁牙/u), same(/补牙/u), same(/[镶装]牙|假牙|义齿/u), same(/[种植]牙|种植/u), same(/拔牙/u), same(/正畸|牙齿?矫正|矫牙/u)],
  [
    { asked: /近视[^，。；]{0,4}手术|激光[^，。；]{0,6}近视|近视激光|激光矫正|治近视/u, told: /手术|激光|矫正|治疗/u },
    same(/配(?:眼)?镜|验光|镜[片框架]/u),
  ],
  [same(/感冒|发烧|小病|头疼脑热/u), same(/大病|重病|重疾|重大疾病|癌/u)],
  [
    { asked: /本科/u, told: /本科|升本|大学|高校|(?:专科|大专|高中)[^，。；]{0,4}以上/u },
    { asked: /研究生|硕士|博士/u, told: /研究生|硕士|博士|(?:本科|专科|大专|高中)[^，。；]{0,4}以上/u },
    { asked: /大专|专科/u, told: /大专|专科|大学|高校|高中[^，。；]{0,4}以上/u },
  ],
  [same(/首班|头班|第一班/u), same(/末班|最后一班/u)],
  [same(/早[餐饭点]/u), same(/[午中]餐|[午中]饭/u), same(/晚[餐饭]/u)],
  [
    same(/羽毛球/u),
    same(/乒乓/u),
    same(/篮球/u),
    same(/足球/u),
    same(/网球/u),
    same(/台球|桌球/u),
    same(/游泳|泳池/u),
    same(/健身(?:房|中心|馆|室)/u),
    same(/瑜伽/u),
  ],
]

/** How near a synonym of what was asked must be to tell of it: 身故 of 去世. */
const NEAR = 0.75

export function isNoSibling({ text, terms }: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  const asked = ownWords(text)
  return KINDS.every((kind) => {
    const own = kind.filter((sibling) => sibling.asked.test(asked))
    if (own.length === 0) return true
    // 死亡 is known as 去世: what the knowledge says in other words, unless that is another of the kind.
    const inOtherWords = terms
      .filter((term) => own.some((sibling) => sibling.asked.test(term.text)))
      .flatMap(({ alternatives }) => alternatives)
      .filter((other) => other.weight >= NEAR && !kind.some((sibling) => !own.includes(sibling) && sibling.asked.test(other.text)))
    const isOwn = (told: string): boolean =>
      own.some((sibling) => sibling.told.test(told)) || inOtherWords.some((other) => told.includes(other.text))
    const isOfKind = (told: string): boolean => kind.some((sibling) => sibling.asked.test(told))
    const told = passage.cells ? passage.display : parsed.text.slice(window.start, window.end)
    if (isOfKind(told)) return isOwn(told)
    // 会员住院的，可以申请慰问，标准为500元: what stands before says what it is for, and else the heading.
    const before =
      parsed.text
        .slice(sentence.start, window.start)
        .split(/[，；：\n]/u)
        .findLast(isOfKind) ??
      passage.section.at(-1) ??
      ''
    const heading = passage.section.at(-1) ?? ''
    const others = kind.filter((sibling) => !own.includes(sibling))
    // 住院自付部分按50%给付，全年最高3万元 under 大病互助 is of that.
    const isUnderOwn = isOwn(heading) && !others.some((sibling) => sibling.asked.test(heading))
    if (isOfKind(before)) return isOwn(before) || isUnderOwn
    return !own.some((sibling) => isPaidFor(sibling, asked)) || isOwn(`${passage.section.join('|')}|${parsed.text}`)
  })
}

/** 退休慰问金 where nothing but 慰问金 is told: what it is given for stands nowhere. */
function isPaidFor({ asked }: Sibling, text: string): boolean {
  const named = asked.exec(text)
  return named !== null && PAID.test(text.slice(named.index + named[0].length))
}
const PAID =
  /^[了后]?，?(?:工会|单位|公司)?(?:会|能|可以|有没有|有)?(?:给|发)?(?:多少|什么|额外|专门|另外)?的?(?:慰问(?!品)|补贴|津贴|补助|救助|礼金)/u
