import { type Dataset, type OriginOptions, provenance, type Station } from '@dprk-ru/data'
import type { EchoGroup } from './groups.js'

/** A stop between the origin and a page, with what follows it; at the end of a way, a document. */
export interface Stop {
  readonly actor: string
  readonly inferred: boolean
  readonly stops: readonly Stop[]
  readonly documents: readonly Leaf[]
}

export interface Leaf {
  readonly document: string
  /** How many claims of the group came to the document on this way. */
  readonly claims: number
}

/** The ways by which the claims of a group came from their origin to the documents. */
export function treeOf(record: Dataset, group: EchoGroup, options: OriginOptions): Stop {
  const ways = group.echoes.flatMap(({ claim, reports }) =>
    provenance(record, claim.id)
      .filter(({ report }) => reports.includes(report))
      .map(({ document, stations }) => ({
        claim: claim.id,
        document,
        way: between(stations, group.origin, options),
      })),
  )
  return stopOf({ actor: group.origin, inferred: group.inferred === 'all' }, ways, 0)
}

interface Way {
  readonly claim: string
  readonly document: string
  readonly way: readonly Station[]
}

function stopOf(at: Pick<Stop, 'actor' | 'inferred'>, ways: readonly Way[], depth: number): Stop {
  const next = new Map<string, { station: Station; own: Way[] }>()
  const documents = new Map<string, Set<string>>()
  for (const one of ways) {
    const station = one.way[depth]
    if (station === undefined) {
      documents.set(one.document, (documents.get(one.document) ?? new Set()).add(one.claim))
      continue
    }
    const known = next.get(station.actor ?? '')
    if (known) known.own.push(one)
    else next.set(station.actor ?? '', { station, own: [one] })
  }
  return {
    ...at,
    stops: [...next.values()].map(({ station, own }) =>
      stopOf({ actor: station.actor ?? '', inferred: station.inferred ?? false }, own, depth + 1),
    ),
    documents: [...documents].map(([document, claims]) => ({ document, claims: claims.size })),
  }
}

/** The stations after the origin and before the page: the publisher stands beside its document. */
function between(
  stations: readonly Station[],
  origin: string,
  { inferred = true }: OriginOptions,
): readonly Station[] {
  const from = stations.findLastIndex(({ actor }) => actor === origin)
  if (from < 0) return []
  return stations
    .slice(from + 1)
    .filter((station) => station.role !== 'publisher' && (inferred || !station.inferred))
}
