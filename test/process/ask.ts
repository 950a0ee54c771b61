// Owns talking to a bot process as an outside tester does, through the simulator's HTTP.

const WAIT_S = 20

/** What the bot answers to a member in private, as JSON rows. */
export async function ask(url: string, text: string): Promise<string> {
  const body = JSON.stringify({ from: 'member-a', private: true, text })
  const said = await fetch(`${url}/sim/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const { seq } = (await said.json()) as { seq: number }
  return heardAfter(url, seq, 'member-a')
}

/** What is said in a conversation after a row; waits for the first of it. */
export async function heardAfter(url: string, seq: number, conversation: string): Promise<string> {
  const heard = await fetch(`${url}/sim/messages?after=${seq}&conversation=${conversation}&wait=${WAIT_S}`)
  return JSON.stringify(await heard.json())
}
