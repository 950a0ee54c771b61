// Owns holding times against limits: as they are told, or widened for a machine that has other work, by the yardstick of the same run.

/** `slack` widens them all; 1 holds them as they are told, on a machine with nothing else to do. */
export function overLimits(
  measured: readonly { readonly what: string; readonly ms: number; readonly limitMs: number }[],
  by: { readonly slack: number; readonly slowness: number },
): readonly string[] {
  const widened = by.slack > 1 ? by.slack * by.slowness : 1
  return measured.flatMap(({ what, ms, limitMs }) =>
    ms > limitMs * widened ? [`over the limit: ${what} ${Math.round(10 * ms) / 10} ms, not ${Math.round(limitMs * widened)}`] : [],
  )
}
