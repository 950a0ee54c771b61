// Owns 平均一人多少 and 平均一个班几人, which ask for 平均每人 and 平均每个班.

const ONE = /(?<=平均(?:到|下来|算下来)?)一(?=(?:人次|场次|家次|[人户家个场名次期批项所处支件条位届座])(?!共))/gu

export const withPerOne = (text: string): string => text.replace(ONE, '每').replace(/(?<=平均(?:到|下来|算下来)?每)个(?=人)/gu, '')
