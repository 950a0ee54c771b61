// Owns the unit that a table's header gives to bare numbers: '320' under 金额（万元）, or under 单位：万元 → '320万元'.
import { withPlainDigits } from '../text/characters.ts'
import type { MappedText } from '../text/mapped-text.ts'

export interface Units {
  /** `row` are its cells: a first one of 法律援助（件）, or a 户 under 单位, gives its unit to the cells under years. */
  apply(value: string, column: number, row: readonly string[]): string
}

/** 年份, 序号, 电话 hold numbers that count nothing; 完成率 is no money. */
const COUNTS_NOTHING = /年份|年度|时间|日期|序号|编号|编码|排名|名次|电话|手机|邮编|率|比例|占比|比重|增长|增幅/u
const BARE = /^[-+]?\d[\d,.]*$/u

export function createUnits(columns: readonly string[], rows: readonly (readonly MappedText[])[], unit: string | undefined): Units {
  const listed = unit === undefined ? [] : unitsListed(columns, unit)
  const own = columns.map((name, i) => unitOfName(name) ?? listed[i] ?? countedIn(name))
  const single = unit !== undefined && LIST.test(unit) ? undefined : unit
  // Where one cell of a column has a unit of its own, the table's unit is not meant for that column.
  const told = columns.findIndex((name, i) => /^(?:计量)?单位$/u.test(name) && rows.every((cells) => UNIT.test(cells[i]?.text ?? '')))
  const mixed = columns.map((_, i) => rows.some((cells) => /^\d[\d,.]*\s?[^\d,.\s]/u.test(withPlainDigits(cells[i]?.text ?? ''))))
  return {
    apply(value, column, row) {
      const name = columns[column] ?? ''
      const applied =
        own[column] ??
        (column > 0 ? unitOfName(row[0] ?? '') : undefined) ??
        (column > told && !COUNTS_NOTHING.test(name) ? row[told] : undefined) ??
        (mixed[column] || COUNTS_NOTHING.test(name) || hasOwnCount(name) ? undefined : single)
      return applied !== undefined && BARE.test(withPlainDigits(value)) ? `${value}${counting(applied)}` : value
    },
  }
}

/** 个、万人、% of a table's columns: in their order where there is one for each, else by what each column counts. */
function unitsListed(columns: readonly string[], unit: string): readonly (string | undefined)[] {
  const units = unit.split(LIST).map((each) => each.trim())
  if (units.length < 2 || !units.every((each) => UNIT.test(each))) return []
  if (units.length === columns.length - 1) return [undefined, ...units]
  const kindOf = (each: string): string => KINDS.find(({ unit: form }) => form.test(each))?.kind ?? 'things'
  const kindOfColumn = (name: string): string =>
    KINDS.find(({ unit: form, column }) => column.test(name) && units.some((each) => form.test(each)))?.kind ?? 'things'
  return columns.map((name, i) => {
    const [fitting, more] = i === 0 ? [] : units.filter((each) => kindOf(each) === kindOfColumn(name))
    return more === undefined ? fitting : undefined
  })
}
const LIST = /[、，,]/u
const KINDS: readonly { readonly kind: string; readonly unit: RegExp; readonly column: RegExp }[] = [
  { kind: 'share', unit: /[%％]$|百分点$/u, column: /率$|比例|占比|比重|增长|增幅/u },
  { kind: 'money', unit: /元$/u, column: /金额|资金|经费|收入|支出|费$|款|金$|价值|救助$|投入/u },
  { kind: 'households', unit: /户$/u, column: /困难职工$|家庭$|户数?$/u },
  { kind: 'people', unit: /(?:人次?|名|位)$/u, column: /(?:会员|职工|[人队学党团]员|人数|人次|工作者)$/u },
]

/** 30 under 期限（月） are 30个月: 30月 names no length. */
const counting = (unit: string): string => (unit === '月' ? '个月' : unit)

/** '标准（元/学年）' → '元/学年'; '收缴（万元）·2021年' → '万元'; '金额/万元' → '万元'; '职工（含农民工）' → none. */
export function unitOfName(name: string): string | undefined {
  const found = /[（(](?:单位[：:])?([^（）()]{1,10})[）)](?:$|·)/u.exec(name)?.[1] ?? /\/([^/（(]{1,3})$/u.exec(name)?.[1]
  return found !== undefined && UNIT.test(found) ? found : undefined
}

const UNIT =
  /^(?:[十百千万亿]*(?:元|人次?|名|位|家|个|户|场次?|次|期|项|件|条|份|册|套|台|辆|间|所|座|处|天|小时|分钟|课时|学时|年|月|亩|公顷|平方米|平方公里|米|公里|千米|吨|公斤|千克|度|千瓦时|岁|支|队|批次?|篇|种|㎡|m²|%|％|个百分点)|万|亿)(?:\/.{1,4})?$/u

/** 人数, 参赛人次: the column's name says what its numbers count. */
const COUNTED =
  /(人次|场次|批次|人(?=数)|家(?=数)|户(?=数)|场(?=数)|次(?=数)|件(?=数)|个(?=数)|项(?=数)|份(?=数)|天(?=数)|期(?=数)|课时(?=数?))数?$/u
const countedIn = (name: string): string | undefined => COUNTED.exec(name.replace(/[（(].*$/u, ''))?.[1]

/** 人数, 家数: the name itself says what is counted, which is no money. */
const hasOwnCount = (name: string): boolean => /(?:人|家|户|场|次|件|个|天|期|课时)数$/u.test(name)
