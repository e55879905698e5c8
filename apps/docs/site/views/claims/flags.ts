import { type Claim, type Dataset, isHeadlineOnly, origins, reportsOf, saidBounds } from '@dprk-ru/data'
import { type Flag, flagWords } from './codes.js'

const tests: Readonly<Record<Flag, (record: Dataset, claim: Claim) => boolean>> = {
  'headline-only': (record, { id }) => isHeadlineOnly(record, id),
  unattributed: (_, { claimant }) => claimant === null,
  vague: (_, { quantity }) => quantity?.hedge === 'vague',
  'day-uncertain': (record, claim) => {
    const { earliest, latest } = saidBounds(record, claim)
    return earliest === undefined || earliest !== latest
  },
  tacit: (_, { tacit }) => tacit === true,
  misprint: (record, { id }) => reportsOf(record, id).some(({ fault }) => fault !== undefined),
  'origin-inferred': (record, { id }) => origins(record, id).origins.some(({ inferred }) => inferred),
}

/** What a reader should see at a glance before relying on a claim. */
export function flagsOf(record: Dataset, claim: Claim): readonly Flag[] {
  return (Object.keys(flagWords) as Flag[]).filter((flag) => tests[flag](record, claim))
}
