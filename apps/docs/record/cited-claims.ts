import { dataset, describe, get, origins, type RecordIds } from '@dprk-ru/data'
import { type RowLink, rowLink } from './row-addresses'

/** The claims that the codebook shows as examples. Their ids are checked by the compiler. */
const ids = [
  '2025-04-28-cn-mfa-non-interference',
  '2024-10-us-dod-small-number-kursk',
  '2024-10-ua-president-first-use',
  '2025-04-26-ru-general-staff-affirms',
  '2025-04-28-cn-mfa-declines-deployment',
  '2025-04-28-cn-mfa-negotiate',
  '2024-11-01-cn-mfa-non-interference',
  '2024-11-01-cn-mfa-no-threat',
  '2024-11-unnamed-experts-no-shift',
  '2025-04-28-ki-dual-use',
  '2025-04-26-ru-affirms',
] as const satisfies readonly RecordIds['claim'][]

export type CitedClaimId = (typeof ids)[number]

export interface CitedClaim extends RowLink {
  readonly question: string
  readonly sentence: string
  readonly documents: number
  readonly origins: number
  readonly note?: string
}

export function citedClaims(): Readonly<Record<CitedClaimId, CitedClaim>> {
  return Object.fromEntries(ids.map((id) => [id, cited(id)])) as Record<CitedClaimId, CitedClaim>
}

function cited(id: CitedClaimId): CitedClaim {
  const { question, note } = get(dataset, 'claims', id)
  const carried = origins(dataset, id)
  return {
    ...rowLink(id),
    question: get(dataset, 'questions', question).text,
    sentence: describe(dataset, id),
    documents: carried.documents.length,
    origins: carried.origins.length,
    ...(note !== undefined && { note }),
  }
}
