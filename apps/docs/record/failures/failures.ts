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
  const shown: Record<FailureGroup, readonly ShownFailure[]> = {
    using: [],
    loading: [],
    editing: [],
    building: [],
    site: [],
  }
  // The groups at once, for most of the time is that of processes; within a group one after the other.
  await Promise.all(
    groups.map(async (group) => {
      for (const failure of failures[group]) shown[group] = [...shown[group], await provoked(failure)]
    }),
  )
  return shown
}
