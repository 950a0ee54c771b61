import { describeNoticeStore } from './notice-contract.ts'
import { createSqlitePlaces } from './sqlite-place.ts'

describeNoticeStore('SQLite', createSqlitePlaces())
