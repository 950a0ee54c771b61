// Owns what the bot says around its answers: addressing, limits, groups, choices, and what it can read.

/** {name} is the bot's name, so that a union may call it as it likes. */
export const conversationWording = {
  empty: (name: string, example: string | undefined) =>
    `我在。直接把问题发给我就行${asExample(example)}。想知道我会什么，回复“帮助”。——${name}`,
  slowDown: '消息有点多，我先缓一缓，请过一会儿再问。急事请直接联系工会工作人员。',
  failed: (reference: string) => `抱歉，刚才处理出了点问题，请稍后再问一次。若一直这样，请把编号 ${reference} 告诉管理员。`,
  tooLong: (length: number) => `您这段话有${length}个字，太长了，我怕抓不住重点。请用一两句话说说最想问的。`,
  roomClosed: '本群还没有启用，我在这里不回答问题。管理员在群里@我发“本群启用”即可。',

  outOfRange: (most: number) =>
    most === 1 ? '只有1个选项，请回复1，或直接说新的问题：' : `只有1到${most}可以选，请再选一次，或直接说新的问题：`,
  noOffers: '现在没有可以选的编号。请直接把问题说一遍，我来查。',
  nextQuestions: '还可以接着问（回复编号就行）：',
  nearQuestions: '相近的、我能查到的有（回复编号就行）：',
  noRewording: (example: string | undefined) =>
    `这件事我没找到能查到的问法。把地方、年份和事情说全，往往就能查到${asExample(example)}。也可以回复“人工”。`,
  offers: (labels: readonly string[]) => labels.map((label, at) => `${at + 1}. ${label}`).join('\n'),

  noSourceOfNone: '上一个问题在资料里没有找到答案，所以没有原文可看。换个说法再问，或回复“人工”。',
  noSource: '现在没有可以看原文的回答。请先问一个问题，再回复“原文”。',
  quotedNotMine: '您引用的这条不是我刚回答您的，它的出处写在那条回答里。要看原文，请@我把问题再问一遍，再回复“原文”。',
  noSuchSource: (count: number) =>
    count === 1 ? '这次回答只引用了一处，回复“原文”就能看到。' : `这次回答引用了${count}处，请回复“原文 1”到“原文 ${count}”。`,
  sourceGone: (title: string, quote: string) => `《${title}》里引用的是：\n${quote}`,
  noReasons: '现在没有可以解释的回答。请先问一个问题，再回复“为什么”。',
  noMore: '没有更多了。',
  nothingToShow: (word: string, hasAnswer: boolean) =>
    hasAnswer ? `刚才的回答没有可以用“${word}”的数据。` : `现在没有可以用“${word}”的回答。请先问一个问题。`,

  unread: {
    voice: '我还听不了语音，请把问题打成文字发给我。',
    image: '我还看不了图片，请把问题打成文字发给我。',
    video: '我还看不了视频，请把问题打成文字发给我。',
    card: '名片我收到了，但我处理不了。有问题请直接打字告诉我。',
    link: '我打不开链接，请把想问的内容打成文字发给我。',
    'red-packet': '谢谢好意，红包我不能收。有问题请直接打字问我。',
    file: '我还读不了您发来的文件，请把问题打成文字发给我。',
    other: '这种消息我读不了，请把问题打成文字发给我。',
  },

  pictures: '收到。有想问的，直接打字告诉我就行。',
  foreign: '我只会用中文查资料，请用中文问我。(I can only answer questions asked in Chinese.)',
  nonsense: (example: string | undefined) => `这句我没看懂。请用一句话说说想问什么${asExample(example)}。`,
  forgotten: '好的，刚才聊的我已经忘掉了，咱们重新开始。',

  greeting: (name: string, examples: readonly string[]) =>
    ['您好，我是', name, '，可以按工会的资料回答问题。', ...examplesOf(examples)].join(''),
  roomGreeting: (name: string, examples: readonly string[], isEnabled: boolean) =>
    [
      '大家好，我是',
      name,
      isEnabled ? '，在群里@我就可以提问。' : '。本群启用后，@我就可以提问；请管理员在群里@我发“本群启用”。',
      ...(isEnabled || examples.length > 0 ? examplesOf(examples) : []),
    ].join(''),
  friendRequest: (who: string, hello: string) =>
    `有人申请加我为好友：${who}${hello === '' ? '' : `（附言：${hello}）`}。请在账号上查看并决定是否通过。`,

  knowledgeWrong: '内容不对',
} as const

/** Of the documents in service: an example that they cannot answer would teach the opposite. */
function asExample(question: string | undefined): string {
  return question === undefined ? '' : `，比如“${question}”`
}

function examplesOf(examples: readonly string[]): readonly string[] {
  return examples.length === 0 ? ['直接把问题发给我就行。'] : ['比如可以这样问：\n', examples.map((question) => `· ${question}`).join('\n')]
}
