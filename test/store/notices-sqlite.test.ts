// Owns the run of the notices' contract on SQLite.

import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/store.ts'
import { describeNoticeStore } from './notice-contract.ts'

describeNoticeStore('SQLite', async () => openStore({ dataDir: await mkdtemp(join(tmpdir(), 'notices-')), now: () => Date.now() }))
