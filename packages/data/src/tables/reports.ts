import type { RecordIds } from '../../generated/ids.js'
import { load } from '../../generated/reports.js'
import type { Report } from '../model.js'

/** The reports of the record, in order of id. */
export const reports: readonly Report<RecordIds>[] = /* @__PURE__ */ load()
