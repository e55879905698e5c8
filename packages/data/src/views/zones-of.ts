import { get } from '../indexes/find.js'
import { reportsOf } from '../indexes/related.js'
import type { Claim, Dataset, Ids, Zone, ZoneKind } from '../model.js'

const besideTheBody: readonly ZoneKind[] = ['headline', 'caption', 'background']

/** The zones that the passages of a claim touch; `body` is where no headline, caption or background is. */
export function zonesOf<I extends Ids>(
  dataset: Dataset<I>,
  { id }: Claim<I>,
): readonly (ZoneKind | 'body')[] {
  return reportsOf(dataset, id).flatMap(({ document, spans }) => {
    const { zones } = get(dataset, 'documents', document)
    return spans.flatMap((span) => {
      const touched = zones.filter((zone) => overlap(zone, span)).map(({ kind }) => kind)
      return touched.some((kind) => besideTheBody.includes(kind)) ? touched : [...touched, 'body' as const]
    })
  })
}

function overlap(a: Pick<Zone, 'start' | 'end'>, b: Pick<Zone, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end
}
