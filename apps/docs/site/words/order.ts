import { type Claim, type Dataset, saidBounds } from '@dprk-ru/data'

/**
 * Claims in the order of saying, withdrawn ones among them: by the day from which each is certain, then by the first
 * possible day, then by id. What has no last day comes last.
 */
export function inOrderOfSaying(record: Dataset, claims: readonly Claim[]): readonly Claim[] {
  return claims
    .map((claim) => {
      const { earliest = '', latest = '9999' } = saidBounds(record, claim)
      return { claim, key: `${latest} ${earliest} ${claim.id}` }
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ claim }) => claim)
}
