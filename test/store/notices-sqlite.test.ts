import { expect, it } from 'vitest'
import { createNoticeBook } from '../../src/store/notice-book.ts'
import { createGroupDirectory } from '../../src/store/notice-directory.ts'
import { createDeliveryLedger } from '../../src/store/notice-ledger.ts'
import { openStore } from '../../src/store/open-store.ts'
import { describeNoticeStore, draftOf, NOTE, NOW, recipients, rooms } from './notice-contract.ts'
import { createSqlitePlaces } from './sqlite-place.ts'

const freshPlace = createSqlitePlaces()
describeNoticeStore('SQLite', freshPlace)

it('looks for groups that nobody is in without holding each against each', async () => {
  const store = await openStore({ ...(await freshPlace()), now: () => NOW })
  const [book, ledger] = [createNoticeBook(store), createDeliveryLedger(store)]
  await createGroupDirectory(store).publish({ account: 'main', channel: 'simulator' }, rooms(10_000))
  const { id } = await book.open(draftOf(), NOTE)
  await book.freeze(id, { event: 'confirm', note: NOTE }, recipients(10_000))
  // Of the processor: seconds for every group against every other, milliseconds by the index.
  const begun = process.cpuUsage()
  expect(await ledger.failUnreachable(id, 'not-in-room', NOW)).toBe(0)
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(500)
  await store.close()
})
