// Owns talking to the bot over the simulator's HTTP: what is said is posted, what is heard comes by the stream.

export interface Plan {
  readonly conversation: string
  readonly from: string
  readonly room?: string
  readonly asked: { readonly question: string; readonly at: number }[]
}

export interface Heard {
  readonly conversation: string
  readonly text: string
  readonly at: number
}

export interface Talk {
  /** All that the bot said, in the order in which it came. */
  readonly heard: readonly Heard[]
  /** Does not wait for anything. */
  ask(plan: Plan, question: string): void
  askAlone(from: string, question: string): Promise<readonly string[]>
  /** Returns when so many answers have come since, or after this time. */
  settle(count: number, limitMs: number): Promise<void>
  close(): void
}

interface StreamRow {
  readonly from: string
  readonly conversation: string
  readonly text: string
}

export async function createTalk(url: string): Promise<Talk> {
  const heard: Heard[] = []
  const stream = new AbortController()
  const response = await fetch(`${url}/sim/stream`, { signal: stream.signal })
  void listen(response, (row) => {
    if (row.from === 'bot') heard.push({ conversation: row.conversation, text: row.text, at: performance.now() })
  })
  const sending = new Map<string, Promise<void>>()
  let alone = 0

  const post = async (body: object): Promise<void> => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${url}/sim/messages`, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(await answer.text())
    await answer.arrayBuffer()
  }
  const until = async (holds: () => boolean, limitMs: number): Promise<void> => {
    const end = performance.now() + limitMs
    while (!holds() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20))
  }

  return {
    heard,
    ask({ conversation, from, room, asked }, question) {
      asked.push({ question, at: performance.now() })
      const body = room === undefined ? { from, private: true, text: question } : { from, room, mention: true, text: question }
      // One person's messages leave one after the other; two connections could overtake each other.
      const sent = (sending.get(conversation) ?? Promise.resolve()).then(() => post(body))
      sending.set(conversation, sent)
    },
    async askAlone(from, question) {
      await post({ from, private: true, text: question })
      const said = () => heard.filter(({ conversation }) => conversation === from)
      await until(() => said().length > 0, 20_000)
      // A second part follows at once.
      await new Promise((resolve) => setTimeout(resolve, 200))
      alone = heard.length
      return said().map(({ text }) => text)
    },
    settle: (count, limitMs) =>
      until(() => heard.length - alone >= count, limitMs).then(() => new Promise((resolve) => setTimeout(resolve, 500))),
    close: () => stream.abort(),
  }
}

async function listen(response: Response, onRow: (row: StreamRow) => void): Promise<void> {
  let rest = ''
  const decoder = new TextDecoder()
  try {
    for await (const chunk of response.body ?? []) {
      rest += decoder.decode(chunk as Uint8Array, { stream: true })
      const events = rest.split('\n\n')
      rest = events.pop() ?? ''
      for (const event of events) {
        if (!event.includes('event: message')) continue
        const data = event.split('\n').flatMap((line) => (line.startsWith('data: ') ? [line.slice(6)] : []))
        onRow(JSON.parse(data.join('\n')) as StreamRow)
      }
    }
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error
  }
}
