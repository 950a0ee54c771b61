// Owns the measure words that stand behind 多少 and 几, told apart from the nouns that begin with the same character.

/** 多少项 counts, 多少项目 names what is counted: what may follow each measure word to make another word of it. */
const NOUN_GOES_ON: Readonly<Record<string, string>> = {
  个: '体|案|例|税',
  家: '庭|长|属|政|教|园|具|电|务|乡|访|企(?!业)',
  名: '师|单(?!位)|额|人|称|录|家|企|牌|著',
  位: '置|次|子',
  户: '外|籍|口|型|主',
  场: '所|地|馆|景|面|合|域|站',
  期: '刊|间|限|望',
  届: '时|满',
  门: '店|票|诊|类|户|面|卫|禁|球|槛|市',
  支: '部|书|出|付|援|教|持|行|队(?!伍)|撑',
  项: '目',
  件: '数',
  条: '件|款|例|文|目',
  篇: '幅|章',
  份: '额|子|量',
  套: '餐|装|路',
  张: '贴|力',
  本: '科|地|市|区|县|省|人|职|土|届|年|月|单位|级|次|来|身|部|事',
  台: '资|企|籍|账|湾|商|胞|风|阶|区',
  处: '方|罚|分|理|长|室|级|境',
  所: '长|有|得|在',
  座: '谈|位|席|右',
  间: '距|隔',
  批: '评|发|准|示|复|量',
  组: '织|长|员|建|合|成',
  对: '象|口|子|策|比|手',
  类: '型|别|目',
  种: '类|子|植|养|田|苗',
  天: '使|平|然|数',
  年: '轻|级|会|金|假|薪|货|终|度|龄|份|报|限|检',
  人: '员|才|口|民|工|物|均|脉|力|士|大|手|气|选|名|家',
  度: '假|过|数',
  回: '复|访|执|购|款|答|报|收',
  元: '素|旦',
  只: '有|能|要|是|会|不|好|剩|限|为|得|管',
  双: '方|休|职|拥|百|创|边|语|学|减',
  盒: '子|饭',
  箱: '子|包',
  袋: '子|装',
  瓶: '子|装',
  笔: '记|试|会|者|画',
  单: '位|元|独|身|纯|证|项|据|亲|品|价|车|双',
  轮: '候|椅|胎|船|流|值|岗|换|训|休',
  节: '目|日|能|约|假|水|电|气',
}

const WORDS =
  '个百分点|个工作日|个小时|个月|处次|家次|户次|件次|台次|个|家|名|位|户|场次|场|次|期|届|门|支|项|件|条|篇|份|册|本|卷|套|张|台|辆|处|所|座|栋|幢|间|批次|批|组|对|类|种|块钱|[毛角]钱|块|元|钱|岁|天|年|小时|分钟|亩|公里|米|千瓦时|度|回|只|双|盒|箱|袋|瓶|笔|枚|单|轮|节|人次|人'

/** As part of a pattern. */
/** 会员由五年前的132万人增加到168万人: what stands between a thing and the number that it has now. */
export const GREW_TO = '[由从][^，。；]{1,16}?(?:增加|增长|发展|扩大|上升|提高)[到至]'

export const MEASURE = WORDS.split('|')
  .map((word) => (NOUN_GOES_ON[word] ? `${word}(?!${NOUN_GOES_ON[word]})` : word))
  .join('|')

/** 几百人, 多少万元; 多少百姓 counts no hundreds. */
export const LARGE = '(?:百(?!姓|货|科|日)|千(?!克|瓦|兆)|[万亿])'
const AT_HEAD = new RegExp(`^${LARGE}*(${MEASURE})|^${LARGE}`, 'u')

/** 家企业 → 家; 万元 → 元; 万 → 万; 家庭 → none. */
export function measureAt(behind: string): string | undefined {
  const match = AT_HEAD.exec(behind)
  return match?.[1] ?? match?.[0]
}
