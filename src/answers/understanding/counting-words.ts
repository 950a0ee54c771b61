// Owns telling a question that only counts and computes: 一共多少, 平均每户呢, 哪个最多. It names no thing of its own.

const FRAME =
  /那么?|这|里|年前|[一两三四五六七八九十]|个|者|县|市|区|地|处|年|项|们|它|二|一共|总共|合计|总计|加起来|相加|总和|共|有|是|多少|几|家|人|名|户|场|期|届|轮|批|次|万?元|钱|呢|哪|谁|更|最|多|少|高|低|大|相差|差距|差|了|的|比|上|去|同期|增长|增加|增幅|率|减少|下降|上升|变化|同比|环比|缩短|压缩|提速|快|慢|百分之|平均|均|每|分别|又|还|和|跟|\d|\p{P}|\s/gu

export const namesNothing = (text: string): boolean => text.replace(FRAME, '') === ''
