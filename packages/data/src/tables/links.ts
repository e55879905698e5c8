import type { RecordIds } from '../../generated/ids.js'
import { load } from '../../generated/links.js'
import type { Link } from '../model.js'

/** The links of the record, in order of id. */
export const links: readonly Link<RecordIds>[] = /* @__PURE__ */ load()
