// The rows as a peer's user would lay them out: dates as first and last day, the states of those who answer, the
// group of renderings, the least and the most of a number. Working these out is not timed, in favour of the peers.
// The days and what a claim is about come from the package itself, whose own tests hold them; all else is written here
// once more.
import { aboutBounds, saidBounds } from '../../packages/data/dist/index.js'
import type {
  Actor,
  Claim,
  Dataset,
  Document,
  Link,
  Question,
  Report,
} from '../../packages/data/src/model.js'

export interface FlatClaim {
  readonly id: string
  /** Its place in the table. */
  readonly row: number
  readonly question: string
  readonly claimant: string | null
  /** The claimant and those who signed with it. */
  readonly voices: readonly string[]
  readonly states: readonly string[]
  readonly stands: boolean
  /** Days; an open beginning is '', an open end '~', so that days can be compared as text. */
  readonly first: string
  readonly last: string
  readonly aboutFirst: string
  readonly aboutLast: string
  /** Whether it asserts an answer, and can contradict another. */
  readonly asserts: boolean
  readonly actual: boolean
  readonly isNumber: boolean
  readonly polarity: string | undefined
  /** A bit for each code. */
  readonly choice: number | undefined
  /** What a hedged number allows; `undefined` where it states no bound. */
  readonly least: number | undefined
  readonly most: number | undefined
  /** One claim that stands for all renderings of an utterance. */
  readonly statement: string
}

export interface Flat {
  readonly claims: readonly FlatClaim[]
  readonly actors: readonly Actor[]
  readonly questions: readonly Question[]
  readonly documents: readonly Document[]
  /** Those that were not withdrawn. */
  readonly reports: readonly Report[]
  readonly links: readonly Link[]
}

const unasserted: readonly unknown[] = ['planned', 'considered', 'possible', 'conditional']

export function flat(dataset: Dataset): Flat {
  const statement = statements(dataset.links)
  const parents = new Map(dataset.actors.map((actor) => [actor.id, actor]))
  const states = new Map<string, string | undefined>()
  for (const { id } of dataset.actors) {
    let at = parents.get(id)
    while (at && at.kind !== 'state') at = at.parent === undefined ? undefined : parents.get(at.parent)
    states.set(id, at?.id)
  }
  const codes = new Map<string, number>()
  const claims = dataset.claims.map((claim, row): FlatClaim => {
    const said = saidBounds(dataset, claim)
    const about = aboutBounds(dataset, claim)
    const voices = [...(claim.claimant === null ? [] : [claim.claimant]), ...(claim.joint ?? [])]
    return {
      id: claim.id,
      row,
      question: claim.question,
      claimant: claim.claimant,
      voices,
      states: [...new Set(voices.flatMap((voice) => states.get(voice) ?? []))],
      stands: claim.withdrawn === undefined,
      first: said.earliest ?? '',
      last: said.latest ?? '~',
      aboutFirst: about.earliest ?? '',
      aboutLast: about.latest ?? '~',
      asserts:
        claim.withdrawn === undefined &&
        claim.act === 'answer' &&
        !claim.tacit &&
        !unasserted.includes(claim.modality),
      actual: (claim.modality ?? 'actual') === 'actual',
      isNumber: claim.quantity !== undefined,
      polarity: claim.polarity,
      choice: claim.choice?.reduce((mask, code) => mask | bitOf(codes, code), 0),
      ...statedBounds(claim),
      statement: statement(claim.id),
    }
  })
  const { actors, questions, documents, links } = dataset
  return { claims, actors, questions, documents, links, reports: dataset.reports.filter(stands) }
}

const stands = ({ withdrawn }: { readonly withdrawn?: string }): boolean => withdrawn === undefined

function bitOf(codes: Map<string, number>, code: string): number {
  const bit = codes.get(code) ?? 1 << codes.size
  codes.set(code, bit)
  return bit
}

function statedBounds({ quantity }: Claim): Pick<FlatClaim, 'least' | 'most'> {
  if (!quantity || quantity.hedge === 'about' || quantity.hedge === 'vague')
    return { least: undefined, most: undefined }
  const { hedge, low = 0, high = Number.POSITIVE_INFINITY } = quantity
  return { least: hedge === 'more-than' ? low + 1 : low, most: hedge === 'less-than' ? high - 1 : high }
}

function statements(links: readonly Link[]): (id: string) => string {
  const above = new Map<string, string>()
  const top = (id: string): string => {
    let at = id
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next
    return at
  }
  for (const { type, from, to } of links)
    if (type === 'same-statement' && top(from) !== top(to)) above.set(top(from), top(to))
  return top
}

/** By the last day, then the first, then the id: the order in time. */
export function inTime(a: FlatClaim, b: FlatClaim): number {
  return compare(a.last, b.last) || compare(a.first, b.first) || compare(a.id, b.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
