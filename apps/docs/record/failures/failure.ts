/** Where a reader stands who meets a failure: the headings of the page. */
export const groups = ['using', 'loading', 'editing', 'building', 'site'] as const
export type FailureGroup = (typeof groups)[number]

/** What came of provoking a failure. */
export interface Provoked {
  /** The class of the error, `exit code 2`, or `no error` where the page only says something. */
  readonly as: string
  /** What was said, as a reader reads it. */
  readonly message: string
}

/** One way to a failure: what a reader writes or does, and the same done here. */
export interface Attempt {
  readonly code: string
  readonly provoke: () => Promise<Provoked>
}

/** A failure that a reader can meet. What it says is never written here: it is provoked. */
export interface Failure {
  /** The anchor on the page. */
  readonly id: string
  readonly title: string
  /** The first is shown, the others are folded. */
  readonly attempts: readonly [Attempt, ...Attempt[]]
  readonly means: string
  readonly mend: string
}

/** A failure as the page shows it. */
export interface ShownFailure extends Pick<Failure, 'id' | 'title' | 'means' | 'mend'> {
  readonly first: ShownAttempt
  readonly others: readonly ShownAttempt[]
}

/** What was done, and what came of it. */
export interface ShownAttempt extends Provoked {
  readonly code: string
}

/** Provokes a failure in every way that it lists, and fails where one of them does not fail. */
export async function provoked({ attempts, ...failure }: Failure): Promise<ShownFailure> {
  const all: ShownAttempt[] = []
  for (const { code, provoke } of attempts) all.push({ code, ...(await provoke()) })
  const [first, ...others] = all
  const odd = all.find(({ as, message }) => as === '' || message === '')
  if (first === undefined || odd !== undefined)
    throw new Error(`the failure "${failure.id}" does not happen: ${odd?.code}`)
  return { ...failure, first, others }
}

/** The name of the function that a call calls. */
export function functionIn(code: string): string {
  return /^(?:await )?(\w+)\(/.exec(code)?.[1] ?? ''
}
