import type { Document, Report, ZoneKind } from '@dprk-ru/data'

const besideTheBody: readonly ZoneKind[] = ['headline', 'caption', 'background']

/** Where in its document a passage stands: in the headline, say, or in the body where it is in nothing else. */
export function zonesOf(document: Document, { spans }: Report): readonly (ZoneKind | 'body')[] {
  return [
    ...new Set(
      spans.flatMap(({ start, end }): readonly (ZoneKind | 'body')[] => {
        const touched = document.zones
          .filter((zone) => besideTheBody.includes(zone.kind) && zone.start < end && start < zone.end)
          .map(({ kind }) => kind)
        return touched.length > 0 ? touched : ['body']
      }),
    ),
  ]
}
