// Owns the words that ask, typed in pinyin: duoshao, shenme shihou. No document writes them, so no word of its own can be meant.

const ASKING: Readonly<Record<string, string>> = {
  duoshao: '多少',
  youduoshao: '有多少',
  duoshaoqian: '多少钱',
  duoshaoren: '多少人',
  jige: '几个',
  jijia: '几家',
  jiren: '几人',
  jihao: '几号',
  jidian: '几点',
  jinian: '几年',
  jitian: '几天',
  shenme: '什么',
  shenmeshihou: '什么时候',
  shihou: '时候',
  heshi: '何时',
  zenme: '怎么',
  zenmeban: '怎么办',
  zenyang: '怎样',
  ruhe: '如何',
  nali: '哪里',
  naer: '哪儿',
  najia: '哪家',
  nage: '哪个',
  naxie: '哪些',
  natian: '哪天',
  nayitian: '哪一天',
  youmeiyou: '有没有',
  nengbuneng: '能不能',
  shibushi: '是不是',
  meiyou: '没有',
  yigong: '一共',
  shui: '谁',
  shei: '谁',
  ziji: '自己',
  benren: '本人',
  meiren: '每人',
  yinian: '一年',
  meinian: '每年',
  meichang: '每场',
  meijia: '每家',
  meihu: '每户',
  meipi: '每批',
  meici: '每次',
  meigeren: '每个人',
  meigeyue: '每个月',
  meitian: '每天',
  yigeren: '一个人',
  yigeyue: '一个月',
  yitian: '一天',
  yici: '一次',
  jici: '几次',
  xianzai: '现在',
  jinnian: '今年',
  qunian: '去年',
  mingnian: '明年',
  huale: '花了',
  fale: '发了',
  banle: '办了',
  zuiduo: '最多',
  zuishao: '最少',
  zuigao: '最高',
  zuidi: '最低',
  zuiwan: '最晚',
  weishenme: '为什么',
  weisha: '为啥',
  xuyao: '需要',
  nengling: '能领',
  nengbao: '能报',
  haineng: '还能',
  haiyou: '还有',
  diule: '丢了',
  kadiule: '卡丢了',
  yaoqian: '要钱',
  keyi: '可以',
  duojiu: '多久',
  duochang: '多长',
  // Whom documents call 配偶, 子女 and 用人单位.
  laogong: '老公',
  laopo: '老婆',
  haizi: '孩子',
  xiaohai: '小孩',
  baba: '爸爸',
  mama: '妈妈',
  laoban: '老板',
}
/** 生小孩ne, 2020nian呢: what ends the question, or is counted by, beside what is written. */
const ENDING: Readonly<Record<string, string>> = { ne: '呢', ma: '吗', ba: '吧', a: '啊', ya: '呀', le: '了' }
/** Single characters that join the words beside them; read so only where all that is typed may be pinyin. */
const JOINING: Readonly<Record<string, string>> = {
  yi: '一',
  mei: '每',
  tian: '天',
  ci: '次',
  nian: '年',
  yue: '月',
  ri: '日',
  you: '有',
  shi: '是',
  xin: '新',
  de: '的',
  le: '了',
  ma: '吗',
  ne: '呢',
  zai: '在',
  qian: '钱',
  ren: '人',
  jia: '家',
  ge: '个',
  yao: '要',
  neng: '能',
  ban: '办',
  dai: '带',
  ka: '卡',
  diu: '丢',
}
/** What is counted by, behind 多少. */
const MEASURES: Readonly<Record<string, string>> = {
  jian: '件',
  hu: '户',
  chang: '场',
  ci: '次',
  renci: '人次',
  ming: '名',
  wei: '位',
  xiang: '项',
  fen: '份',
  suo: '所',
  pian: '篇',
  zuo: '座',
  tiao: '条',
  tai: '台',
  pi: '批',
  qi: '期',
  bi: '笔',
  dui: '对',
  ge: '个',
  jia: '家',
  ren: '人',
  yuan: '元',
}
/** What is done with money or people, right before 多少: 一年jiao多少, zhao了多少. */
const DEEDS: Readonly<Record<string, string>> = {
  jiao: '交',
  fa: '发',
  gei: '给',
  bao: '报',
  bu: '补',
  ling: '领',
  na: '拿',
  hua: '花',
  shou: '收',
  pei: '赔',
  zhao: '招',
  jian: '建',
  juan: '捐',
}
const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|[aoeiuvü])'
const PINYIN = new RegExp(`^(?:${SYLLABLE})+$`, 'u')
const LATIN = /[a-zü]+/gu

/** 'kunshan 2020 nian duoshao huiyuan' → 'kunshan 2020年多少huiyuan'; what `isName` (app, wifi) stays as it is. */
export function readAskingPinyin(text: string, isName: (latin: string) => boolean): string {
  const typed = text.match(LATIN) ?? []
  if (typed.length === 0) return text
  const whole = typed.length > 1 && typed.every((latin) => PINYIN.test(latin))
  const read = (latin: string): string | undefined =>
    isName(latin)
      ? undefined
      : Object.hasOwn(ASKING, latin)
        ? ASKING[latin]
        : whole && Object.hasOwn(JOINING, latin)
          ? JOINING[latin]
          : undefined
  return text
    .replace(/(?<![a-zü])ji (?=(?:jia|ge|ren|ci|chang|xiang|hu|ming|wei)(?![a-zü]))/gu, 'ji')
    .replace(/ ?([a-zü]+) ?/gu, (spaced, latin: string) => read(latin) ?? spaced)
    .replace(/(?<=\p{Script=Han})(ne|ma|ba|ya|le|a)(?=[?？。！!\s]*$)/u, (_, latin: string) => ENDING[latin] ?? latin)
    .replace(/(?<=\d)(nian|yue|ri)(?![a-zü])/gu, (_, latin: string) => JOINING[latin] ?? latin)
    .replace(/(?<![a-zü])([a-zü]+)(?= ?了? ?(?:多少|几))/gu, (latin: string) => (Object.hasOwn(DEEDS, latin) && DEEDS[latin]) || latin)
    .replace(/(?<=多少)([a-zü]+) ?/gu, (spaced, latin: string) => (Object.hasOwn(MEASURES, latin) && MEASURES[latin]) || spaced)
}
