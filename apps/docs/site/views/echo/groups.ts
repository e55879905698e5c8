import { type Claim, type Dataset, type Echo, echoes, type OriginOptions, origins } from '@dprk-ru/data'
import { grouped } from '../../grouped.js'

/** Claims that the same documents have from the same origin: mostly one text that several carry. */
export interface EchoGroup {
  readonly origin: string
  readonly documents: readonly string[]
  /** Whether no, some or every one of these claims has an origin that was inferred rather than printed. */
  readonly inferred: 'none' | 'some' | 'all'
  readonly echoes: readonly Echo[]
}

/** The echoes of the record by origin and documents, those of most claims first. */
export function echoGroups(record: Dataset, options: OriginOptions): readonly EchoGroup[] {
  const groups = grouped(echoes(record, options), ({ origin, documents }) =>
    [origin, ...documents.toSorted()].join(' '),
  )
  return [...groups.values()]
    .flatMap((own): readonly EchoGroup[] => {
      const [first] = own
      if (first === undefined) return []
      const inferred = own.filter((echo) => echo.inferred).length
      return [
        {
          origin: first.origin,
          documents: first.documents.toSorted(),
          inferred: inferred === 0 ? 'none' : inferred === own.length ? 'all' : 'some',
          echoes: own,
        },
      ]
    })
    .toSorted((a, b) => b.echoes.length - a.echoes.length)
}

/** Claims that stand in more than one document, by how far their reports share an origin. */
export interface Carried {
  readonly several: readonly Claim[]
  /** Those whose reports all go back to one origin. */
  readonly oneOrigin: readonly Claim[]
  /** Those of which some reports share an origin and others do not. */
  readonly mixed: readonly Claim[]
}

export function carriedBySeveral(
  record: Dataset,
  options: OriginOptions,
  isWanted: (documents: readonly string[]) => boolean = () => true,
): Carried {
  const several = record.claims
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map((claim) => ({ claim, carried: origins(record, claim.id, options) }))
    .filter(({ carried }) => carried.documents.length > 1 && isWanted(carried.documents))
  const claimsOf = (some: typeof several) => some.map(({ claim }) => claim)
  return {
    several: claimsOf(several),
    oneOrigin: claimsOf(several.filter(({ carried }) => carried.origins.length === 1)),
    mixed: claimsOf(
      several.filter(
        ({ carried }) => carried.origins.length > 1 && carried.origins.length < carried.documents.length,
      ),
    ),
  }
}
