import type { RecordIds } from '../../generated/ids.js'
import { load } from '../../generated/questions.js'
import type { Question } from '../model.js'

/** The questions of the record, in order of id. */
export const questions: readonly Question<RecordIds>[] = /* @__PURE__ */ load()
