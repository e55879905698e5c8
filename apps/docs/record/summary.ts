import { dataset } from '@dprk-ru/data'
import { type Summary, summaryOf } from '../site/words/summary'

export type { Summary }

export function summary(): Summary {
  return summaryOf(dataset)
}
