// Owns how offices are called that one after another holds in a body.

const OFFICE = /^(?:主席|主任|书记|会长|部长|局长|院长|校长|秘书长|经理)$/u

export const namesOffice = (word: string): boolean => OFFICE.test(word)

/** 民宿工会主席是谁 → 民宿工会的主席是谁: a report writes the body at its beginning and the office further on. */
export const withOfficeApart = (text: string): string =>
  text.replace(
    /(?<=\p{Script=Han}{2}(?:工会|协会|联合会|商会|联盟|妇联|残联|科协))(?=副?(?:主席|会长|理事长|秘书长|主任)(?:现在|到底)?(?:是谁|是哪|叫什|叫啥|姓))/u,
    '的',
  )
