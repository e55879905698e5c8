import type { ActorKind, DateBasis, EventKind, PlaceKind } from '@dprk-ru/data'

/** What sort of actor a row is, in words. */
export const actorKinds: Readonly<Record<ActorKind, string>> = {
  state: 'state',
  igo: 'international organisation',
  body: 'body',
  unit: 'military unit',
  person: 'person',
  outlet: 'outlet',
}

/** How precise a place is: its kind says it, and nothing else does. */
export const placeKinds: Readonly<Record<PlaceKind, string>> = {
  country: 'country',
  admin1: 'region',
  admin2: 'district',
  city: 'city or town',
  site: 'site',
  informal: 'place in words',
}

export const eventKinds: Readonly<Record<EventKind, string>> = {
  deployment: 'deployment',
  training: 'training',
  'arms-transfer': 'arms transfer',
  strike: 'strike',
  'ground-combat': 'ground combat',
  capture: 'capture',
  desertion: 'desertion',
  visit: 'visit',
  meeting: 'meeting',
  agreement: 'agreement',
  ratification: 'ratification',
  sanction: 'sanction',
  statement: 'statement',
  summons: 'summons',
  briefing: 'briefing',
  truce: 'truce',
}

/** How a date is known, as the codebook has it. */
export const dateBases: Readonly<Record<DateBasis, string>> = {
  stated: 'the full date is printed',
  completed: 'day and month are printed, the year follows from the context',
  relative: 'worked out from words of the text and the date of a document',
  bounded: 'only limits follow from the documents',
  inferred: 'inferred',
}
