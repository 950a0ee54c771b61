// Owns prices that are asked for in other words than 多少钱: 一个月什么价, 票啥价钱, 一张怎么卖.

const PRICE =
  /(?:是|要|收)?(?:什么|啥|多少)(?:样的?)?价(?:钱|位|格)?(?=$|[？?，,。；呢啊呀])|(?<=[张次月年天份瓶斤])(?:怎么|咋)(?:卖|收的?)(?=$|[？?，,。；呢啊呀])|(?:得|要)?几个钱(?=$|[？?，,。；呢啊呀])/gu

/** 要多少前: mistyped. */
const MISTYPED = /多少前(?=$|[？?呀啊呢吗，,。\s])/gu

export const withPriceSaid = (text: string): string => text.replace(MISTYPED, '多少钱').replace(PRICE, '多少钱')
