// Owns what is said when a file is looked at, put in service, or taken out.

export const SOURCES_BROKEN = 'sources.yaml 读不通，或不是一项一项的列表，没有改动它，文件也没有加入'
export const SOURCES_BROKEN_HINT = '先用 cli knowledge check 看是哪一行，改好后再加'
export const NOT_ON_SHELF = (which: string): string => `资料目录里没有“${which}”`
export const NOT_ON_SHELF_HINT = '用 cli knowledge history 看编号和文件名'
export const NOT_READABLE = (file: string, why: string): string => `“${file}”不能加入：${why}`
export const NOT_READABLE_HINT = '用原来的软件打开，另存一份再试'
