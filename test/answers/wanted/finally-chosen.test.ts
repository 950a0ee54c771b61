// Owns the proof that who was chosen in the end is told by no list of candidates, and candidates only to who asks for them.
import { expect, it } from 'vitest'
import { countyReport, createStaff } from '../statistics/bulletin.ts'

const candidates = '一、评选\n经乡镇推荐，初步选出40名候选对象。\n'

it.each(['最终评选出多少人', '最后选出多少名'])('%s is declined while there are candidates alone', async (question) => {
  expect((await createStaff([countyReport(candidates)])).ask(question).kind).toBe('none')
})

it('candidates are told to who asks for them', async () => {
  const reply = (await createStaff([countyReport(candidates)])).ask('候选对象有多少名')
  expect(reply.text.split('\n')[0]).toContain('40名')
})

it.each(['最终评选出多少人', '最终评选出多少名'])('%s is told by what was chosen in the end', async (question) => {
  const staff = await createStaff([countyReport(`${candidates}8月，经评审会投票，最终评选出12名。\n`)])
  const [head = ''] = staff.ask(question).text.split('\n')
  expect(head).toContain('12名')
  expect(head).not.toContain('40名')
})
