// Owns talking to a bot process as an outside tester does, through the simulator's HTTP.

const WAIT_S = 20

/** What the bot answers to a member in private, as JSON rows. */
export async function ask(url: string, text: string): Promise<string> {
  const { seq } = (await post(url, 'messages', { from: 'member-a', private: true, text })) as { seq: number }
  return heardAfter(url, seq, 'member-a')
}

export async function post(url: string, what: 'messages' | 'events' | 'faults', body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/sim/${what}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return response.json()
}

/** What is said in a conversation after a row; waits for the first of it. */
export async function heardAfter(url: string, seq: number, conversation: string): Promise<string> {
  const heard = await fetch(`${url}/sim/messages?after=${seq}&conversation=${conversation}&wait=${WAIT_S}`)
  return JSON.stringify(await heard.json())
}
