// Owns order: the messages of one conversation one after another, conversations side by side.

export interface SerialQueue {
  /** Runs the task after all earlier ones of its lane. False: the lane is full, the task will not run. */
  push(lane: string, task: () => Promise<void>): boolean
  /** How many tasks wait or run. */
  size(): number
  /** Resolves when nothing waits or runs. */
  drain(): Promise<void>
}

export interface QueueLimits {
  readonly perLane: number
  readonly total: number
}

/** A task that fails does not stop its lane; `onError` hears of it. */
export function createSerialQueue(limits: QueueLimits, onError: (error: unknown) => void): SerialQueue {
  const lanes = new Map<string, (() => Promise<void>)[]>()
  let waiting = 0
  const idle: (() => void)[] = []

  async function work(lane: string, tasks: (() => Promise<void>)[]): Promise<void> {
    for (let task = tasks[0]; task; task = tasks[0]) {
      await task().catch(onError)
      tasks.shift()
      waiting -= 1
    }
    lanes.delete(lane)
    if (waiting === 0) for (const wake of idle.splice(0)) wake()
  }

  return {
    push(lane, task) {
      const tasks = lanes.get(lane)
      if (waiting >= limits.total || (tasks?.length ?? 0) >= limits.perLane) return false
      waiting += 1
      if (tasks) {
        tasks.push(task)
        return true
      }
      const fresh = [task]
      lanes.set(lane, fresh)
      void work(lane, fresh)
      return true
    },
    size: () => waiting,
    async drain() {
      if (waiting > 0) await new Promise<void>((resolve) => idle.push(resolve))
    },
  }
}
