// Owns how many notices and copies there are in each state, all accounts together.

import type { Store } from './store.ts'

export interface NoticeFigures {
  notices(): Promise<Readonly<Record<string, number>>>
  noticeCopies(): Promise<Readonly<Record<string, number>>>
}

export function createNoticeFigures({ db }: Pick<Store, 'db'>): NoticeFigures {
  const countStates = async (table: 'notices' | 'notice_recipients') => {
    const rows = await db
      .selectFrom(table)
      .select((eb) => ['state', eb.fn.countAll().as('count')])
      .groupBy('state')
      .execute()
    return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]))
  }
  return { notices: () => countStates('notices'), noticeCopies: () => countStates('notice_recipients') }
}
