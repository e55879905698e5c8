import {
  asOf,
  certaintyOf,
  contradictions,
  type Dataset,
  describe,
  echoes,
  estimates,
  find,
  lineage,
  nameOf,
  select,
  timeline,
} from '@dprk-ru/data'

/** One attributed line, with the claim that it renders. */
export interface Line {
  readonly text: string
  readonly claim: string
  readonly certainty: 'certain' | 'possible'
}

export interface Section {
  readonly title: string
  readonly blocks: readonly { readonly heading: string; readonly lines: readonly Line[] }[]
}

const whyListed = {
  polarity: 'Opposite answers to',
  numeric: 'Numbers that exclude one another on',
  choice: 'Different answers to',
  asserted: 'At odds on',
}

/** What the brief says of a dataset, as of a day and for one state where they are given. */
export function sections(dataset: Dataset, day?: string, state?: string): readonly Section[] {
  const everyone = day === undefined ? dataset : asOf(dataset, day)
  const view = state === undefined ? everyone : select(everyone, { state })
  const line = (claim: string): Line => ({
    text: describe(everyone, claim),
    claim,
    certainty: certaintyOf(everyone, claim),
  })

  const counts = view.questions.flatMap((question) => {
    if (question.kind !== 'quantity') return []
    const lines = estimates(view, question.id).map(({ claim }) => line(claim.id))
    return lines.length > 0 ? { heading: question.phrases.counted, lines } : []
  })
  const parties = new Map<string, Line[]>()
  for (const { claim } of timeline(view)) {
    const top = claim.claimant === null ? undefined : lineage(view, claim.claimant).at(-1)
    const party = top?.kind === 'state' || top?.kind === 'igo' ? top.name : 'Outlets, and nobody named'
    if (!claim.quantity) parties.set(party, [...(parties.get(party) ?? []), line(claim.id)])
  }
  const opposed = contradictions(everyone)
    .filter(({ claims }) => claims.some(({ id }) => find(view, 'claims', id)))
    .map(({ basis, question, claims, link }) => ({
      heading: `${whyListed[basis]} “${question.text}”${link ? `, according to ${sayer(view, link.assertedBy)}` : ''}`,
      lines: claims.map(({ id }) => line(id)),
    }))
  const repeated = echoes(view).map(({ claim, origin, documents }) => ({
    heading: `${documents.length} documents, one origin: ${nameOf(view, origin)}`,
    lines: [line(claim.id)],
  }))

  return [
    { title: 'Who said how many', blocks: counts.sort((a, b) => b.lines.length - a.lines.length) },
    { title: 'Where they stand', blocks: [...parties].map(([heading, lines]) => ({ heading, lines })) },
    { title: 'Answers that do not go together (a list, no finding)', blocks: opposed },
    { title: 'Echoes of one origin', blocks: repeated },
  ]
}

const sayer = (dataset: Dataset, actor: string): string =>
  actor === 'curators' ? 'the curators of this record' : nameOf(dataset, actor)
