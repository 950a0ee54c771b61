// Owns how offices are called that one after another holds in a body.

const OFFICE = /^(?:主席|主任|书记|会长|部长|局长|院长|校长|秘书长|经理)$/u

export const namesOffice = (word: string): boolean => OFFICE.test(word)
