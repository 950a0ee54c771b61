// Owns the words that ask for a sum, whatever is summed. 市总和人社局 are two bodies.

/** As part of a pattern. */
export const SUM_WORDS = '一共|总共|合计|总计|加起来|合起来|加在一起|加一加|加一下|加总|相加|(?<![省市区县])总和|之和'
