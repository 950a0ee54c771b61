// Owns the yardstick: how slow the processor is just now, against the computer that the limits of time were told for. A machine that is slower,
// or whose cores have other work, takes longer for this as for everything, and is given that much more time.

const ROUNDS = 5
/** What one round takes that computer with nothing else to do, in milliseconds of the processor. */
const ROUND_MS = 20

/** 1 on that computer or a quicker one; 2 where work takes twice as long. The quickest of several rounds: any may be held up. */
export function slowness(): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.max(1, Math.min(...rounds) / ROUND_MS)
}

/** The sort of work that answering is: texts cut and looked for in texts, words counted, candidates put in order. */
function work(): number {
  const texts = Array.from(
    { length: 12_000 },
    (_, i) => `第${i}段：工会为会员办实事${(i * 7919) % 1009}件，服务职工${(i * 104_729) % 9973}人次。`,
  )
  const counts = new Map<string, number>()
  for (const text of texts)
    for (let at = 0; at + 2 <= text.length; at++) {
      const pair = text.slice(at, at + 2)
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  const pairs = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 40)
  let held = 0
  for (const text of texts) {
    for (const [pair] of pairs) if (text.includes(pair)) held++
    held += text.match(/\d+(?=[件人])/gu)?.length ?? 0
  }
  return held
}
