import getReleasePlan from '@changesets/get-release-plan'
import { released, repository } from './repository.js'

/** The version that the changesets ask for; nothing where there are none. */
export async function plannedVersion(): Promise<string | undefined> {
  const { releases } = await getReleasePlan(repository)
  return releases.find(({ name }) => name === released)?.newVersion
}
