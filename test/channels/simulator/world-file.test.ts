import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseWorld, readWorldFile } from '../../../src/channels/simulator/world-file.ts'

const own = fileURLToPath(new URL('../../../knowledge/simulator.yaml', import.meta.url))

describe('the world of the simulator', () => {
  it('comes with a member, a staff member, an admin, an open and a closed group', () => {
    const world = readWorldFile(own)
    expect(world.contacts).toEqual(
      expect.arrayContaining([
        { id: 'member-a', name: '会员甲', role: 'member', tags: [] },
        { id: 'staff-b', name: '工作人员乙', role: 'staff', tags: [] },
        { id: 'admin-c', name: '管理员丙', role: 'admin', tags: [] },
      ]),
    )
    const heard = world.rooms.filter((room) => room.bot)
    expect(heard.some((room) => room.enabled)).toBe(true)
    expect(heard.some((room) => !room.enabled)).toBe(true)
    expect(world.rooms.some((room) => !room.bot)).toBe(true)
  })

  it('has many groups and people by number', () => {
    const world = parseWorld('rooms: { count: 200, tags: [压测] }\ncontacts: { count: 500 }', 'many.yaml')
    expect(world.rooms).toHaveLength(200)
    expect(new Set(world.rooms.map((room) => room.id)).size).toBe(200)
    expect(world.rooms[199]).toMatchObject({ id: 'room-200', tags: ['压测'], enabled: true, bot: true })
    expect(world.contacts).toHaveLength(503)
    expect(world.rooms[0]!.members).toHaveLength(503)
  })

  it('may be JSON, and may be nearly empty', () => {
    expect(parseWorld('{"rooms":{"count":2}}', 'w.json').rooms).toHaveLength(2)
    const empty = parseWorld('', 'w.yaml')
    expect(empty.bot).toEqual({ id: 'bot', name: '工小问' })
    expect(empty.contacts.map((one) => one.role)).toEqual(['member', 'staff', 'admin'])
  })

  it('gives a group all people where no members are named', () => {
    const world = parseWorld('contacts: [{id: a, name: 甲}, {id: b, name: 乙}]\nrooms: [{id: r, topic: 群}]', 'w.yaml')
    expect(world.rooms[0]!.members).toEqual(['a', 'b'])
  })

  it('takes the bot among the members for what it is', () => {
    const world = parseWorld('contacts: [{id: a, name: 甲}]\nrooms: [{id: r, topic: 群, members: [bot, a]}]', 'w.yaml')
    expect(world.rooms[0]).toMatchObject({ members: ['a'], bot: true })
  })

  it.each([
    ['contacts:\n  - { id: a, name: 甲 }\n  - { id: b, nmae: 乙 }', /^w\.yaml 第 3 行，contacts\.1/u],
    ['contacts:\n  - { id: a, name: 甲, role: boss }', /^w\.yaml 第 2 行，contacts\.0\.role/u],
    ['bot: { id: bot, name: 小助手 }\nrooms: { count: 0 }', /^w\.yaml 第 2 行，rooms\.count/u],
    ['rooms:\n  - { id: r, topic: 群, members: [nobody] }', /^w\.yaml 第 2 行，rooms：.*nobody 不在 contacts 里/u],
    ['contacts:\n  - { id: a, name: 甲 }\n  - { id: a, name: 乙 }', /^w\.yaml 第 2 行，contacts：.*写了两次/u],
    ['contacts:\n  - { id: bot, name: 甲 }', /机器人自己的编号/u],
    ['rooms:\n  - { id: "a b", topic: 群 }', /^w\.yaml 第 2 行，rooms\.0\.id：编号不能有空格/u],
    ['people: []', /^w\.yaml 第 1 行，最外层/u],
    ['rooms: [', /^w\.yaml 第 1 行不是合法的 YAML/u],
  ])('says what is wrong, and where, in %j', (text, problem) => {
    expect(() => parseWorld(text, 'w.yaml')).toThrow(problem)
  })

  it('says that a file is not there', () => {
    expect(() => readWorldFile('/nowhere/world.yaml')).toThrow(/找不到模拟器的人物文件 \/nowhere\/world\.yaml/u)
  })
})
