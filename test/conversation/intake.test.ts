// Owns the proof that staff put documents in service from the chat, and nobody else does.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createIntake } from '../../src/conversation/intake.ts'
import type { Incoming } from '../../src/conversation/message.ts'
import { NO_CACHE } from '../../src/library/parsed-cache.ts'
import { createDocumentReader } from '../../src/library/reading/reader.ts'
import { createShelf } from '../../src/library/shelf/shelf.ts'
import { createWaitingFiles } from '../../src/library/shelf/waiting-files.ts'
import { toldPlaces } from '../../src/library/told-places.ts'
import { tempFolder } from '../library/temp-folder.ts'
import { createTalk } from './talk.ts'

const GOOD = '# 望山区总工会2022年工作总结\n\n## 建会\n\n全年新建基层工会58家。\n'

interface Options {
  readonly takeUp?: boolean
  readonly documentsDir?: string
  readonly waitingDir?: string
  readonly startsAt?: number
}

function createOffice(options: Options = {}) {
  const documentsDir = options.documentsDir ?? tempFolder()
  const waitingDir = options.waitingDir ?? tempFolder()
  let takenUp = 0
  const loading = async () => ({
    reader: createDocumentReader([]),
    countRegions: () => undefined,
    toldPlaces,
    cache: NO_CACHE,
    fingerprint: '',
  })
  const shelf = createShelf({ documentsDir, dataDir: tempFolder(), loading, now: () => 1_700_000_000_000 })
  const takeUp = async () => {
    takenUp++
    return options.takeUp ?? true
  }
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const intake = createIntake({
    shelf,
    waiting: createWaitingFiles(waitingDir, options.startsAt ?? 0),
    takeUp,
    log: silent,
    timeZone: 'Asia/Shanghai',
  })
  const talk = createTalk({ deps: { commands: intake.commands, listeners: [intake.listener] } })
  const send = (name: string, content: string, who = 'fang', more: Partial<Incoming> = {}) =>
    talk.deliver(
      talk.incoming('', {
        kind: 'file',
        place: { kind: 'private', id: who },
        sender: { id: who, name: '王芳' },
        readFile: async () => ({ name, bytes: new TextEncoder().encode(content) }),
        ...more,
      }),
    )
  return { documentsDir, waitingDir, talk, send, files: () => readdirSync(documentsDir).sort(), takenUp: () => takenUp }
}

/** 王芳 is staff there. */
async function staffOffice(options: Options = {}) {
  const office = createOffice(options)
  await office.talk.grant('fang', 'staff')
  return office
}

