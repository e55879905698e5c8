import { type Claim, type Dataset, find, get, nameOf, reportsOf, select, stateOf } from '@dprk-ru/data'
import { capitalised } from '../../words/counts.js'
import {
  actWords,
  answerWords,
  flagWords,
  framingWords,
  hedgeWords,
  modalityWords,
  modeWords,
  topicWords,
  zoneWords,
} from './codes.js'
import { flagsOf } from './flags.js'
import { remembered } from './remembered.js'

/** One way to narrow the claims by values that they have: none, one or several each. */
export interface Facet {
  readonly legend: string
  /** As a chip has it: "state: China". */
  readonly noun: string
  readonly isOpen?: true
  readonly valuesOf: (record: Dataset, claim: Claim) => readonly string[]
  readonly label: (record: Dataset, value: string) => string
  /** Whether the record could have a claim with this value; an address can name any. */
  readonly isKnown: (record: Dataset, value: string) => boolean
  /** The codes in their order; ids are listed by how many claims have them. */
  readonly codes?: readonly string[]
}

/** Stands in an address for a claimant that nobody names; an id never begins with a dash. */
export const nobody = '-nobody'

function ofCodes(words: Readonly<Record<string, string>>): Pick<Facet, 'label' | 'isKnown' | 'codes'> {
  return {
    label: (_, value) => words[value] ?? value,
    isKnown: (_, value) => Object.hasOwn(words, value),
    codes: Object.keys(words),
  }
}

const actorLabel: Facet['label'] = (record, id) => capitalised(nameOf(record, id).replace(/^the /, ''))
const isActor: Facet['isKnown'] = (record, id) => find(record, 'actors', id) !== undefined
const present = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value) => value !== undefined)
const withoutStop = (words: string): string => words.replace(/\.$/, '')

export const facets = {
  topic: {
    legend: 'Topic',
    noun: 'topic',
    isOpen: true,
    valuesOf: (record, { question }) => [get(record, 'questions', question).topic],
    ...ofCodes(topicWords),
  },
  state: {
    legend: 'State of the claimant',
    noun: 'state',
    isOpen: true,
    valuesOf: (record, claim) => present(claimantsOf(claim).map((actor) => stateOf(record, actor))),
    label: actorLabel,
    isKnown: (record, id) => find(record, 'actors', id)?.kind === 'state',
  },
  claimant: {
    legend: 'Claimant',
    noun: 'claimant',
    valuesOf: (_, claim) => claimantsOf(claim).map((actor) => actor ?? nobody),
    label: (record, id) => (id === nobody ? 'Nobody named' : actorLabel(record, id)),
    isKnown: (record, id) => id === nobody || isActor(record, id),
  },
  question: {
    legend: 'Question',
    noun: 'question',
    valuesOf: (_, { question }) => [question],
    label: (record, id) => withoutStop(get(record, 'questions', id).text),
    isKnown: (record, id) => find(record, 'questions', id) !== undefined,
  },
  act: {
    legend: 'Answered or not',
    noun: 'answered or not',
    valuesOf: (_, { act }) => [act],
    ...ofCodes(actWords),
  },
  answer: {
    legend: 'Answer',
    noun: 'answer',
    isOpen: true,
    valuesOf: (_, { polarity, quantity, stance, choice }) =>
      present([polarity, quantity && 'number', stance, choice && 'choice']),
    ...ofCodes(answerWords),
  },
  hedge: {
    legend: 'Hedge of a number',
    noun: 'hedge',
    valuesOf: (_, { quantity }) => present([quantity?.hedge]),
    ...ofCodes(hedgeWords),
  },
  modality: {
    legend: 'Modality',
    noun: 'modality',
    valuesOf: (_, { modality = 'actual' }) => [modality],
    ...ofCodes(modalityWords),
  },
  event: {
    legend: 'Event',
    noun: 'event',
    valuesOf: (record, { question, occasion }) =>
      present([get(record, 'questions', question).event, occasion]),
    label: (record, id) => get(record, 'events', id).label,
    isKnown: (record, id) => find(record, 'events', id) !== undefined,
  },
  place: {
    legend: 'Place asked about',
    noun: 'place',
    valuesOf: (record, claim) => {
      const { place, event } = get(record, 'questions', claim.question)
      return present([place ?? (event === undefined ? undefined : find(record, 'events', event)?.place)])
    },
    label: (record, id) => get(record, 'places', id).name,
    isKnown: (record, id) => find(record, 'places', id) !== undefined,
  },
  document: {
    legend: 'Document',
    noun: 'document',
    valuesOf: (record, { id }) => reportsOf(record, id).map(({ document }) => document),
    label: (record, id) => {
      const { title, publisher } = get(record, 'documents', id)
      return `${actorLabel(record, publisher)}: ${title}`
    },
    isKnown: (record, id) => find(record, 'documents', id) !== undefined,
  },
  publisher: {
    legend: 'Publisher',
    noun: 'publisher',
    valuesOf: (record, { id }) =>
      reportsOf(record, id).map(({ document }) => get(record, 'documents', document).publisher),
    label: actorLabel,
    isKnown: isActor,
  },
  zone: {
    legend: 'Where in the document',
    noun: 'where in the document',
    valuesOf: (record, { id }) => zones(record).get(id) ?? [],
    ...ofCodes(zoneWords),
  },
  mode: {
    legend: 'In whose words',
    noun: 'in whose words',
    valuesOf: (record, { id }) => reportsOf(record, id).map(({ mode }) => mode),
    ...ofCodes(modeWords),
  },
  framing: {
    legend: 'The outlet’s verb',
    noun: 'the outlet’s verb',
    valuesOf: (record, { id }) => reportsOf(record, id).map(({ framing = 'neutral' }) => framing),
    ...ofCodes(framingWords),
  },
  flag: {
    legend: 'Flags',
    noun: 'flag',
    isOpen: true,
    valuesOf: flagsOf,
    ...ofCodes(flagWords),
  },
} as const satisfies Readonly<Record<string, Facet>>

export type FacetName = keyof typeof facets
export const facetNames = Object.keys(facets) as readonly FacetName[]

export function facetOf(name: FacetName): Facet {
  return facets[name]
}

function claimantsOf({ claimant, joint = [] }: Claim): readonly (string | null)[] {
  return [claimant, ...joint]
}

/** The zones that the passages of each claim touch, as the package selects by them. */
const zones = remembered((record: Dataset): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const zone of Object.keys(zoneWords) as (keyof typeof zoneWords)[]) {
    for (const { id } of select(record, { zone }).claims) found.set(id, [...(found.get(id) ?? []), zone])
  }
  return found
})
