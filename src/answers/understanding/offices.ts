// Owns how offices are called that one after another holds in a body.

const OFFICE =
  /^(?:主席|主任|书记|会长|部长|局长|院长|校长|秘书长|(?:总|副)?经理|总裁|董事长|理事长|所长|站长|科长|处长|馆长|厂长|镇长|乡长|区长|县长|市长|主编|队长|班长)$/u

export const namesOffice = (word: string): boolean => OFFICE.test(word)

/** 民宿工会主席是谁 → 民宿工会的主席是谁: a report writes the body at its beginning and the office further on. */
export const withOfficeApart = (text: string): string =>
  text.replace(
    /(?<=\p{Script=Han}{2}(?:工会|协会|联合会|商会|联盟|妇联|残联|科协))(?=副?(?:主席|会长|理事长|秘书长|主任)(?:现在|到底)?(?:是谁|是哪|叫什|叫啥|姓))/u,
    '的',
  )

const HEADED = '(?<=总工会|工会|妇联|工商联|残联|科协|侨联|文联|联合会)'
const BETWEEN = '((?:的|里的?|那边的?|现在的?|目前的?|如今的?){0,2})'
const HEAD = '(?:一把手|当家人|当家的|掌门人|老大|头头|头儿|管事的(?=$|是|现|换))'
const HEAD_OF_BODY = new RegExp(`${HEADED}${BETWEEN}${HEAD}`, 'u')

/** 总工会的一把手是谁, 换成哪个了: of these bodies whoever is at the head is called 主席. */
export const withHeadNamed = (text: string): string =>
  text
    .replace(HEAD_OF_BODY, '$1主席')
    .replace(/管事的(?=主席|主任|会长)/u, '')
    .replace(/(?<=主席|书记|主任|会长)(现在|目前|如今)?(?:是)?(?:换成?|改成?)了?(?:谁|哪个|哪位)(?:了|啦)?(?=$|[？?])/u, '$1是谁')
