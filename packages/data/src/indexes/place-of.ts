import type { Dataset, Ids, Question } from '../model.js'
import { find } from './find.js'

/** Where what is asked about is: the place of the question, or of its event. */
export function placeOf<I extends Ids>(
  dataset: Dataset<I>,
  { place, event }: Question<I>,
): I['place'] | undefined {
  return place ?? (event && find(dataset, 'events', event)?.place)
}
