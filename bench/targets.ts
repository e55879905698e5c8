// What the package sets itself, and how far a run is from it. The lines are those of the project's performance brief,
// in our words. `quick` says whether `--quick` measures enough to tell; sizes that a run did not measure are passed
// over.
//
// Left out: the count of claims as of a day and the first page by kind (no reading gives either); ratios for ranked
// text (MiniSearch was chosen behind the optional entry, and the page says what it costs); bytes and starts at 3,000
// and 30,000 records (`packages/data/bench` measures how a record of that size is shipped and loaded); where DuckDB
// overtakes from a cold start (same place); the weight of pages (`e2e/budgets.test.ts`).
import type { Outcome } from './interleaved.js'
import type { AtSize } from './readings/at-size.js'
import { type QuestionName, questionNames, questions } from './readings/questions.js'
import type { Results } from './results.js'

export interface Target {
  readonly what: string
  readonly most?: number
  readonly least?: number
  readonly quick: boolean
  readonly measure: (results: Results) => readonly Figure[]
}

/** What was measured towards a target, and at what size where it is asked at several. */
export interface Figure {
  readonly of: string
  readonly value: number
}

export interface Verdict extends Figure {
  readonly target: Target
  readonly met: boolean
}

const ours = 'dprk-ru'

export const targets: readonly Target[] = [
  {
    what: 'the whole entry under brotli ÷ brotli of its bare JSON',
    most: 0.9,
    quick: true,
    measure: ({ bytes }) =>
      (bytes?.entries ?? []).flatMap(({ entry, brotli, json }) =>
        entry === '@dprk-ru/data' && json ? [{ of: `${bytes?.rows} rows`, value: brotli / json }] : [],
      ),
  },
  {
    what: 'all readings without the record, kB under brotli',
    most: 6,
    quick: true,
    measure: ({ bytes }) =>
      (bytes?.entries ?? []).flatMap(({ entry, brotli }) =>
        entry.startsWith('all readings') ? [{ of: 'the main entry', value: brotli / 1000 }] : [],
      ),
  },
  {
    what: 'start and import of the main entry ÷ bare Node, lower quartiles',
    most: 1.05,
    quick: true,
    measure: ({ start }) => {
      const of = (name: string) => start?.starts.find(({ what }) => what === name)?.process.low
      const [entry, bare] = [of('@dprk-ru/data'), of('bare Node')]
      return entry && bare ? [{ of: `${start?.rows} rows`, value: entry / bare }] : []
    },
  },
  {
    what: 'type check of a consumer ÷ the same with string ids, lower quartiles',
    most: 1.1,
    quick: true,
    measure: ({ types }) => {
      const of = (name: string) => types?.checks.find(({ what }) => what === name)?.seconds.low
      const [literal, string] = [of('literal ids'), of('string ids')]
      return literal && string ? [{ of: `${types?.ids} ids`, value: literal / string }] : []
    },
  },
  {
    what: 'list of ids in an editor, ms, lower quartile',
    most: 60,
    quick: true,
    measure: ({ types }) =>
      types ? [{ of: `${types.completionsShown} of ${types.ids} ids`, value: types.completions.low }] : [],
  },
  ...(['byId', 'byClaimant', 'contradictionsOn', 'series'] as const).flatMap((name): readonly Target[] => [
    against(name, 'lodash', 0.9, true),
    against(name, 'SQLite', name === 'byId' ? 3 : 15, true),
  ]),
  best('firstPage', 40),
  best('questionInTime', 40),
  best('saidRange', 100),
  best('provenance', 3),
  best('asOf', 2),
  best('asOfClaimant', 2),
  ...questionNames.map(
    (name): Target => ({
      what: `${questions[name]}: times as fast as a plain filter`,
      least: 1,
      quick: true,
      measure: (results) =>
        sizes(results).flatMap((size) => (size.claims >= 1000 ? ratio(size, name, 'Array.filter') : [])),
    }),
  ),
  {
    what: 'calls after which an index has paid, against a plain filter',
    most: 400,
    quick: true,
    measure: (results) =>
      sizes(results).flatMap((size) =>
        size.claims < 1000 ? [] : questionNames.flatMap((name) => paysAfter(size, name)),
      ),
  },
  {
    what: 'growth from 10³ to 10⁶ claims, lists of hits apart',
    most: 8,
    quick: false,
    measure: (results) => {
      const [small, large] = [1e3, 1e6].map((claims) => sizes(results).find((size) => size.claims === claims))
      if (!small || !large) return []
      return questionNames.flatMap((name) => {
        if (lists.includes(name)) return []
        const [from, to] = [median(small, name, ours), median(large, name, ours)]
        return from && to ? [{ of: questions[name], value: to / from }] : []
      })
    },
  },
  {
    what: 'bytes of indexes a claim, without text',
    most: 75,
    quick: false,
    measure: (results) =>
      sizes(results).flatMap(({ claims, built }) =>
        claims >= 1e5 ? [{ of: `${claims} claims`, value: built[ours]?.bytes ?? 0 }] : [],
      ),
  },
  {
    what: 'bytes of the text index a claim',
    most: 65,
    quick: false,
    measure: ({ text }) =>
      (text?.sizes ?? []).flatMap(({ claims, engines }) =>
        engines.flatMap(({ name, build }) =>
          name === ours && build && claims >= 1e5 ? [{ of: `${claims} claims`, value: build.bytes }] : [],
        ),
      ),
  },
  {
    what: 'time of all indexes ÷ that of lodash’s',
    most: 0.2,
    quick: false,
    measure: (results) =>
      sizes(results).flatMap((size) => {
        const peer = size.built.lodash?.seconds
        return peer && size.claims === 1e6
          ? [{ of: `${size.claims} claims`, value: indexSeconds(size) / peer }]
          : []
      }),
  },
  {
    what: 'a reading of all claims: time a claim at 10⁵ ÷ at 10³ (linear is 1)',
    most: 2,
    quick: false,
    measure: (results) => {
      const [small, large] = [1e3, 1e5].map((claims) => sizes(results).find((size) => size.claims === claims))
      if (!small || !large) return []
      return Object.entries(large.whole).map(([name, outcome]) => {
        const before = small.whole[name]
        const isKnown = outcome.leftOut === undefined && before?.leftOut === undefined
        return {
          of: name,
          value: isKnown && before ? outcome.median / 1e5 / (before.median / 1e3) : Number.POSITIVE_INFINITY,
        }
      })
    },
  },
  {
    what: '`record check` of 1,000 documents, seconds after start-up',
    most: 2,
    quick: true,
    measure: ({ check }) =>
      (check?.sizes ?? []).flatMap(({ documents, seconds }) =>
        documents === 1000 ? [{ of: `${documents} documents`, value: seconds.low }] : [],
      ),
  },
]

