// Owns loading the packages that most commands never need: when they are first asked for, which an import cannot do at once.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

export const requireYaml = (): typeof import('yaml') => require('yaml') as typeof import('yaml')
export const requirePinyin = (): typeof import('pinyin-pro') => require('pinyin-pro') as typeof import('pinyin-pro')
