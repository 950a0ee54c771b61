// Owns the line that only turns a page: 第3页, 2023年统计公报　第３页, — 12 —, 续表2.

/** 统计公报 第3页 · 第3页 共12页 · — 5 — · 续表2 · not: 说明见第3页 */
export const isPageLine = (text: string): boolean => {
  const plain = text.normalize('NFKC').trim()
  return (
    plain.length <= 40 &&
    (/(?:^|[\s\p{Script=Han}）)])(?<![见在到至从及])第\s?\d{1,4}\s?页(?:[\s，,/]*共\s?\d{1,4}\s?页)?$/u.test(plain) || TURN.test(plain))
  )
}
const TURN = /^(?:[-—·•]\s?\d{1,4}\s?[-—·•]|[（(]?续表\s*[\d一二三四五六七八九十.—-]*[）)]?)$/u
