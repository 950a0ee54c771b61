// Owns the words that make a part of the members, the workers, the cadres: 女会员, 农民工会员, 退休职工.

/** To be followed by what it is a part of. */
export const SOME_OF = '(?:[女男]|农民工|青年|退休|在职|少数民族|外来|灵活就业)'

const ENDS_SO = new RegExp(`${SOME_OF}$`, 'u')

/** Whether what stands before a word makes it a part: 女 before 会员. */
export const isOfSome = (before: string): boolean => ENDS_SO.test(before)
