// Owns what is said when a person is asked for, and when one has taken over.

export const handoffWording = {
  self: '我是自动回答的程序，下面是可以找的人。',
  told: (count: number) => `已经告诉${count}位工作人员您在找人，请留意回复。等的时候也可以接着问我。`,
  toldBefore: '刚才已经告诉过工作人员了，请稍等。',
  toStaff: (name: string, topic: string | undefined, reason: string, quietMinutes: number) =>
    [
      `${name}${topic === undefined ? '私聊' : `在“${topic}”`}找人工${reason === '' ? '' : `：${reason}`}。请直接联系对方。`,
      ...(quietMinutes === 0 ? [] : [`也可以用我的账号在手机上回复：您说话以后我安静${quietMinutes}分钟，发“结束人工”我马上接着回答。`]),
    ].join('\n'),
  ended: '好的，我接着回答，直接问就行。',
  notAttended: '现在没有工作人员在这里接待，直接问我就行。',
} as const
