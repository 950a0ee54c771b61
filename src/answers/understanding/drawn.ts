// Owns how a picture is asked for by no kind of it: 画个图, 画成图, 做张图.

/** As part of a pattern · not: 画图书的封面, 做图形 */
export const DRAWN = '(?:画|绘制|做|生成)(?:成|出|个|一?[张个幅])*图(?![书片纸案形像])'
