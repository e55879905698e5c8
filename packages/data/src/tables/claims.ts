import { load } from '../../generated/claims.js'
import type { RecordIds } from '../../generated/ids.js'
import type { Claim } from '../model.js'

/** The claims of the record, in order of id. */
export const claims: readonly Claim<RecordIds>[] = /* @__PURE__ */ load()
