import type { Topic } from '@dprk-ru/data'

const all: Readonly<Record<Topic, true>> = {
  deployment: true,
  training: true,
  numbers: true,
  casualties: true,
  arms: true,
  fighting: true,
  china: true,
  reactions: true,
  diplomacy: true,
  economy: true,
  analysis: true,
}

/** The headings under which questions stand. */
export const topics = Object.keys(all) as readonly Topic[]
