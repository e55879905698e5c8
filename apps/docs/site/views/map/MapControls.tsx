import type { ReactNode } from 'react'
import { capitalised } from '../../words/counts.js'
import { AsOfControl } from '../AsOfControl.js'
import { Choices } from '../Choices.js'
import type { ViewProps } from '../view.js'
import { extentNames, extents } from './extents.js'
import { type LayerName, layerNames, layerTitles, placed } from './places.js'
import { topics } from './topics.js'
import type { MapState } from './view.js'

/** Which drawing, and which claims. Where a claim was said can be chosen once a claim of the record says it. */
export function MapControls({ record, state, change }: Omit<ViewProps<MapState>, 'of'>): ReactNode {
  const asked = new Set(record.questions.map(({ topic }) => topic))
  const hasOccasions = placed(record, 'said').rows.length > 0
  return (
    <form className="controls needs-script" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>Extent</legend>
        <div className="choices">
          {extentNames.map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="extent"
                value={name}
                checked={state.extent === name}
                onChange={() => change({ extent: name })}
              />
              {extents[name].title}
            </label>
          ))}
        </div>
      </fieldset>
      {(hasOccasions || state.layer === 'said') && (
        <label>
          Places
          <select value={state.layer} onChange={({ target }) => change({ layer: target.value as LayerName })}>
            {layerNames.map((name) => (
              <option key={name} value={name}>
                {layerTitles[name]}
              </option>
            ))}
          </select>
        </label>
      )}
      <Choices
        legend="Topics (none chosen: all)"
        choices={topics
          .filter((topic) => asked.has(topic))
          .map((topic) => ({ value: topic, label: capitalised(topic) }))}
        chosen={state.topic}
        change={(chosen) => change({ topic: chosen })}
      />
      <AsOfControl day={state.asof} clock={state.clock} change={change} />
    </form>
  )
}
