// Owns every Chinese sentence that the simulator says: to its page, to outside testers, and to who edits its world.

export const worldWording = {
  notYaml: (file: string, line: number, problem: string) => `${file} 第 ${line} 行不是合法的 YAML：${problem}。请检查缩进、冒号和引号。`,
  missing: (file: string) => `找不到模拟器的人物文件 ${file}。请检查路径，或去掉 SIMULATOR_WORLD 使用自带的文件。`,
  unreadable: (file: string, problem: string) => `读不了模拟器的人物文件 ${file}：${problem}。`,
  wrong: (file: string, line: number, path: string, problem: string) => `${file} 第 ${line} 行，${path || '最外层'}：${problem}`,
  wrongId: '编号不能有空格和 / ? #，最多 64 个字',
  twice: (what: string, id: string) => `${what} ${id} 写了两次，编号不能重复`,
  unknownMember: (room: string, id: string) => `群 ${room} 的成员 ${id} 不在 contacts 里，请先在 contacts 里写上这个人`,
  botAmongContacts: (id: string) => `${id} 是机器人自己的编号，不能再写在 contacts 里`,
}

export const generatedWording = {
  roomTopic: (number: number) => `模拟群${number}`,
  contactName: (number: number) => `模拟会员${number}`,
}

export const simulatorWording = {
  throttleNotice: '操作过于频繁，请稍后再试。',
  picture: '[图片]',
  file: (name: string) => `[文件] ${name}`,
}

export const requestWording = {
  notJson: '请求体不是合法的 JSON。',
  wantJson: '请用 Content-Type: application/json 发送。',
  tooLarge: (megabytes: number) => `内容太大，最多 ${megabytes} MB。`,
  wrong: (path: string, problem: string) => (path ? `${path}：${problem}` : problem),
  unknownPerson: (who: string, known: string) => `没有叫 ${who} 的人。可用的有：${known}`,
  unknownRoom: (room: string, known: string) => `没有叫 ${room} 的群。可用的有：${known}`,
  noPlace: '请写明 room（群的编号），或 private: true（私聊）。',
  twoPlaces: 'room 和 private 只能写一个。',
  noReader: '用机器人的账号私聊时请写明 to（对方的编号）。',
  notMember: (who: string, room: string) => `${who} 不在群 ${room} 里，不能在那里说话。`,
  nothingSaid: '请写明 text、image、file、kind 或 mention 之一。',
  unknownMessage: (id: string) => `没有编号为 ${id} 的消息。`,
  unknownKind: (known: readonly string[]) => `没有这一种。可用的有：${known.join('、')}`,
  wrongForm: '写法不对，见 docs/simulator.md。',
  notBase64: 'image 和 file 要写成 base64，或 {"name": "文件名", "base64": "内容"}。',
  badTime: 'at 要写成毫秒数，或 2026-11-20T08:00:00+08:00 这样的时间。',
  wrongNumber: (name: string, seen: string) => `${name} 要写成不小于 0 的数，现在是 ${seen.slice(0, 40)}。`,
  badToken: '需要口令：在地址后加 ?token=…，或用请求头 Authorization: Bearer …',
  foreignHost: '只接受本机地址（localhost、127.0.0.1）的请求。',
  foreignOrigin: '只接受模拟器自己页面发来的请求。',
  notFound: '没有这个页面。',
  failed: '模拟器出错了，请看日志。',
}

export const startWording = {
  needsToken: {
    message: '模拟器不在本机地址上监听，却没有设置口令。',
    hint: '请设置 SIMULATOR_TOKEN，或把 HOST 改回 127.0.0.1，或设 SIMULATOR=off。',
  },
}
