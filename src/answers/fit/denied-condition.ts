// Owns conditions that deny what a question tells of itself: 未达到退休年龄的，可以参加 allows nothing to who is 退休.
const DENIED =
  /(?:未(?!来|成年)|没有|尚未|不(?:是|属于|在|满|够))(?:达到?|满|到|曾|办理?|参加)?(?:法定|规定)?([^，。；、]{2,12}?)(?:年龄|条件|标准|手续)?的/gu
const DENIES = /[没未不无]/u
const SHARED = 2

export function deniesSaid(question: string, stretch: string): boolean {
  if (DENIES.test(question.replace(/不[？?]?$|吗[？?]?$|能不能|可不可以|是不是|有没有/u, ''))) return false
  return [...stretch.matchAll(DENIED)].some(([, condition = '']) =>
    Array.from({ length: condition.length - SHARED + 1 }, (_, i) => condition.slice(i, i + SHARED)).some((part) => question.includes(part)),
  )
}
