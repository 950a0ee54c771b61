// Owns what a table's title says of its cells: what they count where the row names only a place and the column only a year, and the year of them all.
const YEAR = /(?:19|20)\d\d/u
const YEAR_ONLY = /^(?:19|20)\d\d年?(?:度|底|末)?$/u
const SPAN = /\d{4}年?度?\s?[—–\-~至到]+\s?\d{4}/u
const WHOLE = /^(?:全[省市州区县旗镇乡]|[省市州区县])?(?:合计|总计|总数|小计|共计)$|^全[省市州区县旗镇乡]$/u
/** 表1 各县区工会驿站数（单位：个） → 工会驿站 */
const FRAME =
  /^表\s?[\d一二三四五六七八九十.\-—]+|[（(][^）)]*[）)]|\d{4}年?度?(?:\s?[—–\-~至到]+\s?\d{4}年?度?)?[底末]?|[各分](?:[省市州区县旗镇乡]|街道|单位|地区?)+(?:[（(][^）)]*[）)])?|^全[省市州区县旗镇乡]|历年|近[三五十]年|(?:基本|主要)?(?:情况|统计)?(?:一览|统计|明细|汇总|对比|变化)?表?$|[\s　:：]|按(?:地区|年份)/gu

/** The thing behind a title; '' where the title names the table only. */
export const thingOfTitle = (title: string): string =>
  title
    .replace(FRAME, '')
    .replace(FRAME, '')
    .replace(/数量?$/u, '')

/** The one year that a title tells: '表2 2023年各乡镇工会情况' → '2023'; a span of years says nothing of a single cell. */
export const yearOfTitle = (title: string): string | undefined => (SPAN.test(title) ? undefined : YEAR.exec(title)?.[0])

/** '慰问金（元）' → '慰问金' */
export const bareHeading = (heading: string): string => heading.replace(/[（(/][^（）()/]*[）)]?$/u, '')

export const isYear = (text: string): boolean => YEAR_ONLY.test(text)
/** 合计, 全县合计: the whole of what the rows above tell apart. */
export const isWholeRow = (name: string): boolean => WHOLE.test(name.replace(/\s/gu, ''))
