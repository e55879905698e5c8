import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly on?: unknown
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs?: Readonly<Record<string, Job>>
}

/** The events in which the code of strangers would run with our rights. */
const unsafeEvents: readonly string[] = ['pull_request_target', 'workflow_run', 'issue_comment']

/** An action under the hash of one commit, with its version for people. */
const pinned = /^\s*(?:- )?uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/

/** What a workflow may not do, in words; nothing where all is well. */
export function faultsOf(text: string): readonly string[] {
  const { on, permissions, concurrency, jobs = {} } = parse(text) as Workflow
  const used = text.split('\n').filter((line) => /\buses:/.test(line))
  return [
    ...eventsOf(on)
      .filter((event) => unsafeEvents.includes(event))
      .map((event) => `runs on ${event}`),
    ...(permissions === undefined
      ? ['says no permissions for all its jobs']
      : faultsOfRights('all its jobs', permissions)),
    ...(concurrency === undefined ? ['says no concurrency'] : []),
    ...used
      .filter((line) => !pinned.test(line))
      .map((line) => `does not pin ${line.replace(/.*uses: */, '')}`),
    ...(/\bsecrets\b|(?<!id-)\btoken:|_TOKEN\b|_authToken/.test(text) ? ['names a secret'] : []),
    ...(/registry/i.test(text) ? ['names a registry'] : []),
    ...Object.entries(jobs).flatMap(([name, job]) => faultsOfJob(name, job)),
  ]
}

function eventsOf(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on]
  if (Array.isArray(on)) return on.map(String)
  return Object.keys(on ?? {})
}

function faultsOfJob(
  name: string,
  { permissions, 'timeout-minutes': timeout, steps = [] }: Job,
): readonly string[] {
  const rights = permissions === undefined ? [] : faultsOfRights(name, permissions)
  const mayWrite = JSON.stringify(permissions ?? {}).includes('write')
  const runs = steps.flatMap(({ run }) => run ?? [])
  return [
    ...rights,
    ...(timeout === undefined ? [`${name} says no timeout-minutes`] : []),
    ...steps
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      .filter((step) => step.with?.['persist-credentials'] !== false)
      .map(() => `${name} leaves credentials in its clone`),
    ...runs
      .filter((run) => run.includes('${{'))
      .map((run) => `${name} writes an expression into a script: ${run}`),
    ...(mayWrite
      ? runs.filter((run) => !/^npm publish /.test(run)).map((run) => `${name} may write, and runs ${run}`)
      : []),
  ]
}

/** Rights that are given whole, or that nothing here needs. */
function faultsOfRights(whose: string, permissions: unknown): readonly string[] {
  if (typeof permissions !== 'object' || permissions === null)
    return [`gives ${whose} ${String(permissions)}`]
  return Object.entries(permissions)
    .filter(([right, level]) => level === 'write' && right !== 'id-token')
    .map(([right]) => `lets ${whose} write ${right}`)
}
