import { type ColumnTable, from } from 'arquero'
import { type Engine, page, way } from '../questions.js'

/** Data frames: a filter and an order, written as Arquero's expressions. */
export const arquero: Engine = {
  name: 'Arquero',
  how: 'a table, filter and orderby',
  leavesOut: {
    provenance: 'a list of stations is no cell of a data frame',
    origins: 'follows copies of copies',
    contradictionsOn: 'a join of the table with itself that a user would rather write as a loop',
    contradictions: 'as contradictions on a question',
  },
  build({ claims, reports }) {
    const frame = from(
      claims.map(({ voices, states, ...claim }) => ({ ...claim, voices, states })) as object[],
    )
    const standing = frame.filter((claim: { readonly stands: boolean }) => claim.stands)
    const carrying = from(reports.map(({ id, claim }) => ({ id, claim })) as object[])
    const ordered = (table: ColumnTable): ColumnTable => table.orderby('last', 'first', 'id')
    const ids = (table: ColumnTable): readonly string[] => table.array('id') as string[]
    const same = (found: readonly string[]): readonly string[] => found
    return {
      ways: {
        byId: way(({ claim }) => ids(frame.params({ claim }).filter('(d, $) => d.id === $.claim')), same),
        byClaimant: way(
          ({ claimant }) =>
            ids(frame.params({ claimant }).filter('(d, $) => op.includes(d.voices, $.claimant)')),
          same,
        ),
        onQuestion: way(
          ({ question }) => ids(standing.params({ question }).filter('(d, $) => d.question === $.question')),
          same,
        ),
        questionInTime: way(
          ({ question }) =>
            ids(ordered(standing.params({ question }).filter('(d, $) => d.question === $.question'))),
          same,
        ),
        series: way(
          ({ quantity }) =>
            ids(
              ordered(
                standing.params({ quantity }).filter('(d, $) => d.question === $.quantity && d.isNumber'),
              ),
            ),
          same,
        ),
        saidRange: way(
          (range) => ids(frame.params(range).filter('(d, $) => d.last >= $.from && d.first <= $.to')),
          same,
        ),
        asOf: way(
          ({ day }) => ids(frame.params({ day }).filter('(d, $) => d.first <= $.day || d.last <= $.day')),
          same,
        ),
        asOfClaimant: way(
          ({ day, claimant }) =>
            ids(
              frame
                .params({ day, claimant })
                .filter(
                  '(d, $) => (d.first <= $.day || d.last <= $.day) && op.includes(d.voices, $.claimant)',
                ),
            ),
          same,
        ),
        reports: way(
          ({ claim }) => ids(carrying.params({ claim }).filter('(d, $) => d.claim === $.claim')),
          same,
        ),
        firstPage: way(() => ids(ordered(standing).slice(0, page)), same),
        positions: way(
          ({ state }) => {
            const found = ordered(
              standing.params({ state }).filter('(d, $) => op.includes(d.states, $.state)'),
            )
            const questions = found.array('question') as string[]
            const groups = new Map<string, string[]>()
            ids(found).forEach((id, row) => {
              const question = questions[row] as string
              groups.set(question, [...(groups.get(question) ?? []), id])
            })
            return groups
          },
          (groups) => [...groups].map(([question, found]) => [question, ...found].join(' ')),
        ),
      },
    }
  },
}