/** Questions whose answers are long lists at a million claims, which nobody writes in constant time. */
const lists: readonly QuestionName[] = [
  'byClaimant',
  'saidRange',
  'asOf',
  'asOfClaimant',
  'contradictions',
  'positions',
]

/** Every target that a run can tell about, with what it measured. */
export function verdicts(results: Results, isQuick: boolean): readonly Verdict[] {
  return targets.flatMap((target) =>
    isQuick && !target.quick
      ? []
      : target.measure(results).map((figure) => ({
          ...figure,
          target,
          met: target.most === undefined ? figure.value >= (target.least ?? 0) : figure.value <= target.most,
        })),
  )
}

const sizes = ({ readings }: Results): readonly AtSize[] => readings?.sizes ?? []

/** The time of a call; for a peer that was too slow to be asked again, nothing. */
function median(size: AtSize, name: QuestionName, engine: string): number | undefined {
  const outcome: Outcome | undefined = size.times[name]?.[engine]
  return outcome?.median
}

/** How many times as fast ours is as a peer. */
function ratio(size: AtSize, name: QuestionName, peer: string): readonly Figure[] {
  const [mine, its] = [median(size, name, ours), median(size, name, peer)]
  if (mine === undefined && its !== undefined) return [{ of: `${size.claims} claims`, value: 0 }]
  return mine && its ? [{ of: `${size.claims} claims`, value: its / mine }] : []
}

function against(name: QuestionName, peer: string, least: number, quick: boolean): Target {
  return {
    what: `${questions[name]}: times as fast as ${peer}`,
    least,
    quick,
    measure: (results) => sizes(results).flatMap((size) => ratio(size, name, peer)),
  }
}

function best(name: QuestionName, least: number): Target {
  return {
    what: `${questions[name]}: times as fast as the best peer`,
    least,
    quick: false,
    measure: (results) =>
      sizes(results).flatMap((size) => {
        if (size.claims !== 1e6) return []
        const peers = Object.keys(size.times[name] ?? {}).filter((engine) => engine !== ours)
        const figures = peers.flatMap((peer) => ratio(size, name, peer))
        const [worst] = figures.sort((a, b) => a.value - b.value)
        return worst ? [worst] : []
      }),
  }
}

/** What the first calls took beyond what the same calls take later. */
function indexSeconds(size: AtSize): number {
  return questionNames.reduce((sum, name) => sum + indexNanoseconds(size, name) / 1e9, 0)
}

function indexNanoseconds(size: AtSize, name: QuestionName): number {
  return Math.max(0, (size.firstCalls[name] ?? 0) - (median(size, name, ours) ?? 0))
}

/** Calls until the index of a question has made up for its making; none ever, where a call is slower than a filter. */
function paysAfter(size: AtSize, name: QuestionName): readonly Figure[] {
  const [mine, its] = [median(size, name, ours), median(size, name, 'Array.filter')]
  if (mine === undefined || its === undefined || mine >= its) return []
  return [
    { of: `${questions[name]}, ${size.claims} claims`, value: indexNanoseconds(size, name) / (its - mine) },
  ]
}
