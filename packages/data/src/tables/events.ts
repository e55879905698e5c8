import { load } from '../../generated/events.js'
import type { RecordIds } from '../../generated/ids.js'
import type { Event } from '../model.js'

/** The events of the record, in order of id. */
export const events: readonly Event<RecordIds>[] = /* @__PURE__ */ load()
