import { load } from '../../generated/documents.js'
import type { RecordIds } from '../../generated/ids.js'
import type { Document } from '../model.js'

/** The documents of the record, in order of id. */
export const documents: readonly Document<RecordIds>[] = /* @__PURE__ */ load()
