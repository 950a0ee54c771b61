// Owns the faults that a tester orders: which of the next sends fail, hang, are throttled, or come late.

export type FaultKind = 'fail' | 'hang' | 'throttle' | 'late'

export interface Fault {
  readonly kind: FaultKind
  readonly count: number
  /** Only sends into this conversation; absent: into any. */
  readonly conversation?: string | undefined
  /** How late, for `late`. */
  readonly delayMs?: number | undefined
}

export interface Faults {
  add(fault: Fault): void
  /** The fault that this send meets, taken from the stock; the one ordered first comes first. */
  take(conversation: string): Fault | undefined
  clear(): void
  open(): readonly Fault[]
}

export function createFaults(): Faults {
  let stock: readonly Fault[] = []
  return {
    add: (fault) => {
      stock = [...stock, fault]
    },
    take(conversation) {
      const met = stock.find((one) => one.conversation === undefined || one.conversation === conversation)
      if (!met) return undefined
      stock = stock.flatMap((one) => (one !== met ? [one] : one.count > 1 ? [{ ...one, count: one.count - 1 }] : []))
      return met
    },
    clear: () => {
      stock = []
    },
    open: () => stock,
  }
}
