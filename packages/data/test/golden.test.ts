// The answers that the codebook fixes for the five founding documents, asked through the public entry.
import { describe, expect, it } from 'vitest'
import {
  asOf,
  bounds,
  certaintyOf,
  contradictions,
  dataset,
  estimates,
  find,
  headlineOnly,
  lineage,
  type OriginOptions,
  origins,
  positions,
  type RecordIds,
  saidOn,
  select,
  stateOf,
  timeline,
} from '../src/index.js'

const voices = (claim: RecordIds['claim'], options?: OriginOptions): readonly string[] =>
  origins(dataset, claim, options).origins.map(
    ({ actor, inferred }) => `${actor}${inferred ? ' (inferred)' : ''}`,
  )

describe('echo and independence', () => {
  it('the non-interference line of 2025-04-28: two documents, one origin', () => {
    const claim = '2025-04-28-cn-mfa-non-interference'
    expect(origins(dataset, claim).documents).toHaveLength(2)
    expect(voices(claim)).toEqual(['ukrinform'])
  })

  it('the same line of 2024-11-01: two documents, two origins, one of them inferred', () => {
    const claim = '2024-11-01-cn-mfa-non-interference'
    expect(origins(dataset, claim).documents).toHaveLength(2)
    expect(voices(claim)).toEqual(['afp (inferred)', 'ukrinform'])
    expect(voices(claim, { inferred: false })).toEqual(['asia-live', 'ukrinform'])
  })

  it('"20 killed" in the Donetsk strike: two documents, one origin; six are a part of the twenty', () => {
    const claim = '2024-10-04-kyiv-post-killed-20'
    expect(origins(dataset, claim).documents).toHaveLength(2)
    expect(voices(claim)).toEqual(['kyiv-post'])
    const [six] = estimates(dataset, 'donetsk-strike-dprk-killed')
    expect(six?.quantity).toEqual({ hedge: 'exact', low: 6, high: 6 })
    expect(find(dataset, 'questions', 'donetsk-strike-dprk-killed')).toMatchObject({
      subsetOf: 'donetsk-strike-killed',
    })
  })
})

describe('whether fighting in Kursk Oblast was over', () => {
  const listed = contradictions(dataset).filter(({ question }) => question.id === 'kursk-fighting-over')
  const pairs = (basis: string) =>
    listed
      .filter((pair) => pair.basis === basis)
      .map(({ claims }) =>
        claims
          .map(({ claimant }) => claimant)
          .sort()
          .join(' × '),
      )
      .sort()

  it('two Russian offices and two Ukrainian ones: four computed pairs', () => {
    expect(pairs('polarity')).toEqual([
      'ru-general-staff × ua-general-staff',
      'ru-general-staff × ua-president',
      'ru-kremlin × ua-general-staff',
      'ru-kremlin × ua-president',
    ])
  })

  it('the 810th Brigade against Peskov only because an outlet says so', () => {
    expect(pairs('asserted')).toEqual(['ru-810-brigade × ru-kremlin'])
    expect(listed.find(({ basis }) => basis === 'asserted')?.link?.assertedBy).toBe('kyiv-independent')
  })

  it('no other contradictions are computed', () => {
    expect(contradictions(dataset)).toHaveLength(listed.length)
  })
})

describe('participation', () => {
  const affirmations = (view: typeof dataset) =>
    timeline(select(view, { question: 'dprk-part-in-war' })).filter(
      ({ claim }) => claim.polarity === 'affirm',
    )

  it('is first affirmed by Russia on 2025-04-26, then by the DPRK on 2025-04-28, both called the first time', () => {
    const parties = ['ru', 'kp'] as const
    const firsts = parties.map((party) =>
      affirmations(dataset).find(({ claim }) => stateOf(dataset, claim.claimant) === party),
    )
    expect(firsts.map((first) => [first?.earliest, first?.latest])).toEqual([
      ['2025-04-26', '2025-04-26'],
      ['2025-04-28', '2025-04-28'],
    ])
    const calledFirst = dataset.reports
      .filter(({ first }) => first)
      .map(({ claim }) => find(dataset, 'claims', claim))
    expect(firsts.map((first) => first?.latest)).toEqual(
      parties.map(
        (party) =>
          calledFirst.find((claim) => claim && stateOf(dataset, claim.claimant) === party)?.said?.edtf,
      ),
    )
  })

  it('as of 2025-04-27 Russia affirms, for certain, and there is nothing from the DPRK', () => {
    const view = asOf(dataset, '2025-04-27')
    const said = affirmations(view)
    expect(said.map(({ claim }) => stateOf(view, claim.claimant))).toContain('ru')
    expect(said.map(({ claim }) => certaintyOf(view, claim.id))).toEqual(said.map(() => 'certain'))
    expect(positions(view, 'kp')).toEqual([])
  })
})

describe('the Chinese Foreign Ministry', () => {
  it('held three briefings: two with Lin, one with Guo', () => {
    const briefings = dataset.events.filter(
      ({ kind, concerns }) =>
        kind === 'briefing' &&
        concerns.some((actor) => lineage(dataset, actor).some(({ id }) => id === 'cn-mfa')),
    )
    const held = briefings.map((briefing) => {
      const speakers = dataset.claims
        .filter(({ occasion }) => occasion === briefing.id)
        .map(({ speaker }) => speaker)
      return { ...bounds(briefing.time?.edtf ?? ''), speakers: [...new Set(speakers)] }
    })
    expect(held).toEqual([
      { earliest: '2024-10-21', latest: '2024-10-22', speakers: ['lin-jian'] },
      { earliest: '2024-11-01', latest: '2024-11-01', speakers: ['lin-jian'] },
      { earliest: '2025-04-28', latest: '2025-04-28', speakers: ['guo-jiakun'] },
    ])
  })

  it('is said to see "no threat" by a headline only', () => {
    expect(headlineOnly(dataset).map(({ stance, claimant }) => [claimant, stance])).toEqual([
      ['cn-mfa', 'no-threat'],
    ])
  })
})

describe('every claim', () => {
  it('has a date, and a report in a document', () => {
    const undated = dataset.claims.filter((claim) => !saidOn(dataset, claim)).map(({ id }) => id)
    const reported = new Set<string>(dataset.reports.map(({ claim }) => claim))
    expect(undated).toEqual([])
    expect(dataset.claims.filter(({ id }) => !reported.has(id)).map(({ id }) => id)).toEqual([])
  })
})
