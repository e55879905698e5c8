/** Days, dates and releases that lie close together, around the end of a month. */
import fc from 'fast-check'
import type { Dated } from '../../../src/model.js'
import { bounds } from '../naive/dates.js'
import { given, maybe, pick } from './pick.js'

export const days = [
  '2024-10-29',
  '2024-10-30',
  '2024-10-31',
  '2024-11-01',
  '2024-11-02',
  '2024-11-03',
  '2024-11-04',
] as const

export const day: fc.Arbitrary<string> = pick(days)

const mark = fc.oneof(
  { arbitrary: fc.constant(''), weight: 6 },
  { arbitrary: pick(['?', '~', '%']), weight: 1 },
)

const calendar = fc.oneof(
  { arbitrary: day, weight: 10 },
  { arbitrary: pick(['2024-10', '2024-11', '2024-02', '2023-02', '2024-12']), weight: 2 },
  { arbitrary: pick(['2024', '2023']), weight: 1 },
)

/** All five forms of the dates of a calendar. */
function forms(calendar: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const date = fc.tuple(calendar, mark).map(([text, doubt]) => text + doubt)
  // two dates of which the first does not begin after the second ends
  const ordered = fc.tuple(calendar, calendar, mark, mark).map(([a, b, doubt, other]) => {
    const fits = (bounds(a).earliest ?? '') <= (bounds(b).latest ?? '')
    return fits ? ([a + doubt, b + other] as const) : ([b + other, a + doubt] as const)
  })
  return fc.oneof(
    { arbitrary: date, weight: 9 },
    { arbitrary: ordered.map(([from, to]) => `${from}/${to}`), weight: 1 },
    { arbitrary: date.map((from) => `${from}/..`), weight: 1 },
    { arbitrary: date.map((to) => `../${to}`), weight: 1 },
    { arbitrary: ordered.map(([from, to]) => `[${from}..${to}]`), weight: 2 },
    { arbitrary: date.map((to) => `[..${to}]`), weight: 1 },
    { arbitrary: date.map((from) => `[${from}..]`), weight: 1 },
  )
}

export const edtf: fc.Arbitrary<string> = forms(calendar)

/** Any year, month or day, in leap years and others. */
export const anyEdtf: fc.Arbitrary<string> = forms(
  fc
    .tuple(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      pick([4, 7, 7, 10]),
      pick(['', '', '1900-02', '2000-02', '2023-02', '2024-02-29']),
    )
    .map(([date, length, special]) => special || date.toISOString().slice(0, length)),
)

export const dated: fc.Arbitrary<Dated> = fc
  .record({
    edtf,
    basis: pick(['stated', 'completed', 'relative', 'bounded', 'inferred'] as const),
    why: fc.constant('a test'),
    printed: maybe(fc.constant('Octobre'), 1, 5),
  })
  .map((row) => given(row) as Dated)

/** In order; a comparison as texts would have another. */
export const releases = ['0.1.0', '0.2.0', '0.9.0', '0.10.0', '1.0.0', '1.0.2', '1.0.10'] as const

export const release: fc.Arbitrary<string> = pick(releases)

interface DrawnLife {
  readonly recorded: number
  readonly withdrawn: number | undefined
  readonly withdrawnWhy: string
  readonly replacedBy: number | undefined
}

export const life: fc.Arbitrary<DrawnLife> = fc.record({
  recorded: pick([0, 0, 1, 2, 3, 4]),
  withdrawn: maybe(pick([0, 1, 2]), 1, 7),
  withdrawnWhy: pick(['coding-error', 'merged', 'source-retracted', 'out-of-scope']),
  replacedBy: maybe(pick([0, 1, 2, 3]), 1, 1),
})

/** A row is withdrawn after it was recorded, and replaced by one that stands earlier in the list: no circles. */
export function lifeOf(
  { recorded, withdrawn, withdrawnWhy, replacedBy }: DrawnLife,
  earlier: readonly string[],
) {
  return given({
    recorded: releases[recorded],
    withdrawn: withdrawn === undefined ? undefined : releases[recorded + withdrawn],
    withdrawnWhy: withdrawn === undefined ? undefined : withdrawnWhy,
    replacedBy:
      withdrawn === undefined || replacedBy === undefined || earlier.length === 0
        ? undefined
        : earlier[replacedBy % earlier.length],
  })
}
