import { load as actors } from '../generated/actors.js'
import { load as claims } from '../generated/claims.js'
import { load as documents } from '../generated/documents.js'
import { load as events } from '../generated/events.js'
import type { RecordIds } from '../generated/ids.js'
import { load as links } from '../generated/links.js'
import { load as places } from '../generated/places.js'
import { load as questions } from '../generated/questions.js'
import { load as reports } from '../generated/reports.js'
import type { Dataset } from './model.js'

const none: readonly never[] = /* @__PURE__ */ Object.freeze([])

/**
 * The record that this package ships. Its ids are literal types: a misspelt one does not compile. Each table is
 * decoded when it is first read.
 */
export const dataset: Dataset<RecordIds> = /* @__PURE__ */ Object.freeze({
  get actors() {
    return actors()
  },
  get places() {
    return places()
  },
  get documents() {
    return documents()
  },
  get events() {
    return events()
  },
  get questions() {
    return questions()
  },
  get claims() {
    return claims()
  },
  get reports() {
    return reports()
  },
  get links() {
    return links()
  },
  possible: none,
})
