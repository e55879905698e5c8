import type { Dataset } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { count } from '../../words/counts.js'
import { asOfInWords } from '../AsOfControl.js'
import { focusResults } from './Chips.js'
import { dropsOf } from './filters.js'
import { isBackwards, recordAsOf } from './narrow.js'
import { rowsOf } from './rows.js'
import type { ClaimsState } from './state.js'

interface NothingLeftProps {
  readonly record: Dataset
  readonly state: ClaimsState
  readonly change: (part: Partial<ClaimsState>) => void
}

/** What stands in place of an empty table: whether the record holds nothing, or the filters leave nothing. */
export function NothingLeft({ record, state, change }: NothingLeftProps): ReactNode {
  const held = rowsOf(recordAsOf(record, state)).length
  const drops = dropsOf(record, state)
  return (
    <div className="nothing-left">
      {isBackwards(state) ? (
        <p>The first day lies after the last, so no claim can lie between them.</p>
      ) : held === 0 ? (
        <p>
          No document in this record carries a claim{asOfInWords(state.asof, state.clock)}. That does not mean
          that nothing was said.
        </p>
      ) : (
        <p>
          No claim of this record meets all of these filters. {count(held, 'claim')}
          {asOfInWords(state.asof, state.clock)} {held === 1 ? 'is' : 'are'} there without them.
        </p>
      )}
      {drops.length > 0 && (
        <ul>
          {drops.map(({ key, words, without, rows }) => (
            <li key={key}>
              <button
                type="button"
                onClick={() => {
                  focusResults()
                  change(without)
                }}
              >
                Drop {words}: {count(rows, 'row')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
