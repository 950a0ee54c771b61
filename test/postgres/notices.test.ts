import { describeNoticeStore } from '../store/notice-contract.ts'
import { freshPostgresPlace } from './postgres-place.ts'

describeNoticeStore('PostgreSQL', freshPostgresPlace)
