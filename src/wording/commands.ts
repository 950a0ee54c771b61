// Owns what the bot says about commands, roles, groups and invitations.

type Role = 'member' | 'staff' | 'admin'

export const ROLE_NAMES: Readonly<Record<Role, string>> = { member: '会员', staff: '工作人员', admin: '管理员' }

export interface HelpLine {
  readonly example: string
  readonly about: string
}

export const commandWording = {
  help: (name: string, lines: readonly HelpLine[], examples: readonly string[]) =>
    [
      `我是${name}，按工会的资料回答问题，直接问就行。`,
      ...(examples.length === 0 ? [] : ['比如：', ...examples.map((question) => `· ${question}`)]),
      '答完以后还可以回复：原文（看整段原话和出处）、为什么（怎么找到的，别的为什么没用）、更多（相近的还有哪些）。',
      '也可以用这些命令：',
      ...lines.map(({ example, about }) => `${example}：${about}`),
    ].join('\n'),
  notAllowed: (role: Role) => `这个命令只有${ROLE_NAMES[role]}可以用。需要的话请联系管理员。`,
  wishNotAllowed: (role: Role) =>
    `这件事要由绑定过的${ROLE_NAMES[role]}来做。您有邀请码的话，请私聊我发“绑定 邀请码”；没有的话，请向管理员要一个。`,
  onlyPrivate: '这件事请私聊我办，不要在群里发。',
  onlyRoom: '这个命令要在群里@我使用。',
  nearMiss: (example: string, about: string) => `您是不是想用命令“${example}”（${about}）？是的话请照样发给我。`,

  whoAmI: (name: string, role: Role, border: string | undefined, isStable: boolean) =>
    [
      `您是${name}，身份：${ROLE_NAMES[role]}${border === undefined ? '' : `（${border}）`}。`,
      ...(role === 'member' || isStable ? [] : ['这个平台每次登录都会换编号，身份只在本次登录期间有效，重新登录后要再绑定一次。']),
    ].join(''),
  borderAll: '负责所有群',
  borderTags: (tags: readonly string[]) => `负责标签为${tags.join('、')}的群`,
  borderRooms: (count: number) => `负责${count}个群`,

  bound: (role: Role, border: string | undefined, isStable: boolean) =>
    [
      `绑定成功，您现在是${ROLE_NAMES[role]}${border === undefined ? '' : `，${border}`}。回复“帮助”看看能做什么。`,
      ...(isStable ? [] : ['请注意：这个平台每次登录都会换编号，绑定只在本次登录期间有效。']),
    ].join(''),
  alreadyMore: (role: Role) => `您已经是${ROLE_NAMES[role]}，这个码没有用掉，可以发给别人。`,
  codeWrong: '这个邀请码不对、已经用过，或者过期了。请向管理员要一个新的。',
  codeMissing: '请把邀请码写在“绑定”后面，私聊发给我，比如“绑定 GX-23456-789AB”。邀请码请向管理员要。',
  codeTooOften: '试的次数太多了，请一小时后再试，或向管理员要一个新的邀请码。',
  codeInRoom: '邀请码不能发在群里。为安全起见，这个码已经作废，请向管理员要一个新的，私聊发给我。',
  invited: (role: Role, border: string | undefined, code: string, until: string) =>
    [
      `邀请${ROLE_NAMES[role]}${border === undefined ? '' : `（${border}）`}的码：${code}`,
      `只能用一次，${until}前有效。请让对方私聊我发“绑定 ${code}”。`,
    ].join('\n'),
  beyondBorder: (border: string) => `超出了您的范围（您${border}），不能邀请。`,
  noSuchRoom: (word: string) => `没有找到群“${word}”，或它不在您的范围里。请写完整的群名。`,
  people: (lines: readonly string[]) =>
    lines.length === 0 ? '还没有绑定工作人员或管理员。' : ['已绑定的人：', ...lines, '要取消，发“撤销 编号”。'].join('\n'),
  person: (at: number, name: string, role: Role, border: string | undefined) =>
    `${at}. ${name} ${ROLE_NAMES[role]}${border === undefined ? '' : `（${border}）`}`,
  revoked: (name: string) => `已撤销${name}的身份。`,
  noSuchPerson: '没有这个编号，或不在您的范围里。发“人员”看看名单。',
  notYourself: '不能撤销自己，请让另一位管理员来做。',

  roomEnabled: (isStable: boolean) =>
    `本群已启用。大家在群里@我就可以提问。${isStable ? '' : '请注意：这个平台每次登录都会换编号，重新登录后要再启用一次。'}`,
  roomWasEnabled: '本群已经是启用的。',
  roomDisabled: '本群已停用，我在这里不再说话。要恢复，管理员@我发“本群启用”。',
  roomNotYours: '本群不在您的范围里，不能启用或停用。',

  status: (lines: readonly string[]) => lines.join('\n'),
  statusCounts: (rooms: number, people: number) => `启用的群：${rooms}个；工作人员和管理员：${people}人`,
  statusFeedback: (useful: number, useless: number) => `近30天评价：有用${useful}次，没用${useless}次`,
  useful: '谢谢，能帮上忙就好。',
} as const
