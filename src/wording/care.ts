// Owns what the bot says when somebody needs a person: contacts, and the frame of an answer to a grave message.

export interface ContactLine {
  readonly name: string
  readonly phone?: string | undefined
  readonly place?: string | undefined
  readonly hours: readonly string[]
  readonly note?: string | undefined
  /** undefined: the hours are not known. */
  readonly isOpen: boolean | undefined
}

export const careWording = {
  contact: ({ name, phone, place, hours, note, isOpen }: ContactLine) =>
    [name, phone && `电话${phone}`, place, hours.length > 0 && `${hours.join('、')}${isOpen === false ? '（现在不在上班时间）' : ''}`, note]
      .filter(Boolean)
      .join('，'),
  contacts: (lines: readonly string[]) => ['可以找人问：', ...lines].join('\n'),
  /** Nothing is configured: no number is made up. 12351 is the national line of the trade unions. */
  noContacts: '这里还没有登记人工联系方式。可以问所在单位的工会，或拨打全国职工维权服务热线12351。',
  noContactsBrief: '人工联系方式还没有登记，可问所在单位工会，或拨打全国职工维权服务热线12351。',
  useless: '抱歉没帮上忙，已经记下来了（只记次数）。换个说法再问一次，或者找人问问。',
  fromDocuments: (text: string) => `资料里写到：\n${text}`,
  ownSource: '机器人自带的求助知识',
  careContact: (lines: readonly string[]) => ['本地可以找的人：', ...lines].join('\n'),
  careNoContact: '本地的联系方式这里还没有登记，所在单位或街道的工会也可以找。',
  /** Behind the answer to a story that only sounds like trouble. */
  besideAnswer: '听您说的这些，您也不容易。想找人说说，可以回复“人工”，或拨打全国职工维权服务热线12351、全国心理援助热线12356。',
  /** What the person asked besides, behind the care. */
  alsoAsked: (text: string) => `您问的，资料里写到：\n${text}`,
  inRoom: '看到您的话了，这件事很要紧。群里不方便细说，请私聊我，我把能找的人和办法告诉您；也可以直接拨打全国职工维权服务热线12351。',
} as const
