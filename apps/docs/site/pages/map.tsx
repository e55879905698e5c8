import type { Dataset } from '@dprk-ru/data'
import { toGeoJson } from '@dprk-ru/data/formats'
import { href } from '../addresses.js'
import type { Page } from '../shell/Page.js'
import { ServedView } from '../shell/View.js'
import { extents } from '../views/map/extents.js'
import { map } from '../views/map/view.js'
import { LandSymbols } from './map/LandSymbols.js'

export function* mapPages(record: Dataset): Generator<Page> {
  yield {
    address: '/map/',
    title: 'Map: the places that claims are about',
    description:
      'Where what the record asks about is said to have happened, as precisely as the documents say it, on a map of coastlines without borders.',
    script: 'map',
    json: toGeoJson(record),
    body: (
      <div className="map-page">
        <h1>The places that claims are about</h1>
        <p className="lead">
          A mark says that claims of this record are about a place, and how many. It does not say that
          anything happened there. No mark is more precise than the words of the documents.
        </p>
        <LandSymbols of={Object.values(extents)} />
        <ServedView view={map} record={record} />
        <h2>What the map leaves out</h2>
        <p>
          No borders are drawn. The land is that of Natural Earth, from its file of coastlines; its file of
          borders takes a side on Crimea. Names of states and regions are written where there is room for
          them: the position of a name, and of a ring around a region, is part of the drawing and not of the
          record. A ring is about as large as its region. A place that the record knows in words alone has no
          mark and stands in the rows.
        </p>
        <p>
          The drawings keep areas true to size (Albers’ conic projection). The places are also there{' '}
          <a href={href('/map.json')}>as GeoJSON</a>, with the points that the record has and no others.
        </p>
      </div>
    ),
  }
}
