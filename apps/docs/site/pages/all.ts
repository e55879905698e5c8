import type { Dataset } from '@dprk-ru/data'
import type { Page } from '../shell/Page.js'
import { actorPages } from './actors.js'
import { asOfPages } from './as-of.js'
import { claimsPages } from './claims.js'
import { contradictionsPages } from './contradictions.js'
import { documentPages } from './documents.js'
import { echoPages } from './echo.js'
import { eventPages } from './events.js'
import { firstAnswersPages } from './first-answers.js'
import { homePages } from './home.js'
import { idPages } from './ids.js'
import { mapPages } from './map.js'
import { notFoundPages } from './not-found.js'
import { placePages } from './places.js'
import { positionsPages } from './positions.js'
import { questionPages } from './questions.js'
import { searchPages } from './search.js'
import { timelinePages } from './timeline.js'
import { troopsPages } from './troops.js'

/** Every page that is written here, one after the other, so that thousands need no memory. */
export function* allPages(record: Dataset): Generator<Page> {
  yield* homePages(record)
  yield* troopsPages(record)
  yield* timelinePages(record)
  yield* positionsPages(record)
  yield* firstAnswersPages(record)
  yield* asOfPages(record)
  yield* mapPages(record)
  yield* contradictionsPages(record)
  yield* echoPages(record)
  yield* claimsPages(record)
  yield* questionPages(record)
  yield* documentPages(record)
  yield* actorPages(record)
  yield* placePages(record)
  yield* eventPages(record)
  yield* idPages(record)
  yield* searchPages(record)
  yield* notFoundPages(record)
}