describe('a file from staff', () => {
  test('is previewed, put in service with 确认, and taken back with 下架', async () => {
    const office = await staffOffice()
    const [preview] = await office.send('总结.md', GOOD)
    expect(preview).toMatch(/望山区总工会2022年工作总结.*2 个标题、1 个段落.*建会.*确认/su)
    expect(office.files()).toEqual([])

    const [added] = await office.talk.say('确认', 'fang')
    expect(added).toMatch(/放进资料.*编号 1.*现在就能查到了.*下架 1/su)
    expect(office.files()).toEqual(['sources.yaml', '总结.md'])
    expect(office.takenUp()).toBe(1)

    const [removed] = await office.talk.say('下架 1', 'fang')
    expect(removed).toContain('已撤下“望山区总工会2022年工作总结”')
    expect(office.files()).toEqual(['sources.yaml'])
    expect((await office.talk.say('上架记录', 'fang'))[0]).toMatch(/加入.*（fake fang）[\s\S]*下架/u)
  })

  test('takes title, year and region from whoever sent it, over a restart too', async () => {
    const before = createOffice()
    await before.talk.grant('fang', 'staff')
    await before.send('总结.md', GOOD)
    expect((await before.talk.say('标题：望山工会年度总结', 'fang'))[0]).toContain('标题：望山工会年度总结\n年份：2022')
    expect((await before.talk.say('年份：去年', 'fang'))[0]).toContain('年份：2018-2022')
    expect((await before.talk.say('年份 2021年至2022年', 'fang'))[0]).toContain('年份：2021-2022　地区：不明')

    const after = createOffice(before)
    await after.talk.grant('fang', 'staff')
    expect((await after.talk.say('地区：望山区', 'fang'))[0]).toContain('标题：望山工会年度总结\n年份：2021-2022　地区：望山区')
    await after.talk.say('确认', 'fang')
    const sources = readFileSync(join(after.documentsDir, 'sources.yaml'), 'utf8')
    expect(sources).toMatch(/title: 望山工会年度总结\n[\s\S]*period: 2021-2022\n[\s\S]*region: 望山区/u)
    expect(sources).not.toContain('inferred')
  })

  test('is left with 取消', async () => {
    const office = await staffOffice()
    await office.send('总结.md', GOOD)
    expect((await office.talk.say('取消', 'fang'))[0]).toContain('没有放进去')
    await office.talk.say('确认', 'fang')
    expect(office.files()).toEqual([])
  })

  test('that nobody confirms in half an hour is forgotten', async () => {
    const office = await staffOffice()
    await office.send('总结.md', GOOD)
    await office.talk.clock.advance(31 * 60_000)
    await office.talk.say('确认', 'fang')
    expect(office.files()).toEqual([])
    expect(readdirSync(office.waitingDir)).toEqual([])
  })

  test('still waits after a restart', async () => {
    const before = createOffice()
    await before.talk.grant('fang', 'staff')
    await before.send('总结.md', GOOD)

    const after = createOffice(before)
    await after.talk.grant('fang', 'staff')
    expect((await after.talk.say('确认', 'fang'))[0]).toContain('现在就能查到了')
    expect(readFileSync(join(after.documentsDir, '总结.md'), 'utf8')).toBe(GOOD)
    expect(readdirSync(after.waitingDir)).toEqual([])
  })

  test('is taken away by a start after its half hour, and so is what a crash left of another', async () => {
    const before = createOffice()
    await before.talk.grant('fang', 'staff')
    await before.send('总结.md', GOOD)
    writeFileSync(join(before.waitingDir, 'half.bytes.part'), 'ha')

    const after = createOffice({ ...before, startsAt: before.talk.clock.now() + 31 * 60_000 })
    await after.talk.grant('fang', 'staff')
    await after.talk.say('确认', 'fang')
    expect(after.files()).toEqual([])
    expect(readdirSync(after.waitingDir)).toEqual([])
  })

  test('waits on where it could not be put in', async () => {
    const office = await staffOffice()
    await office.send('总结.md', GOOD)
    writeFileSync(join(office.documentsDir, 'sources.yaml'), 'documents: [')
    expect((await office.talk.say('确认', 'fang'))[0]).toContain('办法')
    rmSync(join(office.documentsDir, 'sources.yaml'))
    await office.talk.say('确认', 'fang')
    expect(office.files()).toContain('总结.md')
  })

  test('waits while other things are asked', async () => {
    const office = await staffOffice()
    await office.send('总结.md', GOOD)
    await office.talk.say('你好', 'fang')
    await office.talk.say('确认', 'fang')
    expect(office.files()).toContain('总结.md')
  })

  test('that cannot be read is told why, and 确认 puts nothing in', async () => {
    const office = await staffOffice()
    expect((await office.send('坏.docx', 'PK nothing'))[0]).toMatch(/读不了[\s\S]*办法/u)
    await office.talk.say('确认', 'fang')
    expect(office.files()).toEqual([])
  })

  test('that did not come over is asked for again', async () => {
    const office = await staffOffice()
    const broken = { readFile: () => Promise.reject(new Error('download failed')) }
    expect((await office.send('总结.md', GOOD, 'fang', broken))[0]).toContain('再发一次')
  })

  test('is put in even where the knowledge is broken elsewhere, and that is said', async () => {
    const office = await staffOffice({ takeUp: false })
    await office.send('总结.md', GOOD)
    expect((await office.talk.say('确认', 'fang'))[0]).toContain('暂时还按原来的回答')
    expect(office.files()).toContain('总结.md')
  })
})

describe('nobody else', () => {
  test('puts a file in: a member is told whom to turn to', async () => {
    const office = createOffice()
    const [answer] = await office.send('总结.md', GOOD, 'jia')
    expect(answer).toContain('人工')
    await office.talk.say('确认', 'jia')
    expect(existsSync(join(office.documentsDir, '总结.md'))).toBe(false)
  })

  test('confirms what another one sent', async () => {
    const office = await staffOffice()
    await office.talk.grant('lei', 'staff')
    await office.send('总结.md', GOOD)
    await office.talk.say('确认', 'lei')
    expect(office.files()).toEqual([])
  })

  test('takes a document out of service', async () => {
    const office = await staffOffice()
    await office.send('总结.md', GOOD)
    await office.talk.say('确认', 'fang')
    await office.talk.say('下架 1', 'jia')
    expect(office.files()).toContain('总结.md')
  })

  test('is heard in a group', async () => {
    const office = await staffOffice()
    await office.talk.open('g')
    await office.send('总结.md', GOOD, 'fang', { place: { kind: 'room', id: 'g', topic: '群' }, mentioned: false })
    await office.talk.say('确认', 'fang')
    expect(office.files()).toEqual([])
  })
})

test('a number that was never given out takes nothing out', async () => {
  const office = createOffice()
  await office.talk.grant('fang', 'staff')
  expect((await office.talk.say('下架 99', 'fang'))[0]).toContain('没有“99”')
})
