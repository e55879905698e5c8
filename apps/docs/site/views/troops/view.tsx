import { asOf, type RangePolicy, rangePolicies } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { aDay, oneOf, someOf } from '../../state/fields.js'
import { count } from '../../words/counts.js'
import { restsOn } from '../../words/rests-on.js'
import { AsOfControl, asOfInWords } from '../AsOfControl.js'
import { Choices } from '../Choices.js'
import { type ViewProps, view } from '../view.js'
import { type LaneName, laneNames, lanesOf, laneTitles } from './lanes.js'
import { TroopNumbers, TroopTable } from './TroopNumbers.js'

const policies = ['none', ...(Object.keys(rangePolicies) as RangePolicy[])] as const

interface TroopsState {
  readonly lanes: readonly LaneName[]
  readonly policy: (typeof policies)[number]
  readonly asof: string
  readonly clock: 'said' | 'published'
}

export const troops = view<TroopsState>({
  fields: {
    lanes: someOf(laneNames),
    policy: oneOf(policies, 'none'),
    asof: aDay(),
    clock: oneOf(['said', 'published'], 'said'),
  },
  Body: TroopsBody,
})

function TroopsBody({ record, state, change }: ViewProps<TroopsState>): ReactNode {
  const then = state.asof === '' ? record : asOf(record, state.asof, { clock: state.clock })
  const all = lanesOf(then)
  const lanes = all.filter(({ name }) => state.lanes.length === 0 || state.lanes.includes(name))
  const shown = lanes.flatMap(({ counted }) => counted.flatMap(({ estimates }) => estimates))
  return (
    <>
      <form className="controls needs-script" onSubmit={(event) => event.preventDefault()}>
        <Choices
          legend="Lanes (none chosen: all)"
          choices={laneNames.map((name) => ({ value: name, label: laneTitles[name] }))}
          chosen={state.lanes}
          change={(chosen) => change({ lanes: chosen })}
        />
        <label>
          Read numbers as
          <select
            value={state.policy}
            onChange={({ target }) => change({ policy: target.value as TroopsState['policy'] })}
          >
            <option value="none">stated, and nothing else</option>
            {policies
              .filter((policy) => policy !== 'none')
              .map((policy) => (
                <option key={policy} value={policy}>
                  {rangePolicies[policy as RangePolicy]}
                </option>
              ))}
          </select>
        </label>
        <AsOfControl day={state.asof} clock={state.clock} change={change} />
      </form>
      <p className="status" role="status">
        {count(shown.length, 'number')}
        {asOfInWords(state.asof, state.clock)}. They stand in{' '}
        {restsOn(
          then,
          shown.map(({ claim }) => claim),
        )}
        .
      </p>
      {shown.length === 0 ? (
        <p>
          No number of this record stands here{asOfInWords(state.asof, state.clock)}. That no document of the
          record gives one does not mean that nobody did.
        </p>
      ) : (
        <>
          <h2>By what they count</h2>
          <TroopNumbers
            record={then}
            lanes={lanes}
            policy={state.policy === 'none' ? undefined : state.policy}
          />
          <TroopTable record={then} lanes={lanes} />
        </>
      )}
    </>
  )
}
