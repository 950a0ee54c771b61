// Owns the promises of the database that hold on every engine.

import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { createConversationRepositories } from '../../src/store/conversation-repositories.ts'
import type { Migration } from '../../src/store/migration.ts'
import { MIGRATIONS } from '../../src/store/migrations/list.ts'
import { openStore, type StoreOptions } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'

/** A place of its own for each test; opened again it is the same database. */
export type Place = Pick<StoreOptions, 'databaseUrl' | 'dataDir'>

const NOW = 1_795_000_000_000

const stones: Migration = {
  number: 1,
  name: '001-stones',
  up: async (db) => {
    await sql`create table stones (id integer primary key, weight bigint not null)`.execute(db)
  },
}
const colours: Migration = {
  number: 2,
  name: '002-colours',
  up: async (db) => {
    await sql`alter table stones add column colour text not null default ''`.execute(db)
  },
}
const breaks: Migration = {
  number: 3,
  name: '003-breaks',
  up: async (db) => {
    await sql`create table half (id integer primary key)`.execute(db)
    await sql`insert into nowhere values (1)`.execute(db)
  },
}

export function describeStore(engine: string, freshPlace: () => Promise<Place>): void {
  const open = (place: Place, migrations?: readonly Migration[]): Promise<Store> =>
    openStore({ ...place, now: () => NOW, ...(migrations ? { migrations } : {}) })

  const inStore = async <T>(place: Place, migrations: readonly Migration[], task: (store: Store) => Promise<T>): Promise<T> => {
    const store = await open(place, migrations)
    try {
      return await task(store)
    } finally {
      await store.close()
    }
  }
  const versions = (store: Store) => store.db.selectFrom('schema_migrations').selectAll().orderBy('number').execute()

  describe(`the store on ${engine}`, () => {
    it('brings an empty database to the newest version', async () => {
      const store = await open(await freshPlace())
      expect((await versions(store)).map(({ number }) => number)).toEqual(MIGRATIONS.map(({ number }) => number))
      await store.close()
    })

    it('runs each change once, and only the new ones the next time', async () => {
      const place = await freshPlace()
      await inStore(place, [stones], (store) => sql`insert into stones values (1, 7)`.execute(store.db))
      const rows = await inStore(place, [stones, colours], async (store) => {
        expect(await versions(store)).toEqual([
          { number: 1, name: '001-stones', applied_at: NOW },
          { number: 2, name: '002-colours', applied_at: NOW },
        ])
        return sql`select * from stones`.execute(store.db)
      })
      expect(rows.rows).toEqual([{ id: 1, weight: 7, colour: '' }])
    })

    it('keeps nothing of a start in which one change fails', async () => {
      const place = await freshPlace()
      await inStore(place, [stones], async () => {})
      await expect(open(place, [stones, colours, breaks])).rejects.toMatchObject({ code: 'migration-failed' })
      await inStore(place, [stones], async (store) => {
        expect((await versions(store)).map(({ name }) => name)).toEqual(['001-stones'])
        await expect(sql`select colour from stones`.execute(store.db)).rejects.toThrow()
        await expect(sql`select id from half`.execute(store.db)).rejects.toThrow()
      })
    })

    it('refuses a database that is newer than the program, and leaves it as it is', async () => {
      const place = await freshPlace()
      await inStore(place, [stones, colours], async () => {})
      const refusal = open(place, [stones])
      await expect(refusal).rejects.toMatchObject({ code: 'database-newer' })
      await expect(refusal).rejects.toThrow(/（2）比程序认识的（1）新/u)
      await inStore(place, [stones, colours], async (store) => expect(await versions(store)).toHaveLength(2))
    })

    it('keeps staff who were bound before they had a border', async () => {
      const place = await freshPlace()
      const before = MIGRATIONS.filter(({ number }) => number < 4)
      const bind = (who: string, role: string) =>
        sql`insert into role_bindings values ('c', ${who}, '', ${role}, '{"kind":"rooms","ids":[]}', ${who}, 0)`
      await inStore(place, before, async ({ db }) => {
        await bind('yi', 'staff').execute(db)
        await bind('ding', 'admin').execute(db)
      })
      await inStore(place, MIGRATIONS, async ({ db }) => {
        const roles = createConversationRepositories(db).roles
        expect((await roles.find('c', 'yi'))?.scope).toEqual({ kind: 'all' })
        expect((await roles.find('c', 'ding'))?.scope).toEqual({ kind: 'rooms', ids: [] })
      })
    })

    it('gives a bigint back as the number that went in', async () => {
      const at = Number.MAX_SAFE_INTEGER
      await inStore(await freshPlace(), [stones], async (store) => {
        await sql`insert into stones values (1, ${at})`.execute(store.db)
        expect((await sql`select weight from stones`.execute(store.db)).rows).toEqual([{ weight: at }])
        expect((await sql`select count(*) as count from stones`.execute(store.db)).rows).toEqual([{ count: 1 }])
      })
    })

    it('undoes a transaction that fails', async () => {
      await inStore(await freshPlace(), [stones], async (store) => {
        const failing = store.db.transaction().execute(async (trx) => {
          await sql`insert into stones values (1, 1)`.execute(trx)
          throw new Error('no')
        })
        await expect(failing).rejects.toThrow('no')
        expect((await sql`select * from stones`.execute(store.db)).rows).toEqual([])
      })
    })

    it('holds rows to their foreign keys', async () => {
      const parents: Migration = {
        number: 2,
        name: '002-pebbles',
        up: async (db) => {
          await sql`create table pebbles (stone integer not null references stones (id))`.execute(db)
        },
      }
      await inStore(await freshPlace(), [stones, parents], async (store) => {
        await expect(sql`insert into pebbles values (9)`.execute(store.db)).rejects.toThrow(/foreign key/iu)
      })
    })
  })
}
