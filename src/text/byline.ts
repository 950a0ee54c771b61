// Owns the words about a news item or a picture that tell who reports or took it: 本报讯（记者 甘霖）, （供图：档案馆）. They are no part of what is told.

const BYLINE = /^\s*(?:[^（(，。]{0,6}(?:日电|(?<![通喜资音])讯)\s?[（(][^）)\d]{2,24}[）)]\s*|本报讯\s+)/u

/** How many characters of a sentence only tell who reports it. */
export const bylineLength = (sentence: string): number => BYLINE.exec(sentence)?.[0].length ?? 0

/** （供图：档案馆） · （照片由某中心提供） · （甘霖 摄） */
const CREDIT =
  /^\s*[（(](?:[供图摄照][^（）()，。]{0,3}[：:][^（）()]{2,30}|[^（）()，。]{2,30}(?:供图|供稿|摄影?)|(?:图片?|照片)由[^（）()]{2,30}提供)[）)][。\s]*$/u
export const isCredit = (text: string): boolean => CREDIT.test(text)
