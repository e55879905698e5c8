import { load } from '../../generated/actors.js'
import type { RecordIds } from '../../generated/ids.js'
import type { Actor } from '../model.js'

/** The actors of the record, in order of id. */
export const actors: readonly Actor<RecordIds>[] = /* @__PURE__ */ load()
