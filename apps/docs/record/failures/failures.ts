import { building } from './building'
import { editing } from './editing'
import { type Failure, type FailureGroup, groups, provoked, type ShownFailure } from './failure'
import { loading } from './loading'
import { site } from './site'
import { using } from './using'

/** Every failure that a reader can meet, by where the reader stands. */
export const failures: Readonly<Record<FailureGroup, readonly Failure[]>> = {
  using,
  loading,
  editing,
  building,
  site,
}

/** The same with what each says, provoked now. */
export async function shownFailures(): Promise<Readonly<Record<FailureGroup, readonly ShownFailure[]>>> {
  const shown = groups.map(async (group) => {
    const outcomes: ShownFailure[] = []
    for (const failure of failures[group]) outcomes.push(await provoked(failure))
    return [group, outcomes] as const
  })
  return Object.fromEntries(await Promise.all(shown)) as Record<FailureGroup, readonly ShownFailure[]>
}
