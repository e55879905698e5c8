import type { RecordIds } from '../../generated/ids.js'
import { load } from '../../generated/places.js'
import type { Place } from '../model.js'

/** The places of the record, in order of id. */
export const places: readonly Place<RecordIds>[] = /* @__PURE__ */ load()
