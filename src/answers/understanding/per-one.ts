// Owns 平均一人多少 and 平均一个班几人, which ask for 平均每人 and 平均每个班, and 多少钱一个人, which asks what each pays or gets.

const ONE = /(?<=平均(?:到|下来|算下来)?)一(?=(?:人次|场次|家次|[人户家个场名次期批项所处支件条位届座])(?!共))/gu
/** 一年交多少钱一个人 → 每人每年交多少钱 */
const PRICE_OF_ONE = /(一年|每年)?((?:[要得需])?[交缴收付掏奖补发给]?)(多少钱|多少块钱?|几块钱)一?个?([人户])(?=$|[，。？?呢啊呀])/u

export const withPerOne = (text: string): string =>
  text
    .replace(ONE, '每')
    .replace(/(?<=平均(?:到|下来|算下来)?每)个(?=人)/gu, '')
    .replace(PRICE_OF_ONE, (_, year, deed, price, one) => `每${one}${year ? '每年' : ''}${deed}${price}`)
