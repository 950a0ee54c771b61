// Owns the table of pictures and files: in the database, because another machine may be the one that sends them.

import type { FileShelf } from '../notices/file-shelf.ts'
import { fileHash } from '../notices/fingerprint.ts'
import type { Store } from './store.ts'

export function createFileShelf({ db }: Pick<Store, 'db'>): FileShelf {
  return {
    async put(bytes, now) {
      const hash = fileHash(bytes)
      const row = { hash, base64: Buffer.from(bytes).toString('base64'), created_at: now }
      const insert = db.insertInto('notice_files').values(row)
      await insert.onConflict((conflict) => conflict.column('hash').doNothing()).execute()
      return hash
    },

    async find(hash) {
      const row = await db.selectFrom('notice_files').select('base64').where('hash', '=', hash).executeTakeFirst()
      return row && new Uint8Array(Buffer.from(row.base64, 'base64'))
    },
  }
}
