import { asOf, certaintyOf, type Dataset, select, type Topic } from '@dprk-ru/data'
import type { ReactNode } from 'react'
import { aDay, oneOf, someOf } from '../../state/fields.js'
import { count } from '../../words/counts.js'
import { restsOn } from '../../words/rests-on.js'
import { asOfInWords } from '../AsOfControl.js'
import { type ViewProps, view } from '../view.js'
import { type ExtentName, extentNames, extents } from './extents.js'
import { MapControls } from './MapControls.js'
import { MapDrawing } from './MapDrawing.js'
import { MapKey } from './MapKey.js'
import { PlaceTable } from './PlaceTable.js'
import { drawnIn, type LayerName, layerNames, placed } from './places.js'
import { topics } from './topics.js'

export interface MapState {
  readonly extent: ExtentName
  readonly layer: LayerName
  readonly topic: readonly Topic[]
  readonly asof: string
  readonly clock: 'said' | 'published'
}

export const map = view<MapState>({
  fields: {
    extent: oneOf(extentNames, 'kursk'),
    layer: oneOf(layerNames, 'about'),
    topic: someOf(topics),
    asof: aDay(),
    clock: oneOf(['said', 'published'], 'said'),
  },
  Body: MapBody,
})

function MapBody({ record, state, change }: ViewProps<MapState>): ReactNode {
  const then = narrowed(record, state)
  const { rows, nowhere } = placed(then, state.layer)
  const claims = rows.flatMap((row) => row.claims)
  const drawable = rows.filter(({ drawing }) => drawing !== undefined)
  const possible = claims.filter(({ id }) => certaintyOf(then, id) === 'possible').length
  return (
    <>
      <MapControls record={record} state={state} change={change} />
      <p className="status" role="status">
        {count(claims.length, 'claim')} at {count(rows.length, 'place')}
        {asOfInWords(state.asof, state.clock)}
        {possible > 0 && `; ${possible} of them possibly, for their dates are uncertain`}.{' '}
        {claims.length > 0 && `They stand in ${restsOn(then, claims)}.`}
      </p>
      <div className="map-and-key">
        <div>
          {extentNames.map((name) => (
            <figure
              key={name}
              className={name === state.extent ? 'map-figure chosen' : 'map-figure'}
              id={`map-${name}`}
            >
              <figcaption>
                <h2>{extents[name].title}</h2>
              </figcaption>
              <MapDrawing
                record={then}
                drawn={drawnIn(name, drawable)}
                showExtent={(extent) => change({ extent })}
              />
            </figure>
          ))}
        </div>
        <MapKey record={then} rows={rows} nowhere={nowhere.length} />
      </div>
      <h2 id="places">The places in rows</h2>
      {rows.length === 0 ? (
        <Nothing record={record} state={state} />
      ) : (
        <PlaceTable record={then} rows={rows} />
      )}
    </>
  )
}

function narrowed(record: Dataset, { topic, asof, clock }: MapState): Dataset {
  const then = asof === '' ? record : asOf(record, asof, { clock })
  if (topic.length === 0) return then
  const asked = record.questions.filter((one) => topic.includes(one.topic))
  return select(then, { question: asked.map(({ id }) => id) })
}

/** Nothing by choice is told apart from nothing in the record. */
function Nothing({ record, state }: Pick<ViewProps<MapState>, 'record' | 'state'>): ReactNode {
  const all = placed(record, state.layer).rows.flatMap(({ claims }) => claims).length
  return all === 0 ? (
    <p>
      {state.layer === 'said'
        ? 'No document in this record gives a place for an occasion on which a claim was made.'
        : 'No document in this record carries a claim about a place.'}{' '}
      That does not mean that none is known.
    </p>
  ) : (
    <p>
      No claim with a place is left by these choices. Without them the record has {count(all, 'claim')} here.
    </p>
  )
}
