// Owns what is concluded about a file that nobody described: title, kind, date, period, region — from the text itself, or nothing.
import { withoutFrontMatter } from '../documents/front-matter.ts'
import { concludeKind } from './conclude-kind.ts'
import { concludePeriod } from './conclude-period.ts'
import { concludePublished } from './conclude-published.ts'
import { concludeTitle } from './conclude-title.ts'
import type { RegionCounter } from './region-counter.ts'

export interface Concluded {
  readonly title: string
  readonly kind?: string
  readonly published?: string
  readonly period?: string
  readonly region?: string
}

const TEXT_MAX = 200_000

export function concludeSource(
  text: string,
  fileName: string,
  known: { readonly title?: string | undefined; readonly kind?: string | undefined; readonly published?: string | undefined },
  countRegions: RegionCounter,
): Concluded {
  const body = withoutFrontMatter(text).slice(0, TEXT_MAX)
  const title = known.title ?? concludeTitle(body) ?? fileName.replace(/\.[^.]+$/u, '')
  const kind = known.kind ?? concludeKind(title, body)
  const published = known.published ?? concludePublished(body)
  const period = concludePeriod({ title, kind, published, body })
  const region = countRegions(title, body)
  return {
    title,
    ...(kind ? { kind } : {}),
    ...(published ? { published } : {}),
    ...(period ? { period } : {}),
    ...(region ? { region } : {}),
  }
}
